package hqb.bench;

import java.nio.file.Path;

/**
 * What to measure of a supplier's work; each comes from the system property {@code hqb.bench.<name>}.
 *
 * @param parts   the parts files, parted by commas
 * @param density how many offers a part has, as a factor of the demonstration market's rule
 * @param seed    of the list and of the changes
 * @param rows    of the list that is imported
 * @param changes single changes a second while freshness is measured
 * @param seconds that freshness is measured on a market at rest
 * @param keep    whether the data that the last run left are used
 * @param folder  of servers and data
 * @param report  the file to write
 */
record SupplySettings(String parts, double density, long seed, int rows, int changes, int seconds, boolean keep, Path folder,
        Path report) {
    static SupplySettings fromSystemProperties() {
        return new SupplySettings(BenchSettings.text("parts"), Double.parseDouble(BenchSettings.text("density")),
                Long.parseLong(BenchSettings.text("seed")), BenchSettings.number("rows"), BenchSettings.number("changes"),
                BenchSettings.number("seconds"), Boolean.parseBoolean(BenchSettings.text("keep")), Path.of(BenchSettings.text("folder")),
                Path.of(BenchSettings.text("supplyReport")));
    }
}
