package hqb.boms.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads tables whose columns only stand below each other, as Eagle's partlists and OrCAD's reports do, and writes them with commas. A column
 * begins where its heading does; each line stays a line.
 */
final class FixedColumns {
    private static final int LONGEST = 5_000_000;
    private static final int SEARCHED = 40;
    private static final Pattern CELL = Pattern.compile("\\S+(?: \\S+)*");

    private FixedColumns() {
    }

    /** The table with commas; empty when no line is one of headings that stand apart. */
    static Optional<String> of(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.ISO_8859_1);
        if (bytes.length > LONGEST || text.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        List<String> lines = text.lines().map(line -> line.replace("\t", "        ")).toList();
        for (int i = 0; i < Math.min(SEARCHED, lines.size()); i++) {
            List<Integer> starts = starts(lines.get(i));
            if (!starts.isEmpty()) {
                StringBuilder table = new StringBuilder(text.length() * 2);
                lines.forEach(line -> write(line, starts, table));
                return Optional.of(table.toString());
            }
        }
        return Optional.empty();
    }

    /** Where columns begin; nothing unless two headings at least are known, of which one is of references or of part numbers. */
    private static List<Integer> starts(String line) {
        List<Integer> starts = new ArrayList<>();
        List<Role> roles = new ArrayList<>();
        for (Matcher cell = CELL.matcher(line); cell.find();) {
            starts.add(cell.start());
            HeaderWords.of(cell.group()).map(HeaderWords.Meaning::role).filter(role -> role != Role.OTHER).ifPresent(roles::add);
        }
        boolean parts = roles.contains(Role.REFERENCES) || roles.contains(Role.MPN);
        return roles.size() >= 2 && parts ? starts : List.of();
    }

    private static void write(String line, List<Integer> starts, StringBuilder table) {
        TreeMap<Integer, String> cells = new TreeMap<>();
        for (Matcher cell = CELL.matcher(apart(line, starts)); cell.find();) {
            cells.merge(column(cell.start(), starts), cell.group(), (one, other) -> one + " " + other);
        }
        for (int i = 0; i < starts.size(); i++) {
            String cell = cells.getOrDefault(i, "").strip();
            table.append(i == 0 ? "" : ",").append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
        table.append('\n');
    }

    /** The line with a gap wherever a word begins just where a column does. */
    private static String apart(String line, List<Integer> starts) {
        StringBuilder apart = new StringBuilder(line);
        for (int start : starts) {
            if (start > 1 && start < line.length() && line.charAt(start - 1) == ' ' && line.charAt(start) != ' '
                    && line.charAt(start - 2) != ' ') {
                apart.setCharAt(start - 1, '\t');
            }
        }
        return apart.toString();
    }

    private static int column(int start, List<Integer> starts) {
        int column = 0;
        while (column + 1 < starts.size() && starts.get(column + 1) <= start + 1) {
            column++;
        }
        return column;
    }
}
