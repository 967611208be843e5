package hqb.prototyping.copper;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The smallest distance between pieces that do not touch. */
public final class FindGap {

    /** Distances above this are not looked for, mm. */
    private static final double FARTHEST = 12;

    /**
     * A gap.
     *
     * @param size mm
     * @param x about its middle
     * @param y about its middle
     */
    public record Gap(double size, double x, double y) {
    }

    private final FacetGrid grid;
    private final Facets facets;
    private double best;
    private int bestA = -1;
    private int bestB = -1;

    private FindGap(FacetGrid grid) {
        this.grid = grid;
        this.facets = grid.facets;
    }

    /**
     * The smallest gap of the layer; null if all is one piece or the pieces lie far apart.
     *
     * @param piece of each object; between objects of the same number there is no gap
     */
    public static @Nullable Gap of(FacetGrid grid, int[] piece, Effort effort) {
        if (Arrays.stream(piece).distinct().limit(2).count() < 2) {
            return null;
        }
        var search = new FindGap(grid);
        int[] roots = new int[grid.facets.count];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = piece[grid.facets.owner[i]];
        }
        int[] cells = new int[grid.starts.length - 1];
        for (int at = 0; at < cells.length; at++) {
            int only = -1;
            for (int k = grid.starts[at]; k < grid.starts[at + 1]; k++) {
                int root = roots[grid.pieces[k]];
                only = only == -1 || only == root ? root : -2;
            }
            cells[at] = only;
        }
        for (double reach = Math.max(0.2, grid.cell); reach < FARTHEST; reach *= 4) {
            search.best = reach;
            search.run(roots, cells, effort);
            if (search.bestA >= 0) {
                return search.found();
            }
        }
        return null;
    }

    /** @param cells the only piece of each cell, or a negative number */
    private void run(int[] roots, int[] cells, Effort effort) {
        for (int a = 0; a < roots.length; a++) {
            double reach = facets.radius[a] + best;
            double minX = Math.min(facets.x1[a], facets.x2[a]) - reach;
            double maxX = Math.max(facets.x1[a], facets.x2[a]) + reach;
            double minY = Math.min(facets.y1[a], facets.y2[a]) - reach;
            double maxY = Math.max(facets.y1[a], facets.y2[a]) + reach;
            int lastRow = grid.row(maxY);
            int lastColumn = grid.column(maxX);
            for (int row = grid.row(minY); row <= lastRow; row++) {
                for (int column = grid.column(minX); column <= lastColumn; column++) {
                    int at = row * grid.columns + column;
                    if (cells[at] == roots[a]) {
                        continue;
                    }
                    effort.take(3 * (1L + grid.starts[at + 1] - grid.starts[at]));
                    for (int k = grid.starts[at]; k < grid.starts[at + 1]; k++) {
                        int b = grid.pieces[k];
                        if (b > a && roots[b] != roots[a]) {
                            check(a, b, minX, maxX, minY, maxY);
                        }
                    }
                }
            }
        }
    }

    private void check(int a, int b, double minX, double maxX, double minY, double maxY) {
        double r = facets.radius[b];
        if (Math.min(facets.x1[b], facets.x2[b]) - r > maxX || Math.max(facets.x1[b], facets.x2[b]) + r < minX
                || Math.min(facets.y1[b], facets.y2[b]) - r > maxY || Math.max(facets.y1[b], facets.y2[b]) + r < minY) {
            return;
        }
        double near = best + facets.radius[a] + r;
        double distance = facets.centreDistance2(a, b);
        if (distance < near * near) {
            best = Math.sqrt(distance) - facets.radius[a] - r;
            bestA = a;
            bestB = b;
        }
    }

    private Gap found() {
        double ax = facets.middleX(bestA);
        double ay = facets.middleY(bestA);
        double bx = facets.middleX(bestB);
        double by = facets.middleY(bestB);
        // the nearer ends say better where it is than the middles of long pieces
        double nearest = Double.MAX_VALUE;
        double[][] points = {{facets.x1[bestA], facets.y1[bestA]}, {facets.x2[bestA], facets.y2[bestA]},
            {facets.x1[bestB], facets.y1[bestB]},
            {facets.x2[bestB], facets.y2[bestB]}};
        double x = (ax + bx) / 2;
        double y = (ay + by) / 2;
        for (int i = 0; i < 4; i++) {
            double distance = facets.point2(points[i][0], points[i][1], i < 2 ? bestB : bestA);
            if (distance < nearest) {
                nearest = distance;
                x = points[i][0];
                y = points[i][1];
            }
        }
        return new Gap(best, x, y);
    }
}
