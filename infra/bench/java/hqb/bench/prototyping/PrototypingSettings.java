package hqb.bench.prototyping;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to measure; each comes from the system property {@code hqb.bench.<name>}, which {@code -D<name>} sets for Maven.
 *
 * @param gerbers a folder with zips of more boards and an {@code index.csv} of what is known of them; null for only those of the tests
 * @param seed    of everything that is made up
 * @param rounds  how often each board is analysed, and parsed by the rival
 * @param boards  how many boards have each defect, and how many have none
 * @param uploads hostile ones
 * @param quotes  random ones
 * @param only    the parts to run, as letters; empty for all
 * @param folder  for files in between
 * @param rival   where the rival is installed
 * @param report  the file to write
 */
record PrototypingSettings(@Nullable Path gerbers, long seed, int rounds, int boards, int uploads, int quotes, String only, Path folder,
        Path rival, Path report) {
    static PrototypingSettings fromSystemProperties() {
        String gerbers = text("gerbers");
        return new PrototypingSettings(gerbers.isEmpty() ? null : Path.of(gerbers), Long.parseLong(text("seed")), number("rounds"),
                number("boards"), number("uploads"), number("quotes"), text("only"), Path.of(text("folder")).resolve("prototyping"),
                Path.of(text("rival")), Path.of(text("prototypingReport")));
    }

    /** Whether a part is to be run. */
    boolean wants(String part) {
        return only.isEmpty() || only.contains(part);
    }

    private static int number(String name) {
        return Integer.parseInt(text(name));
    }

    private static String text(String name) {
        return System.getProperty("hqb.bench." + name, "").strip();
    }
}
