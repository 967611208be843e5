package hqb.prototyping.solids;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Disjoint sets of triangles that several threads join at once: each points at a lesser one of its set, the least at itself. */
final class TriangleSets {
    private static final VarHandle PARENT = MethodHandles.arrayElementVarHandle(int[].class);
    private final int[] parents;

    TriangleSets(int count) {
        parents = new int[count];
        for (int i = 0; i < count; i++) {
            parents[i] = i;
        }
    }

    /** The least triangle of the set. */
    int find(int triangle) {
        int at = triangle;
        while (true) {
            int parent = (int) PARENT.getOpaque(parents, at);
            if (parent == at) {
                return at;
            }
            int above = (int) PARENT.getOpaque(parents, parent);
            if (above != parent) {
                PARENT.compareAndSet(parents, at, parent, above);
            }
            at = above;
        }
    }

    /** Makes one set of two. */
    void join(int one, int other) {
        while (true) {
            int a = find(one);
            int b = find(other);
            if (a == b) {
                return;
            }
            int greater = Math.max(a, b);
            if (PARENT.compareAndSet(parents, greater, greater, Math.min(a, b))) {
                return;
            }
        }
    }
}
