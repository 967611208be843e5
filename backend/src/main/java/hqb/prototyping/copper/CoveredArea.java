package hqb.prototyping.copper;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;

/**
 * The area a layer covers, overlaps counted once: horizontal lines at equal distances are cut into covered and bare pieces. Round shapes are
 * cut exactly; the error of a whole layer is far below a thousandth.
 */
public final class CoveredArea {

    private static final int ROWS = 4000;

    /** Steps that a piece takes on each line that crosses it: cut, sorted and summed. */
    private static final int STEPS = 40;

    private final Facets facets;
    private double[] starts = new double[256];
    private double[] ends = new double[256];
    private int count;

    private CoveredArea(Facets facets) {
        this.facets = facets;
    }

    /**
     * The area in mm².
     *
     * @throws Effort.Exceeded if it is too much work
     */
    public static double of(FacetGrid grid) {
        return new CoveredArea(grid.facets).sum();
    }

    private double sum() {
        var extent = new Envelope();
        for (int i = 0; i < facets.owners(); i++) {
            extent.expandToInclude(facets.box(i));
        }
        if (extent.isNull() || extent.getArea() == 0) {
            return 0;
        }
        double step = extent.getHeight() / ROWS;
        // items: areas by owner, then single pieces
        int areas = facets.owners();
        int[] items = IntStream.concat(IntStream.range(0, areas).filter(facets::isArea),
                IntStream.range(0, facets.count).filter(i -> !facets.isArea(facets.owner[i]) && facets.radius[i] > 0).map(i -> i + areas))
                .boxed().sorted(Comparator.comparingDouble((Integer item) -> low(item, areas))).mapToInt(Integer::intValue).toArray();
        int[] active = new int[items.length];
        int alive = 0;
        int next = 0;
        double area = 0;
        for (int row = 0; row < ROWS; row++) {
            double y = extent.getMinY() + (row + 0.5) * step;
            while (next < items.length && low(items[next], areas) <= y) {
                active[alive++] = items[next++];
            }
            int kept = 0;
            count = 0;
            facets.effort.take((long) STEPS * alive);
            for (int k = 0; k < alive; k++) {
                int item = active[k];
                if (high(item, areas) < y) {
                    continue;
                }
                active[kept++] = item;
                if (item < areas) {
                    across(item, y);
                } else {
                    piece(item - areas, y);
                }
            }
            alive = kept;
            area += covered() * step;
        }
        return area;
    }

    private double low(int item, int areas) {
        return item < areas ? facets.box(item).getMinY()
                : Math.min(facets.y1[item - areas], facets.y2[item - areas]) - facets.radius[item - areas];
    }

    private double high(int item, int areas) {
        return item < areas ? facets.box(item).getMaxY()
                : Math.max(facets.y1[item - areas], facets.y2[item - areas]) + facets.radius[item - areas];
    }

    private void across(int area, double y) {
        double[] crossings = facets.index(area).crossings(y);
        Arrays.sort(crossings);
        for (int i = 0; i + 1 < crossings.length; i += 2) {
            add(crossings[i], crossings[i + 1]);
        }
    }

    private void piece(int i, double y) {
        double r = facets.radius[i];
        double from = Double.MAX_VALUE;
        double to = -Double.MAX_VALUE;
        double off = y - facets.y1[i];
        if (Math.abs(off) <= r) {
            double half = Math.sqrt(r * r - off * off);
            from = facets.x1[i] - half;
            to = facets.x1[i] + half;
        }
        off = y - facets.y2[i];
        if (Math.abs(off) <= r) {
            double half = Math.sqrt(r * r - off * off);
            from = Math.min(from, facets.x2[i] - half);
            to = Math.max(to, facets.x2[i] + half);
        }
        double dx = facets.x2[i] - facets.x1[i];
        double dy = facets.y2[i] - facets.y1[i];
        double length = Math.hypot(dx, dy);
        if (length > 0 && dy != 0) {
            for (int side = -1; side <= 1; side += 2) {
                double t = (y - facets.y1[i] - side * dx / length * r) / dy;
                if (t >= 0 && t <= 1) {
                    double x = facets.x1[i] + t * dx - side * dy / length * r;
                    from = Math.min(from, x);
                    to = Math.max(to, x);
                }
            }
        }
        if (from < to) {
            add(from, to);
        }
    }

    private void add(double from, double to) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = from;
        ends[count++] = to;
    }

    private double covered() {
        Arrays.sort(starts, 0, count);
        Arrays.sort(ends, 0, count);
        double sum = 0;
        int depth = 0;
        int end = 0;
        double since = 0;
        for (int start = 0; start < count; start++) {
            while (end < count && ends[end] < starts[start]) {
                if (--depth == 0) {
                    sum += ends[end] - since;
                }
                end++;
            }
            if (depth++ == 0) {
                since = starts[start];
            }
        }
        return count == 0 ? 0 : sum + ends[count - 1] - since;
    }
}
