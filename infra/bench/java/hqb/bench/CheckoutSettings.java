package hqb.bench;

import java.nio.file.Path;

/**
 * What to measure of buying; each comes from the system property {@code hqb.bench.<name>}.
 *
 * @param parts     the parts files, parted by commas
 * @param seed      of the offers that are bought
 * @param checkouts in each measurement
 * @param clients   at the same time, where there are many
 * @param rounds    of measurements, product and rival in turn
 * @param seconds   that the rival runs in each
 * @param keep      whether the data that the last run left are used
 * @param folder    of servers and data
 * @param report    the file to write
 */
record CheckoutSettings(String parts, long seed, int checkouts, int clients, int rounds, int seconds, boolean keep, Path folder,
        Path report) {
    static CheckoutSettings fromSystemProperties() {
        return new CheckoutSettings(BenchSettings.text("parts"), Long.parseLong(BenchSettings.text("seed")),
                BenchSettings.number("checkouts"), BenchSettings.number("clients"), BenchSettings.number("rounds"),
                BenchSettings.number("seconds"), Boolean.parseBoolean(BenchSettings.text("keep")), Path.of(BenchSettings.text("folder")),
                Path.of(BenchSettings.text("checkoutReport")));
    }
}
