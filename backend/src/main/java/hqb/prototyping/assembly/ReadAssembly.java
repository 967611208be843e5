package hqb.prototyping.assembly;

import hqb.platform.tables.OpenTable;
import hqb.platform.tables.Table;
import hqb.platform.tables.TableRow;
import hqb.platform.tables.UnreadableTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the parts list and the placements among the files of a board and holds them against each other. Designators have to be the same in
 * both, upper and lower case included, as assemblers ask.
 */
public final class ReadAssembly {
    private static final Pattern TABLE = Pattern.compile("(?i).*\\.(csv|tsv|xlsx|pos)$");
    private static final Pattern DESIGNATOR = Pattern.compile("[A-Za-z]{1,6}\\d{1,5}[A-Za-z]?");
    private static final Pattern RANGE = Pattern.compile("([A-Za-z]{1,6})(\\d{1,5})-\\1?(\\d{1,5})");
    private static final int MOST_BYTES = 5_000_000;
    private static final int MOST_BYTES_OF_ALL = 8_000_000;
    private static final int MOST_TABLES = 12;
    private static final int LONGEST_CELL = 20_000;
    private static final int MOST_ROWS = 20_000;
    private static final int HEAD_ROWS = 30;

    private ReadAssembly() {
    }

    /** A table with its head. */
    private record Read(String file, Heading heading, List<TableRow> rows) {
    }

    /**
     * What is to be put on the board; empty when neither a parts list nor placements are there. Tables that cannot be read are passed over.
     *
     * @param files content by name
     */
    public static Optional<AssemblyReport> read(Map<String, byte[]> files) throws IOException {
        List<Read> tables = new ArrayList<>();
        int bytes = 0;
        int looked = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            boolean here = TABLE.matcher(file.getKey()).matches() && file.getValue().length <= MOST_BYTES;
            if (here && looked++ < MOST_TABLES && (bytes += file.getValue().length) <= MOST_BYTES_OF_ALL) {
                table(file.getKey(), file.getValue()).ifPresent(tables::add);
            }
        }
        List<Read> placements = tables.stream().filter(table -> table.heading.isPlacements()).toList();
        Optional<Read> parts = tables.stream().filter(table -> !table.heading.isPlacements()).findFirst();
        return parts.isEmpty() && placements.isEmpty() ? Optional.empty() : Optional.of(check(parts, placements));
    }

    private static AssemblyReport check(Optional<Read> parts, List<Read> placements) {
        Map<String, Set<String>> sides = new LinkedHashMap<>();
        placements.forEach(table -> table.rows.forEach(row -> designators(row.cell(table.heading.designator()))
                .forEach(one -> sides.computeIfAbsent(one, any -> new TreeSet<>()).add(side(table, row)))));
        List<Set<String>> lines = parts.map(table -> table.rows.stream().map(row -> designators(row.cell(table.heading.designator())))
                .filter(line -> !line.isEmpty()).toList()).orElse(List.of());
        Set<String> listed = new LinkedHashSet<>();
        lines.forEach(listed::addAll);
        boolean both = parts.isPresent() && !placements.isEmpty();
        List<String> unplaced = both ? missing(listed, sides.keySet()) : List.of();
        List<String> unlisted = both ? missing(sides.keySet(), listed) : List.of();
        Map<String, String> lower = new HashMap<>();
        unlisted.forEach(one -> lower.put(one.toLowerCase(Locale.ROOT), one));
        List<String> misspelt = unplaced.stream().filter(one -> lower.containsKey(one.toLowerCase(Locale.ROOT))).toList();
        int placed = both ? listed.size() - unplaced.size() : sides.size();
        return new AssemblyReport(parts.map(Read::file).orElse(null),
                placements.isEmpty() ? null : String.join(", ", placements.stream().map(Read::file).toList()), lines.size(), listed.size(),
                placements.isEmpty() ? null : placed,
                placements.isEmpty() ? null : (int) sides.values().stream().flatMap(Set::stream).distinct().count(), unplaced, unlisted,
                misspelt, lines.stream().mapToInt(Set::size).max().orElse(0));
    }

    private static List<String> missing(Set<String> of, Set<String> in) {
        return of.stream().filter(one -> !in.contains(one)).toList();
    }

    private static String side(Read table, TableRow row) {
        String word = table.heading.side() < 0 ? table.file : row.cell(table.heading.side());
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.contains("bot") || lower.equals("b") || lower.contains("底") || lower.equals("b.cu") ? "bottom" : "top";
    }

    /** The designators of a cell, ranges such as R1-R4 written out; a word that is none does not count. */
    static Set<String> designators(String whole) {
        Set<String> found = new LinkedHashSet<>();
        String cell = whole.length() > LONGEST_CELL ? whole.substring(0, LONGEST_CELL) : whole;
        for (String word : cell.split("[,;\\s]+", -1)) {
            Matcher range = RANGE.matcher(word);
            if (range.matches()) {
                int from = Integer.parseInt(range.group(2));
                int to = Integer.parseInt(range.group(3));
                if (to >= from && to - from < 1_000) {
                    IntStream.rangeClosed(from, to).forEach(number -> found.add(range.group(1) + number));
                }
            } else if (DESIGNATOR.matcher(word).matches()) {
                found.add(word);
            }
        }
        return found;
    }

    private static Optional<Read> table(String name, byte[] content) throws IOException {
        List<TableRow> rows = name.toLowerCase(Locale.ROOT).endsWith(".pos") ? positions(content) : rows(name, content);
        for (int i = 0; i < Math.min(HEAD_ROWS, rows.size()); i++) {
            Heading heading = Heading.of(rows.get(i).cells().stream().map(String::strip).toList());
            if (heading.isKnown()) {
                return Optional.of(new Read(name, heading, rows.subList(i + 1, rows.size())));
            }
        }
        return Optional.empty();
    }

    private static List<TableRow> rows(String name, byte[] content) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        Path file = Files.createTempFile("assembly", ".table");
        try {
            Files.write(file, content);
            try (Table table = OpenTable.open(file, name)) {
                for (TableRow row = table.next(); row != null && rows.size() < MOST_ROWS; row = table.next()) {
                    rows.add(row);
                }
            } catch (UnreadableTable other) {
                return List.of();
            }
        } finally {
            Files.delete(file);
        }
        return rows;
    }

    /** KiCad's own form of placements: columns divided by blanks, the head after a number sign. */
    private static List<TableRow> positions(byte[] content) {
        List<TableRow> rows = new ArrayList<>();
        for (String line : new String(content, StandardCharsets.UTF_8).lines().limit(MOST_ROWS).toList()) {
            if (!line.isBlank() && !line.startsWith("##")) {
                rows.add(new TableRow(rows.size() + 1, Arrays.asList(line.replaceFirst("^#\\s*", "").strip().split("\\s+", -1))));
            }
        }
        return rows;
    }
}
