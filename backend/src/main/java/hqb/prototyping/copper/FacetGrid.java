package hqb.prototyping.copper;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** The pieces of a layer sorted into square cells; each piece is in every cell it may reach into. */
public final class FacetGrid {

    private static final int MOST_ENTRIES = 6_000_000;
    private static final int MOST_CELLS = 600_000;

    final Facets facets;
    private final Effort effort;
    double cell;
    final double left;
    final double low;
    int columns;
    int rows;
    int[] starts;
    int[] pieces;
    private @Nullable STRtree areas;

    /**
     * Sorts the pieces. This and every question asked of the grid takes from the effort of the pieces.
     *
     * @throws Effort.Exceeded if that is spent
     */
    public FacetGrid(Facets facets) {
        this.facets = facets;
        this.effort = facets.effort;
        var extent = new Envelope();
        for (int i = 0; i < facets.owners(); i++) {
            extent.expandToInclude(facets.box(i));
        }
        if (extent.isNull()) {
            extent.expandToInclude(0, 0);
        }
        double area = Math.max(extent.getArea(), 1e-6);
        double size = Math.clamp(Math.sqrt(area / Math.max(1, facets.count)) * 0.7, 0.15, 5);
        size = Math.max(size, Math.sqrt(area / MOST_CELLS));
        size = Math.max(size, Math.max(extent.getWidth(), extent.getHeight()) / MOST_CELLS * 2);
        cell = size;
        left = extent.getMinX();
        low = extent.getMinY();
        columns = 1;
        rows = 1;
        starts = new int[2];
        pieces = new int[0];
        lay(extent);
        while (reached(MOST_ENTRIES) > MOST_ENTRIES && (columns > 1 || rows > 1)) {
            cell *= 2;
            lay(extent);
        }
        fill();
    }

    private void lay(Envelope extent) {
        columns = (int) (extent.getWidth() / cell) + 1;
        rows = (int) (extent.getHeight() / cell) + 1;
        starts = new int[columns * rows + 1];
    }

    /** About how many entries the cells get; counting ends when there are too many. */
    private long reached(long enough) {
        long sum = 0;
        for (int i = 0; i < facets.count && sum <= enough; i++) {
            double across = Math.abs(facets.x2[i] - facets.x1[i]) + 2 * facets.radius[i];
            double up = Math.abs(facets.y2[i] - facets.y1[i]) + 2 * facets.radius[i];
            double wide = facets.radius[i] * 2 / cell + 2;
            sum += (long) Math.min((across / cell + 1) * (up / cell + 1), (across / cell + up / cell + 1) * wide);
        }
        return sum;
    }

    private void fill() {
        for (int i = 0; i < facets.count; i++) {
            spread(i, false);
        }
        int sum = 0;
        for (int i = 0; i < starts.length; i++) {
            int here = starts[i];
            starts[i] = sum;
            sum += here;
        }
        effort.takeEntries(sum);
        effort.take(10L * sum);
        pieces = new int[sum];
        int[] kept = starts.clone();
        for (int i = 0; i < facets.count; i++) {
            spread(i, true);
        }
        System.arraycopy(kept, 0, starts, 0, kept.length);
    }

    /** Counts or puts a piece into its cells, row by row along its line. */
    private void spread(int i, boolean put) {
        double r = facets.radius[i];
        double fromY = Math.min(facets.y1[i], facets.y2[i]) - r;
        double toY = Math.max(facets.y1[i], facets.y2[i]) + r;
        double dx = facets.x2[i] - facets.x1[i];
        double dy = facets.y2[i] - facets.y1[i];
        int last = row(toY);
        for (int row = row(fromY); row <= last; row++) {
            double fromX = Math.min(facets.x1[i], facets.x2[i]);
            double toX = Math.max(facets.x1[i], facets.x2[i]);
            if (dy != 0 && dx != 0) {
                double bottom = low + row * cell - r;
                double t1 = (bottom - facets.y1[i]) / dy;
                double t2 = (bottom + cell + 2 * r - facets.y1[i]) / dy;
                double start = Math.clamp(Math.min(t1, t2), 0, 1);
                double end = Math.clamp(Math.max(t1, t2), 0, 1);
                double a = facets.x1[i] + start * dx;
                double b = facets.x1[i] + end * dx;
                fromX = Math.min(a, b);
                toX = Math.max(a, b);
            }
            int lastColumn = column(toX + r);
            for (int column = column(fromX - r); column <= lastColumn; column++) {
                int at = row * columns + column;
                if (put) {
                    pieces[starts[at]++] = i;
                } else {
                    starts[at]++;
                }
            }
        }
    }

    int column(double x) {
        return (int) Math.clamp((x - left) / cell, 0, columns - 1);
    }

