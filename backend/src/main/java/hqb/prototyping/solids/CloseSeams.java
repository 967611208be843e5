package hqb.prototyping.solids;

import java.util.Arrays;

/**
 * Takes vertices that nearly coincide for one. Some programs compute the corner that two surfaces share once for each, which leaves 0 in
 * one triangle and 1e-16 in the next. Only asked for when the surface is not closed otherwise; the places themselves stay as they are, so
 * box, area and volume do not change.
 */
final class CloseSeams {
    /** How far apart such vertices may be along each axis, in mm; less in models shorter than 0.2 mm. */
    private static final double TOLERANCE = 1e-5;
    private static final double TOLERANCE_OF_EXTENT = 5e-5;

    private final SolidMesh mesh;
    private final double tolerance;
    private final int[] table;

    private CloseSeams(SolidMesh mesh, double tolerance) {
        this.mesh = mesh;
        this.tolerance = tolerance;
        this.table = new int[Integer.highestOneBit(Math.max(32, mesh.vertices())) * 4];
    }

    /** How far apart such vertices of a model may be. */
    static double tolerance(SolidBox box) {
        return Math.min(TOLERANCE, TOLERANCE_OF_EXTENT * box.longest());
    }

    /** The same triangles, whose corners have the vertices that were taken for one. */
    static SolidMesh weld(SolidMesh mesh, double tolerance) {
        int[] first = new CloseSeams(mesh, tolerance).firsts();
        int[] corners = new int[3 * mesh.triangles()];
        Arrays.setAll(corners, corner -> first[mesh.vertex(corner)]);
        return mesh.withCorners(corners);
    }

    private int[] firsts() {
        int[] first = new int[mesh.vertices()];
        for (int vertex = 0; vertex < first.length; vertex++) {
            int near = near(vertex);
            if (near < 0) {
                near = vertex;
                int slot = slot(cell(vertex, 0), cell(vertex, 1), cell(vertex, 2));
                while (table[slot] != 0) {
                    slot = (slot + 1) & (table.length - 1);
                }
                table[slot] = vertex + 1;
            }
            first[vertex] = near;
        }
        return first;
    }

    /** A vertex near this one, in its cell or in the nearer one of the two beside it, along each axis; -1 when there is none. */
    private int near(int vertex) {
        for (int neighbour = 0; neighbour < 8; neighbour++) {
            int slot = slot(beside(vertex, 0, neighbour & 1), beside(vertex, 1, neighbour >> 1 & 1), beside(vertex, 2, neighbour >> 2));
            for (; table[slot] != 0; slot = (slot + 1) & (table.length - 1)) {
                int there = table[slot] - 1;
                if (Math.abs(mesh.x(there) - mesh.x(vertex)) <= tolerance && Math.abs(mesh.y(there) - mesh.y(vertex)) <= tolerance
                        && Math.abs(mesh.z(there) - mesh.z(vertex)) <= tolerance) {
                    return there;
                }
            }
        }
        return -1;
    }

    /** Cells are twice as wide as the tolerance. */
    private long cell(int vertex, int axis) {
        return (long) Math.floor(mesh.at(vertex, axis) / (2 * tolerance));
    }

    private long beside(int vertex, int axis, int step) {
        long cell = cell(vertex, axis);
        boolean above = mesh.at(vertex, axis) / (2 * tolerance) - cell >= 0.5;
        return cell + (above ? step : -step);
    }

    private int slot(long x, long y, long z) {
        long mixed = (x * 0x9E3779B97F4A7C15L ^ y) * 0xC2B2AE3D27D4EB4FL;
        mixed = (mixed ^ mixed >>> 29 ^ z) * 0x165667B19E3779F9L;
        return (int) (mixed >>> 33) & (table.length - 1);
    }
}
