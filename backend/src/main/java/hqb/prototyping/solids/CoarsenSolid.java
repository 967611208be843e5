package hqb.prototyping.solids;

import java.util.Arrays;

/**
 * Makes a mesh coarser for looking at: vertices in the same cell of a regular grid become one, in their middle, and triangles that lose a
 * corner by it go. Nothing is measured of what comes out.
 */
final class CoarsenSolid {
    private static final int BITS = 20;
    private static final long MOST_CELLS = (1L << BITS) - 1;
    private static final double COARSER = 1.25;

    private CoarsenSolid() {
    }

    /** The mesh with at most so many triangles; the mesh itself when it has no more. */
    static SolidMesh coarsen(SolidMesh mesh, int most) {
        SolidBox box = SolidSums.box(mesh);
        double cell = Math.max(Math.sqrt(2 * SolidSums.of(mesh, box).area() / most), box.longest() / MOST_CELLS);
        SolidMesh coarse = mesh;
        while (coarse.triangles() > most) {
            coarse = clustered(mesh, box, cell);
            cell *= COARSER;
        }
        return coarse;
    }

    private static SolidMesh clustered(SolidMesh mesh, SolidBox box, double cell) {
        long[] cells = new long[mesh.vertices()];
        for (int vertex = 0; vertex < cells.length; vertex++) {
            for (int axis = 0; axis < 3; axis++) {
                cells[vertex] = cells[vertex] << BITS | (long) ((mesh.at(vertex, axis) - box.min(axis)) / cell);
            }
        }
        long[] different = Arrays.stream(cells).parallel().sorted().distinct().toArray();
        int[] cluster = new int[cells.length];
        Arrays.parallelSetAll(cluster, vertex -> Arrays.binarySearch(different, cells[vertex]));
        return mesh.with(middles(mesh, cluster, different.length), corners(mesh, cluster));
    }

    private static double[] middles(SolidMesh mesh, int[] cluster, int clusters) {
        double[] places = new double[3 * clusters];
        int[] members = new int[clusters];
        for (int vertex = 0; vertex < cluster.length; vertex++) {
            members[cluster[vertex]]++;
            for (int axis = 0; axis < 3; axis++) {
                places[3 * cluster[vertex] + axis] += mesh.at(vertex, axis);
            }
        }
        for (int i = 0; i < places.length; i++) {
            places[i] /= members[i / 3];
        }
        return places;
    }

    private static int[] corners(SolidMesh mesh, int[] cluster) {
        Corners corners = new Corners();
        for (int triangle = 0; triangle < mesh.triangles(); triangle++) {
            int a = cluster[mesh.vertex(3 * triangle)];
            int b = cluster[mesh.vertex(3 * triangle + 1)];
            int c = cluster[mesh.vertex(3 * triangle + 2)];
            if (a != b && b != c && c != a) {
                corners.add(a);
                corners.add(b);
                corners.add(c);
            }
        }
        return corners.toArray();
    }
}
