package hqb.prototyping.solids;

/**
 * Puts vertices and triangles that lie together in space together in memory, when a file has them in no order: what comes after then finds
 * them in the processor's caches. Sorts by cells along a Z-order curve, in linear time.
 */
final class ArrangeMesh {
    private static final int BITS = 6;
    private static final int CELLS = 1 << BITS;
    private static final int SMALL = 100_000;
    private static final int LOOKED_AT = 1000;

    private ArrangeMesh() {
    }

    /** The same mesh in another order; the mesh itself when it is small or in order already. */
    static SolidMesh arrange(SolidMesh mesh, SolidBox box) {
        if (mesh.vertices() < SMALL || !scattered(mesh)) {
            return mesh;
        }
        int[] codes = codes(mesh, box);
        int[] numbers = ranks(codes, 1 << (3 * BITS));
        double[] places = new double[3 * numbers.length];
        for (int vertex = 0; vertex < numbers.length; vertex++) {
            for (int axis = 0; axis < 3; axis++) {
                places[3 * numbers[vertex] + axis] = mesh.at(vertex, axis);
            }
        }
        int[] renumbered = new int[3 * mesh.triangles()];
        int[] least = new int[mesh.triangles()];
        for (int triangle = 0; triangle < least.length; triangle++) {
            int smallest = Integer.MAX_VALUE;
            for (int corner = 3 * triangle; corner < 3 * triangle + 3; corner++) {
                renumbered[corner] = numbers[mesh.vertex(corner)];
                smallest = Math.min(smallest, renumbered[corner]);
            }
            least[triangle] = smallest >> 3;
        }
        int[] ranks = ranks(least, (numbers.length >> 3) + 1);
        int[] corners = new int[renumbered.length];
        for (int triangle = 0; triangle < ranks.length; triangle++) {
            System.arraycopy(renumbered, 3 * triangle, corners, 3 * ranks[triangle], 3);
        }
        return mesh.with(places, corners);
    }

    /** Whether the corners of a triangle are far from each other in memory, as a rule. */
    private static boolean scattered(SolidMesh mesh) {
        int step = mesh.triangles() / LOOKED_AT;
        long apart = 0;
        for (int i = 0; i < LOOKED_AT; i++) {
            apart += Math.abs(mesh.vertex(3 * i * step) - mesh.vertex(3 * i * step + 1));
        }
        return apart / LOOKED_AT > mesh.vertices() / 20;
    }

    private static int[] codes(SolidMesh mesh, SolidBox box) {
        int[] spread = new int[CELLS];
        for (int cell = 0; cell < CELLS; cell++) {
            for (int bit = 0; bit < BITS; bit++) {
                spread[cell] |= ((cell >> bit) & 1) << (3 * bit);
            }
        }
        double scale = (CELLS - 1) / box.longest();
        int[] codes = new int[mesh.vertices()];
        for (int vertex = 0; vertex < codes.length; vertex++) {
            for (int axis = 0; axis < 3; axis++) {
                codes[vertex] |= spread[(int) ((mesh.at(vertex, axis) - box.min(axis)) * scale)] << axis;
            }
        }
        return codes;
    }

    /** Where each comes to stand when they are sorted by code; equal ones stay in their order. */
    private static int[] ranks(int[] codes, int most) {
        int[] next = new int[most + 1];
        for (int code : codes) {
            next[code + 1]++;
        }
        for (int code = 1; code <= most; code++) {
            next[code] += next[code - 1];
        }
        int[] ranks = new int[codes.length];
        for (int i = 0; i < codes.length; i++) {
            ranks[i] = next[codes[i]]++;
        }
        return ranks;
    }
}