    int row(double y) {
        return (int) Math.clamp((y - low) / cell, 0, rows - 1);
    }

    /** Number of pieces. */
    public int facetsCount() {
        return facets.count;
    }

    /** Whether copper of an object other than the given one covers a point. */
    boolean covered(double x, double y, int except) {
        int at = row(y) * columns + column(x);
        effort.take(5L * (starts[at + 1] - starts[at]));
        for (int k = starts[at]; k < starts[at + 1]; k++) {
            int piece = pieces[k];
            double r = facets.radius[piece];
            if (facets.owner[piece] != except && r > 0 && facets.point2(x, y, piece) <= r * r) {
                return true;
            }
        }
        return false;
    }

    /** Whether a point lies within an area. */
    boolean inArea(double x, double y) {
        boolean[] found = new boolean[1];
        areasAt(x, y, area -> found[0] = true);
        return found[0];
    }

    /** Every area that a point lies within. */
    void areasAt(double x, double y, IntConsumer taker) {
        for (Object found : areas().query(new Envelope(x, x, y, y))) {
            if (found instanceof Integer area) {
                effort.take(facets.insideSteps(area));
                if (facets.inside(area, x, y)) {
                    taker.accept(area);
                }
            }
        }
    }

    private STRtree areas() {
        if (areas == null) {
            areas = new STRtree();
            for (int i = 0; i < facets.owners(); i++) {
                if (facets.isArea(i)) {
                    areas.insert(facets.box(i), i);
                }
            }
        }
        return areas;
    }

    /**
     * How deep a point lies within copper: the distance to the edge of the object that reaches farthest around it.
     *
     * @param reach deeper is not looked for, mm
     * @return negative if it does not lie in copper
     */
    public double depth(double x, double y, double reach) {
        double deepest = -1;
        int at = row(y) * columns + column(x);
        effort.take(5L * (starts[at + 1] - starts[at]));
        for (int k = starts[at]; k < starts[at + 1]; k++) {
            int piece = pieces[k];
            if (facets.radius[piece] > 0) {
                deepest = Math.max(deepest, facets.radius[piece] - Math.sqrt(facets.point2(x, y, piece)));
            }
        }
        if (deepest >= reach || !inArea(x, y)) {
            return Math.min(deepest, reach);
        }
        for (Object found : areas().query(new Envelope(x, x, y, y))) {
            if (found instanceof Integer area && facets.inside(area, x, y)) {
                double[] nearest = {reach * reach};
                near(x - reach, y - reach, x + reach, y + reach, piece -> {
                    if (facets.owner[piece] == area) {
                        nearest[0] = Math.min(nearest[0], facets.point2(x, y, piece));
                    }
                });
                deepest = Math.max(deepest, Math.sqrt(nearest[0]));
            }
        }
        return deepest;
    }

    /**
     * The piece nearest to a line.
     *
     * @param reach farther is not looked for, mm
     * @return distance, x and y of a place on the line; null if nothing is near
     */
    public double @Nullable [] nearest(double fromX, double fromY, double toX, double toY, double reach) {
        double[] best = {reach, 0, 0};
        boolean[] any = new boolean[1];
        near(Math.min(fromX, toX) - reach, Math.min(fromY, toY) - reach, Math.max(fromX, toX) + reach, Math.max(fromY, toY) + reach,
                piece -> {
                    double distance = Math.sqrt(facets.centreDistance2(piece, fromX, fromY, toX, toY)) - facets.radius[piece];
                    if (distance < best[0]) {
                        best[0] = distance;
                        double length = Math.hypot(toX - fromX, toY - fromY);
                        double along = length == 0 ? 0 : Math.clamp(((facets.middleX(piece) - fromX) * (toX - fromX)
                                + (facets.middleY(piece) - fromY) * (toY - fromY)) / (length * length), 0, 1);
                        best[1] = fromX + along * (toX - fromX);
                        best[2] = fromY + along * (toY - fromY);
                        any[0] = true;
                    }
                });
        return any[0] ? best : null;
    }

    /** Takes pieces near a place. */
    interface Visitor {
        void piece(int piece);
    }

    /** Every piece whose cell lies within a box; some may come more than once. */
    void near(double fromX, double fromY, double toX, double toY, Visitor visitor) {
        int lastRow = row(toY);
        int lastColumn = column(toX);
        for (int row = row(fromY); row <= lastRow; row++) {
            for (int column = column(fromX); column <= lastColumn; column++) {
                int at = row * columns + column;
                effort.take(5 + 5L * (starts[at + 1] - starts[at]));
                for (int k = starts[at]; k < starts[at + 1]; k++) {
                    visitor.piece(pieces[k]);
                }
            }
        }
    }
}
