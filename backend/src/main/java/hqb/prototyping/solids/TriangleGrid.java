package hqb.prototyping.solids;

import java.util.Arrays;

/**
 * A regular grid of cells over the box of a mesh; each cell lists the triangles whose own box reaches into it. It is made coarser until the
 * lists are short, so that a few large triangles among many small ones do no harm.
 */
final class TriangleGrid {
    private static final int MOST_CELLS = 1_500_000;
    private final SolidMesh mesh;
    private final int[] cells = new int[3];
    private final double[] origin = new double[3];
    private final double cell;
    private final int[] begin;
    private final int[] triangles;

    TriangleGrid(SolidMesh mesh, SolidBox box, SolidSums sums) {
        this.mesh = mesh;
        double margin = 1e-6 * box.diagonal();
        double wanted = 2 * Math.sqrt(sums.area() / mesh.triangles());
        double room = (box.sizeX() + wanted) * (box.sizeY() + wanted) * (box.sizeZ() + wanted);
        double size = Math.max(Math.max(wanted, Math.cbrt(room / MOST_CELLS)), box.diagonal() / 500);
        for (int axis = 0; axis < 3; axis++) {
            origin[axis] = box.min(axis) - margin;
        }
        long entries;
        do {
            for (int axis = 0; axis < 3; axis++) {
                cells[axis] = 1 + (int) ((box.size(axis) + 2 * margin) / size);
            }
            entries = entries(size);
            size *= entries > 6L * mesh.triangles() + 200_000 ? 2 : 1;
        } while (entries > 6L * mesh.triangles() + 200_000);
        this.cell = size;
        this.begin = new int[cells[0] * cells[1] * cells[2] + 1];
        this.triangles = new int[(int) entries];
        var span = new int[6];
        for (int triangle = 0; triangle < mesh.triangles(); triangle++) {
            span(triangle, size, span);
            for (int z = span[2]; z <= span[5]; z++) {
                for (int y = span[1]; y <= span[4]; y++) {
                    int row = (z * cells[1] + y) * cells[0];
                    for (int x = span[0]; x <= span[3]; x++) {
                        begin[row + x]++;
                    }
                }
            }
        }
        Arrays.parallelPrefix(begin, Integer::sum);
        for (int triangle = mesh.triangles() - 1; triangle >= 0; triangle--) {
            span(triangle, size, span);
            for (int z = span[2]; z <= span[5]; z++) {
                for (int y = span[1]; y <= span[4]; y++) {
                    int row = (z * cells[1] + y) * cells[0];
                    for (int x = span[0]; x <= span[3]; x++) {
                        triangles[--begin[row + x]] = triangle;
                    }
                }
            }
        }
    }

    private long entries(double size) {
        long entries = 0;
        var span = new int[6];
        for (int triangle = 0; triangle < mesh.triangles(); triangle++) {
            span(triangle, size, span);
            entries += (long) (span[3] - span[0] + 1) * (span[4] - span[1] + 1) * (span[5] - span[2] + 1);
        }
        return entries;
    }

    private void span(int triangle, double size, int[] span) {
        int a = mesh.vertex(3 * triangle);
        int b = mesh.vertex(3 * triangle + 1);
        int c = mesh.vertex(3 * triangle + 2);
        for (int axis = 0; axis < 3; axis++) {
            double p = mesh.at(a, axis);
            double q = mesh.at(b, axis);
            double r = mesh.at(c, axis);
            span[axis] = (int) ((Math.min(p, Math.min(q, r)) - origin[axis]) / size);
            span[axis + 3] = Math.min(cells[axis] - 1, (int) ((Math.max(p, Math.max(q, r)) - origin[axis]) / size));
        }
    }

    /** The cell of a place along one axis. */
    int cellAt(double place, int axis) {
        return Math.max(0, Math.min(cells[axis] - 1, (int) ((place - origin[axis]) / cell)));
    }

    /** Where a cell begins along one axis. */
    double edge(int number, int axis) {
        return origin[axis] + number * cell;
    }

    int cells(int axis) {
        return cells[axis];
    }

    /** The width of a cell, mm. */
    double cell() {
        return cell;
    }

    int index(int x, int y, int z) {
        return (z * cells[1] + y) * cells[0] + x;
    }

    int begin(int index) {
        return begin[index];
    }

    int triangle(int entry) {
        return triangles[entry];
    }
}
