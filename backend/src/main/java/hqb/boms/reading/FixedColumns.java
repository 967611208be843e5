package hqb.boms.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables whose columns only stand below each other, as Eagle's partlists, OrCAD's reports and people's lists with tabs do, and writes them with
 * commas. A column begins where its heading does; each line stays a line. Eagle leaves one blank only between two columns: a heading behind a single
 * blank is one of its own when hardly a cell goes over the blank and some begin below it.
 */
final class FixedColumns {
    private static final int SEARCHED = 40;
    private static final int FEW = 3;
    private static final double NEARLY_ALL = 0.75;
    private static final double MOST = 0.6;
    private static final int[] TAB_STOPS = {8, 4};
    private static final Pattern CELL = Pattern.compile("[^\\s]+(?: [^\\s]+)*");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern RULE = Pattern.compile("[\\s\\-=_+|*~]*");

    private final List<String> lines;
    private final int heading;
    private final List<Integer> starts;

    private FixedColumns(List<String> lines, int heading, List<Integer> starts) {
        this.lines = lines;
        this.heading = heading;
        this.starts = starts;
    }

    /** The table with commas; empty when no line is one of headings that stand apart. */
    static Optional<Rewritten> of(PlainText text) {
        FixedColumns best = null;
        for (int stop : TAB_STOPS) {
            FixedColumns one = find(text.lines().stream().map(line -> expand(uncommented(line), stop)).toList());
            if (one != null && (best == null || one.score() > best.score())) {
                best = one;
            }
        }
        return Optional.ofNullable(best).map(one -> new Rewritten(one.table(), 0));
    }

    /** Some scripts write their headings as a remark: {@code #Part  Value}. What follows keeps its place. */
    private static String uncommented(String line) {
        return line.startsWith("#") ? " " + line.substring(1) : line;
    }

    private static @Nullable FixedColumns find(List<String> lines) {
        for (int i = 0; i < Math.min(SEARCHED, lines.size()); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            List<String> body = lines.subList(i + 1, lines.size()).stream().filter(line -> !RULE.matcher(line).matches()).toList();
            List<Integer> starts = starts(lines.get(i), body);
            if (!starts.isEmpty()) {
                return new FixedColumns(lines, i, starts);
            }
        }
        return null;
    }

    /** Where columns begin; nothing unless two headings at least are known, of which one is of references or of part numbers. */
    private static List<Integer> starts(String line, List<String> body) {
        List<Integer> starts = new ArrayList<>();
        int end = -1;
        for (Matcher word = WORD.matcher(line); word.find();) {
            boolean apart = end < 0 || word.start() - end > 1;
            if (apart || begins(line.substring(starts.getLast(), word.end()), word.start(), body)) {
                starts.add(word.start());
            }
            end = word.end();
        }
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            String heading = line.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : line.length()).strip();
            HeaderWords.of(heading).map(HeaderWords.Meaning::role).filter(role -> role != Role.OTHER).ifPresent(roles::add);
        }
        boolean parts = roles.contains(Role.REFERENCES) || roles.contains(Role.MPN);
        return roles.size() >= 2 && parts ? starts : List.of();
    }

    /** Whether a column begins at a word that one blank only sets apart from the word before. */
    private static boolean begins(String phrase, int at, List<String> body) {
        long free = body.stream().filter(line -> line.length() < at || line.charAt(at - 1) == ' ').count();
        long begun = body.stream().filter(line -> line.length() > at && line.charAt(at - 1) == ' ' && line.charAt(at) != ' ').count();
        boolean known = HeaderWords.of(phrase).filter(meaning -> meaning.strength() == HeaderWords.SURE).isPresent();
        return begun > 0 && free >= body.size() * NEARLY_ALL
                && (!known || (body.size() >= FEW && begun >= body.size() * MOST));
    }

    private static String expand(String line, int stop) {
        if (line.indexOf('\t') < 0) {
            return line;
        }
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\t') {
                wide.append(" ".repeat(stop - wide.length() % stop));
            } else {
                wide.append(line.charAt(i));
            }
        }
        return wide.toString();
    }

    /** How many cells begin just below a heading. */
    private long score() {
        return lines.stream().skip(heading + 1L).flatMap(line -> CELL.matcher(line).results()).filter(cell -> starts.contains(cell.start()))
                .count();
    }

    private String table() {
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i < heading) {
                PlainText.write(List.of(lines.get(i).strip()), table);
            } else {
                PlainText.write(cells(lines.get(i)), table);
            }
        }
        return table.toString();
    }

    private List<String> cells(String line) {
        TreeMap<Integer, String> cells = new TreeMap<>();
        for (Matcher cell = CELL.matcher(apart(line)); cell.find();) {
            cells.merge(column(cell.start()), cell.group(), (one, other) -> one + " " + other);
        }
        List<String> row = new ArrayList<>(Collections.nCopies(starts.size(), ""));
        cells.forEach(row::set);
        return row;
    }

    /** The line with a gap wherever a word begins just where a column does. */
    private String apart(String line) {
        StringBuilder apart = new StringBuilder(line);
        for (int start : starts) {
            if (start > 1 && start < line.length() && line.charAt(start - 1) == ' ' && line.charAt(start) != ' '
                    && line.charAt(start - 2) != ' ') {
                apart.setCharAt(start - 1, '\t');
            }
        }
        return apart.toString();
    }

    private int column(int start) {
        int column = 0;
        while (column + 1 < starts.size() && starts.get(column + 1) <= start + 1) {
            column++;
        }
        return column;
    }
}
