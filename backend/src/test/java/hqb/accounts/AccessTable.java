package hqb.accounts;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who may use which endpoint: a file for each top package, {@code src/test/resources/hqb/accounts/access/<package>.txt}, with a line for
 * each of its endpoints: method, path below {@code /api/v1}, one of {@link Askers}. Lines that begin with {@code #} are headings.
 */
record AccessTable(Map<String, Row> rows) {
    /**
     * A line.
     *
     * @param feature the top package whose file it stands in
     */
    record Row(String feature, Askers askers) {
    }

    /** Fails if a line cannot be read or an endpoint stands twice. */
    static AccessTable read() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(AccessTable.class.getResource("access")).toURI());
        Map<String, Row> rows = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String feature = file.getFileName().toString().replace(".txt", "");
                for (String line : Files.readAllLines(file)) {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        add(rows, feature, line);
                    }
                }
            }
        }
        return new AccessTable(rows);
    }

    private static void add(Map<String, Row> rows, String feature, String line) {
        List<String> words = List.of(line.strip().split(" +", -1));
        if (words.size() != 3) {
            throw new AssertionError(feature + ": not a method, a path and who may: " + line);
        }
        if (rows.put(words.get(0) + ' ' + words.get(1), new Row(feature, Askers.valueOf(words.get(2)))) != null) {
            throw new AssertionError(feature + ": there is another row of " + line);
        }
    }
}
