package hqb.bench;

import java.util.Arrays;

/** Many measurements of one thing, in nanoseconds. */
public final class Samples {
    private static final double NANOS_PER_MS = 1e6;

    private long[] nanos = new long[256];
    private int count;

    public void add(long measured) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = measured;
    }

    public void addAll(Samples others) {
        for (int i = 0; i < others.count; i++) {
            add(others.nanos[i]);
        }
    }

    public int count() {
        return count;
    }

    /** The least measurement that this share of all does not exceed, in milliseconds; NaN when there is none. */
    public double percentile(double share) {
        if (count == 0) {
            return Double.NaN;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * count) - 1)] / NANOS_PER_MS;
    }

    /** The middle of some figures, the mean of both when there are two middles. */
    public static double median(double... figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
