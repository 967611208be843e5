package hqb.prototyping.copper;

import java.util.List;
import org.locationtech.jts.index.strtree.STRtree;

/** Which objects of a layer touch each other and so are one piece of copper. */
public final class Pieces {

    /** Objects nearer than this are one piece: coordinates of files are rounded to about this, mm. */
    static final double TOUCHING = 0.002;

    private final int[] parent;

    /** Finds the pieces. */
    public Pieces(FacetGrid grid, Effort effort) {
        parent = new int[grid.facets.owners()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        touch(grid, effort);
        contain(grid.facets, effort);
    }

    /** The piece an object belongs to. */
    int of(int object) {
        int root = object;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** The piece of each object. */
    public int[] all() {
        int[] all = new int[parent.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = of(i);
        }
        return all;
    }

    private void join(int a, int b) {
        int first = of(a);
        int second = of(b);
        if (first != second) {
            parent[Math.max(first, second)] = Math.min(first, second);
        }
    }

    private void touch(FacetGrid grid, Effort effort) {
        Facets facets = grid.facets;
        for (int at = 0; at + 1 < grid.starts.length; at++) {
            int end = grid.starts[at + 1];
            long here = (long) end - grid.starts[at];
            effort.take(2 * here * here);
            for (int k = grid.starts[at]; k < end; k++) {
                int a = grid.pieces[k];
                int rootA = of(facets.owner[a]);
                double reachA = facets.radius[a] + TOUCHING;
                double minX = Math.min(facets.x1[a], facets.x2[a]) - reachA;
                double maxX = Math.max(facets.x1[a], facets.x2[a]) + reachA;
                double minY = Math.min(facets.y1[a], facets.y2[a]) - reachA;
                double maxY = Math.max(facets.y1[a], facets.y2[a]) + reachA;
                for (int m = k + 1; m < end; m++) {
                    int b = grid.pieces[m];
                    int ownerB = facets.owner[b];
                    if (ownerB == facets.owner[a] || parent[ownerB] == rootA) {
                        continue;
                    }
                    double r = facets.radius[b];
                    if (Math.min(facets.x1[b], facets.x2[b]) - r > maxX || Math.max(facets.x1[b], facets.x2[b]) + r < minX
                            || Math.min(facets.y1[b], facets.y2[b]) - r > maxY || Math.max(facets.y1[b], facets.y2[b]) + r < minY
                            || of(ownerB) == rootA) {
                        continue;
                    }
                    double reach = reachA + r;
                    if (facets.centreDistance2(a, b) <= reach * reach) {
                        join(facets.owner[a], ownerB);
                        rootA = of(facets.owner[a]);
                    }
                }
            }
        }
    }

    private static boolean paid(Effort effort, long steps) {
        effort.take(steps);
        return true;
    }

    /** Objects that lie wholly within an area. */
    private void contain(Facets facets, Effort effort) {
        boolean areas = false;
        for (int i = 0; i < parent.length && !areas; i++) {
            areas = facets.isArea(i);
        }
        if (!areas) {
            return;
        }
        int[] first = new int[parent.length];
        java.util.Arrays.fill(first, -1);
        for (int i = facets.count - 1; i >= 0; i--) {
            first[facets.owner[i]] = i;
        }
        var tree = new STRtree();
        for (int i = 0; i < parent.length; i++) {
            if (first[i] >= 0) {
                tree.insert(facets.box(i), i);
            }
        }
        for (int area = 0; area < parent.length; area++) {
            if (!facets.isArea(area)) {
                continue;
            }
            List<?> within = tree.query(facets.box(area));
            effort.take(20L * within.size());
            for (Object found : within) {
                if (found instanceof Integer object && of(object) != of(area) && facets.box(area).contains(facets.box(object))
                        && paid(effort, facets.insideSteps(area))
                        && facets.inside(area, facets.x1[first[object]], facets.y1[first[object]])) {
                    join(area, object);
                }
            }
        }
    }
}
