package hqb.prototyping.copper;

import java.util.Arrays;
import java.util.List;

/** The edges of a large area sorted by height, so that a point is compared with few of them. */
final class RingIndex {

    private static final int MOST_ENTRIES = 1_000_000;

    private final double low;
    private final double step;
    private final int[] starts;
    private final double[] edges;

    RingIndex(List<double[]> rings) {
        double min = Double.MAX_VALUE;
        double max = -Double.MAX_VALUE;
        int count = 0;
        for (double[] ring : rings) {
            count += ring.length / 2;
            for (int i = 1; i < ring.length; i += 2) {
                min = Math.min(min, ring[i]);
                max = Math.max(max, ring[i]);
            }
        }
        double climbed = 0;
        for (double[] ring : rings) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                climbed += Math.abs(ring[i + 3] - ring[i + 1]);
            }
        }
        int most = (int) Math.clamp(MOST_ENTRIES * (max - min) / Math.max(climbed, 1e-9), 1, 400);
        int bins = Math.clamp(count / 8, 1, most);
        low = min;
        step = Math.max((max - min) / bins, 1e-9);
        starts = new int[bins + 1];
        for (double[] ring : rings) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                int last = bin(Math.max(ring[i + 1], ring[i + 3]));
                for (int bin = bin(Math.min(ring[i + 1], ring[i + 3])); bin <= last; bin++) {
                    starts[bin]++;
                }
            }
        }
        int sum = 0;
        for (int i = 0; i <= bins; i++) {
            int here = starts[i];
            starts[i] = sum;
            sum += here;
        }
        edges = new double[4 * sum];
        int[] next = starts.clone();
        for (double[] ring : rings) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                int last = bin(Math.max(ring[i + 1], ring[i + 3]));
                for (int bin = bin(Math.min(ring[i + 1], ring[i + 3])); bin <= last; bin++) {
                    System.arraycopy(ring, i, edges, 4 * next[bin]++, 4);
                }
            }
        }
    }

    /** How many edges a point is compared with, on average. */
    int mean() {
        return edges.length / 4 / Math.max(1, starts.length - 1);
    }

    private int bin(double y) {
        return (int) Math.clamp((y - low) / step, 0, starts.length - 2);
    }

    boolean inside(double x, double y) {
        int bin = bin(y);
        boolean inside = false;
        for (int i = 4 * starts[bin]; i < 4 * starts[bin + 1]; i += 4) {
            double fromY = edges[i + 1];
            double toY = edges[i + 3];
            if ((fromY > y) != (toY > y) && x < edges[i] + (edges[i + 2] - edges[i]) * (y - fromY) / (toY - fromY)) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** Where a horizontal line crosses the edges. */
    double[] crossings(double y) {
        int bin = bin(y);
        double[] found = new double[starts[bin + 1] - starts[bin]];
        int count = 0;
        for (int i = 4 * starts[bin]; i < 4 * starts[bin + 1]; i += 4) {
            double fromY = edges[i + 1];
            double toY = edges[i + 3];
            if ((fromY > y) != (toY > y)) {
                found[count++] = edges[i] + (edges[i + 2] - edges[i]) * (y - fromY) / (toY - fromY);
            }
        }
        return Arrays.copyOf(found, count);
    }
}
