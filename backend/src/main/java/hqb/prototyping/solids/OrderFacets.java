package hqb.prototyping.solids;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An order in which facets that lie together in space come one after the other, for files that have them in no order: their corners are
 * then found in the processor's caches. Sorts by cells along a Z-order curve, in linear time; within a cell the order of the file stays.
 */
final class OrderFacets {
    private static final int BITS = 6;
    private static final int CELLS = 1 << BITS;
    private static final int BLOCK = 1 << 15;
    private static final int SMALL = 100_000;
    private static final int LOOKED_AT = 1000;
    private static final int[] SPREAD = spread();

    private OrderFacets() {
    }

    /** The facets in that order; null when they are few or in order already. */
    static int @Nullable [] of(Points points) {
        int facets = points.count() / 3;
        if (facets < SMALL) {
            return null;
        }
        double[] least = new double[3];
        double longest = 0;
        for (int axis = 0; axis < 3; axis++) {
            int along = axis;
            double greatest = blocks(facets).mapToDouble(block -> extreme(points, block, along, 1)).max().orElse(0);
            least[axis] = -blocks(facets).mapToDouble(block -> extreme(points, block, along, -1)).max().orElse(0);
            longest = Math.max(longest, greatest - least[axis]);
        }
        if (!(longest > 0) || !scattered(points, facets, longest)) {
            return null;
        }
        double scale = (CELLS - 1) / longest;
        int[] codes = new int[facets];
        blocks(facets).forEach(block -> {
            for (int facet = block * BLOCK; facet < Math.min(facets, (block + 1) * BLOCK); facet++) {
                int code = 0;
                for (int axis = 0; axis < 3; axis++) {
                    code |= SPREAD[(int) ((points.at(3 * facet, axis) - least[axis]) * scale)] << axis;
                }
                codes[facet] = code;
            }
        });
        int[] next = new int[(1 << 3 * BITS) + 1];
        for (int code : codes) {
            next[code + 1]++;
        }
        for (int code = 1; code < next.length; code++) {
            next[code] += next[code - 1];
        }
        int[] order = new int[facets];
        for (int facet = 0; facet < facets; facet++) {
            order[next[codes[facet]]++] = facet;
        }
        return order;
    }

    private static IntStream blocks(int facets) {
        return IntStream.range(0, (facets + BLOCK - 1) / BLOCK).parallel();
    }

    private static double extreme(Points points, int block, int axis, int sign) {
        double greatest = -Double.MAX_VALUE;
        int to = Math.min(points.count() / 3, (block + 1) * BLOCK);
        for (int facet = block * BLOCK; facet < to; facet++) {
            greatest = Math.max(greatest, sign * points.at(3 * facet, axis));
        }
        return greatest;
    }

    /** Whether a facet is far from the one before it, as a rule. */
    private static boolean scattered(Points points, int facets, double longest) {
        int step = facets / LOOKED_AT;
        double apart = 0;
        for (int i = 1; i < LOOKED_AT; i++) {
            double far = 0;
            for (int axis = 0; axis < 3; axis++) {
                far = Math.max(far, Math.abs(points.at(3 * i * step, axis) - points.at(3 * (i * step - 1), axis)));
            }
            apart += far;
        }
        return apart / LOOKED_AT > longest / 20;
    }

    private static int[] spread() {
        int[] spread = new int[CELLS];
        for (int cell = 0; cell < CELLS; cell++) {
            for (int bit = 0; bit < BITS; bit++) {
                spread[cell] |= ((cell >> bit) & 1) << (3 * bit);
            }
        }
        return spread;
    }
}
