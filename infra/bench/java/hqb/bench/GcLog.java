package hqb.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a JVM wrote with {@code -Xlog:gc}: how much of its heap was in use before and after each collection. */
final class GcLog {
    private static final Pattern COLLECTION = Pattern.compile("Pause \\w+.*? (\\d+)M->(\\d+)M\\(");

    private final Path file;

    GcLog(Path file) {
        this.file = file;
    }

    /** The option that makes a JVM write it. */
    String option() {
        return "-Xlog:gc:file=" + file + "::filecount=0";
    }

    /**
     * Megabytes.
     *
     * @param peak      most in use at the beginning of a collection, garbage included
     * @param peakAfter most in use at the end of a collection
     */
    record Heap(long peak, long peakAfter) {
    }

    /** How many lines there are so far. */
    int lines() throws IOException {
        return Files.readAllLines(file).size();
    }

    /** Of the collections after so many lines. */
    Heap since(int lines) throws IOException {
        long peak = 0;
        long after = 0;
        for (String line : Files.readAllLines(file).stream().skip(lines).toList()) {
            Matcher found = COLLECTION.matcher(line);
            if (found.find()) {
                peak = Math.max(peak, Long.parseLong(found.group(1)));
                after = Math.max(after, Long.parseLong(found.group(2)));
            }
        }
        return new Heap(peak, after);
    }
}
