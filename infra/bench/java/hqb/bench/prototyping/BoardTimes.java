package hqb.bench.prototyping;

import java.util.List;

/**
 * How long one board took, in milliseconds: medians over the rounds.
 *
 * @param bytes  of the zip
 * @param ours   from the bytes of the zip to the analysis, the pictures and all prices
 * @param five   {@code @tracespace/parser} parses the same files
 * @param four   {@code gerber-parser} parses the same files
 * @param failed files that the parsers gave up, the fewer of both
 * @param wrong  what of size, layers and holes is not as it should be; empty when all is
 * @param slip   the greater difference of width and height, mm
 */
record BoardTimes(String name, int bytes, double ours, double five, double four, int failed, String wrong, double slip) {
    /** The least figure that so many of all do not exceed. */
    static double percentile(List<BoardTimes> boards, java.util.function.ToDoubleFunction<BoardTimes> figure, double share) {
        double[] sorted = boards.stream().mapToDouble(figure).sorted().toArray();
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    /** The faster of the rival's parsers. */
    double rival() {
        return Math.min(five, four);
    }
}
