package hqb.prototyping.copper;

import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;

/**
 * How much of each part of a board a layer covers, overlaps counted once. The board is divided into equal windows; horizontal lines at equal
 * distances are cut into covered and bare pieces. Good to about a hundredth, at a small part of the cost of the exact area.
 */
public final class CopperShare {

    /** Lines in each window. */
    private static final int LINES = 32;

    private static final int PORTION = 8_000;

    private final Facets facets;
    private final Envelope board;
    private final int columns;
    private final double step;
    private final double[][] starts;
    private final double[][] ends;
    private final int[] counts;
    private long taken;
    private int left;

    private CopperShare(Facets facets, Envelope board, int columns, int rows) {
        this.facets = facets;
        this.board = board;
        this.columns = columns;
        int lines = rows * LINES;
        step = board.getHeight() / lines;
        starts = new double[lines][16];
        ends = new double[lines][16];
        counts = new int[lines];
    }

    /**
     * The covered area of each window in mm², row by row from below.
     *
     * @param columns windows side by side
     * @param rows windows above each other
     */
    public static double[] of(FacetGrid grid, Envelope board, int columns, int rows) {
        var share = new CopperShare(grid.facets, board, columns, rows);
        try {
            share.cut();
            return share.windows(rows);
        } finally {
            grid.facets.effort.takeEntries(-share.taken);
        }
    }

    private void cut() {
        for (int area = 0; area < facets.owners(); area++) {
            if (facets.isArea(area)) {
                Envelope box = facets.box(area);
                int last = last(box.getMaxY());
                for (int line = first(box.getMinY()); line <= last; line++) {
                    facets.effort.take(5L * facets.index(area).mean());
                    double[] crossings = facets.index(area).crossings(y(line));
                    Arrays.sort(crossings);
                    for (int i = 0; i + 1 < crossings.length; i += 2) {
                        add(line, crossings[i], crossings[i + 1]);
                    }
                }
            }
        }
        for (int piece = 0; piece < facets.count; piece++) {
            double r = facets.radius[piece];
            if (r > 0) {
                int last = last(Math.max(facets.y1[piece], facets.y2[piece]) + r);
                for (int line = first(Math.min(facets.y1[piece], facets.y2[piece]) - r); line <= last; line++) {
                    piece(piece, r, line);
                }
            }
        }
    }

    private double y(int line) {
        return board.getMinY() + (line + 0.5) * step;
    }

    private int first(double y) {
        return (int) Math.clamp(Math.ceil((y - board.getMinY()) / step - 0.5), 0, counts.length);
    }

    private int last(double y) {
        return (int) Math.clamp(Math.floor((y - board.getMinY()) / step - 0.5), -1, counts.length - 1);
    }

    /** A line with round ends: its two discs and what lies between them. */
    private void piece(int piece, double r, int line) {
        double y = y(line);
        double x1 = facets.x1[piece];
        double y1 = facets.y1[piece];
        double dx = facets.x2[piece] - x1;
        double dy = facets.y2[piece] - y1;
        double from = Double.MAX_VALUE;
        double to = -Double.MAX_VALUE;
        for (int end = 0; end <= 1; end++) {
            double off = y - y1 - end * dy;
            if (Math.abs(off) <= r) {
                double half = Math.sqrt(r * r - off * off);
                from = Math.min(from, x1 + end * dx - half);
                to = Math.max(to, x1 + end * dx + half);
            }
        }
        double length = Math.hypot(dx, dy);
        for (int side = -1; side <= 1 && length > 0 && dy != 0; side += 2) {
            double t = (y - y1 - side * dx / length * r) / dy;
            if (t >= 0 && t <= 1) {
                double x = x1 + t * dx - side * dy / length * r;
                from = Math.min(from, x);
                to = Math.max(to, x);
            }
        }
        if (from < to) {
            add(line, from, to);
        }
    }

    private void add(int line, double from, double to) {
        if (--left < 0) {
            facets.effort.takeEntries(PORTION);
            facets.effort.take(25L * PORTION);
            taken += PORTION;
            left = PORTION / 8; // of two numbers, in arrays that grow by half more than is in them
        }
        int at = counts[line]++;
        if (at == starts[line].length) {
            starts[line] = Arrays.copyOf(starts[line], 2 * at);
            ends[line] = Arrays.copyOf(ends[line], 2 * at);
        }
        starts[line][at] = from;
        ends[line][at] = to;
    }

    private double[] windows(int rows) {
        double[] covered = new double[columns * rows];
        for (int line = 0; line < counts.length; line++) {
            double[] begin = starts[line];
            double[] finish = ends[line];
            int count = counts[line];
            Arrays.sort(begin, 0, count);
            Arrays.sort(finish, 0, count);
            int open = 0;
            int closed = 0;
            double since = 0;
            int row = line / LINES * columns;
            while (closed < count) {
                if (open < count && begin[open] <= finish[closed]) {
                    since = open == closed ? begin[open] : since;
                    open++;
                } else {
                    closed++;
                    if (open == closed) {
                        spread(since, finish[closed - 1], covered, row);
                    }
                }
            }
        }
        return covered;
    }

    private void spread(double from, double to, double[] covered, int row) {
        double wide = board.getWidth() / columns;
        for (int column = 0; column < columns; column++) {
            double left = board.getMinX() + column * wide;
            double inside = Math.min(to, left + wide) - Math.max(from, left);
            covered[row + column] += Math.max(0, inside) * step;
        }
    }
}
