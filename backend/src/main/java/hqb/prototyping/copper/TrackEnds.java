package hqb.prototyping.copper;

import hqb.prototyping.copper.FindAcuteAngle.Arm;
import hqb.prototyping.gerber.Drawn;
import hqb.prototyping.gerber.Flash;
import hqb.prototyping.gerber.Stroke;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;

/** The ends of a layer's lines, and which of them meet. End 2n is the start of line n, end 2n + 1 its end. */
final class TrackEnds {

    /** Ends within this are one, mm. */
    private static final double STEP = 0.001;
    /** Letters are no larger than this, mm, and stand no farther apart. */
    private static final double LETTER = 6;
    private static final double SPACE = 4;
    /** What has more lines than this is no letter. */
    private static final int MOST_LINES = 40;

    private final List<Stroke> strokes;
    private final FacetGrid grid;
    private final int[] heads;
    private final int[] next;
    private final Set<Long> pads = new HashSet<>();

    TrackEnds(List<Stroke> strokes, List<Drawn> objects, FacetGrid grid) {
        this.strokes = strokes;
        this.grid = grid;
        int size = Integer.highestOneBit(Math.max(16, strokes.size() * 4));
        heads = new int[size];
        Arrays.fill(heads, -1);
        next = new int[2 * strokes.size()];
        for (int end = next.length - 1; end >= 0; end--) {
            int slot = slot(end);
            next[end] = heads[slot];
            heads[slot] = end;
        }
        for (Drawn object : objects) {
            if (object instanceof Flash flash) {
                pads.add(key(Math.round(flash.x() * 50), Math.round(flash.y() * 50)));
            }
        }
    }

    int count() {
        return next.length;
    }

    private double x(int end) {
        Stroke stroke = strokes.get(end / 2);
        return end % 2 == 0 ? stroke.x1() : stroke.x2();
    }

    private double y(int end) {
        Stroke stroke = strokes.get(end / 2);
        return end % 2 == 0 ? stroke.y1() : stroke.y2();
    }

    private static long key(long column, long row) {
        return (column << 32) ^ (row & 0xFFFFFFFFL);
    }

    private int slot(int end) {
        long key = key(Math.round(x(end) / STEP), Math.round(y(end) / STEP)) * 0x9E3779B97F4A7C15L;
        return (int) (key >>> 40) & (heads.length - 1);
    }

    /** Fills in the ends that meet this one, itself among them, in ascending order; returns how many there are, also if they do not fit. */
    int meeting(int end, int[] into) {
        int found = 0;
        for (int other = heads[slot(end)]; other >= 0; other = next[other]) {
            grid.facets.effort.take(4);
            if (Math.abs(x(other) - x(end)) < STEP / 2 && Math.abs(y(other) - y(end)) < STEP / 2) {
                if (found < into.length) {
                    into[found] = other;
                }
                found++;
            }
        }
        return found;
    }

    /** The line of an end as seen from there; of an arc its first piece. */
    Arm arm(int end) {
        Stroke stroke = strokes.get(end / 2);
        double[] line = stroke.line();
        int from = end % 2 == 0 ? 0 : line.length - 2;
        int to = end % 2 == 0 ? 2 : line.length - 4;
        double dx = line[to] - line[from];
        double dy = line[to + 1] - line[from + 1];
        double length = Math.hypot(dx, dy);
        return length == 0 ? new Arm(line[from], line[from + 1], 1, 0, 0, 0)
                : new Arm(line[from], line[from + 1], dx / length, dy / length, length, stroke.aperture().thickness() / 2);
    }

    /** Whether the lines that hang together with this end are a letter: small, without a pad, and beside another such figure. */
    boolean isLetter(int end) {
        Figure figure = figure(end / 2);
        return figure.small && (beside(figure, figure.first - 1) || beside(figure, figure.last + 1));
    }

    private boolean beside(Figure figure, int line) {
        if (line < 0 || line >= strokes.size()) {
            return false;
        }
        Stroke stroke = strokes.get(line);
        var near = new Envelope(figure.box);
        near.expandBy(SPACE);
        return near.contains(stroke.x1(), stroke.y1()) && figure(line).small;
    }

    /** What hangs together: its first and last line in the file, its extent, and whether it is small and has no pad. */
    private record Figure(int first, int last, Envelope box, boolean small) {
    }

    private Figure figure(int line) {
        var box = new Envelope();
        var seen = new HashSet<Integer>();
        int[] queue = new int[MOST_LINES + 1];
        int[] met = new int[16];
        int waiting = 0;
        int done = 0;
        boolean small = true;
        queue[waiting++] = line;
        seen.add(line);
        while (done < waiting && small) {
            int at = queue[done++];
            for (int end = 2 * at; end <= 2 * at + 1; end++) {
                box.expandToInclude(x(end), y(end));
                small &= box.getWidth() <= LETTER && box.getHeight() <= LETTER && !onPad(x(end), y(end));
                int here = Math.min(met.length, meeting(end, met));
                for (int i = 0; i < here; i++) {
                    if (seen.add(met[i] / 2) && waiting < queue.length) {
                        queue[waiting++] = met[i] / 2;
                    }
                }
            }
            small &= seen.size() <= MOST_LINES;
        }
        int first = seen.stream().mapToInt(Integer::intValue).min().orElse(line);
        int last = seen.stream().mapToInt(Integer::intValue).max().orElse(line);
        return new Figure(first, last, box, small);
    }

    private boolean onPad(double x, double y) {
        long column = Math.round(x * 50);
        long row = Math.round(y * 50);
        for (long i = -1; i <= 1; i++) {
            for (long k = -1; k <= 1; k++) {
                if (pads.contains(key(column + i, row + k))) {
                    return true;
                }
            }
        }
        return grid.inArea(x, y);
    }
}
