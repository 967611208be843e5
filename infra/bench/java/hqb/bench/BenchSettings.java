package hqb.bench;

import java.nio.file.Path;

/**
 * What to measure; each comes from the system property {@code hqb.bench.<name>}, which {@code -D<name>} sets for Maven.
 *
 * @param parts      the parts files, parted by commas: paths, or {@code classpath:} resources
 * @param density    how many offers a part has, as a factor of the demonstration market's rule
 * @param seed       of the searches
 * @param rounds     how often search is measured; figures are medians over rounds
 * @param queries    searches of each kind in a round
 * @param clients    at the same time when throughput is measured
 * @param bulkRounds how often each way of bulk indexing is measured
 * @param starts     how often the start is measured
 * @param keep       whether the data that the last run left are used; its parts and density were the same
 * @param folder     of servers and data
 * @param report     the file to write
 */
public record BenchSettings(String parts, double density, long seed, int rounds, int queries, int clients, int bulkRounds, int starts,
        boolean keep,
        Path folder, Path report) {
    /** Reads them. */
    public static BenchSettings fromSystemProperties() {
        return new BenchSettings(text("parts"), Double.parseDouble(text("density")), Long.parseLong(text("seed")), number("rounds"),
                number("queries"), number("clients"), number("bulkRounds"), number("starts"), Boolean.parseBoolean(text("keep")),
                Path.of(text("folder")), Path.of(text("report")));
    }

    static int number(String name) {
        int number = Integer.parseInt(text(name));
        if (number < 1) {
            throw new IllegalArgumentException(name + " must be at least 1");
        }
        return number;
    }

    static String text(String name) {
        String value = System.getProperty("hqb.bench." + name, "");
        if (value.isBlank()) {
            throw new IllegalArgumentException("say -D" + name + "=...; docs/benchmark.md shows a whole command");
        }
        return value.strip();
    }
}
