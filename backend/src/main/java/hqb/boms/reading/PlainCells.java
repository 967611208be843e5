package hqb.boms.reading;

import hqb.platform.tables.TableRow;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cells without what only dresses them: links and bold print of Markdown, and the many ways to write that nothing is there. */
final class PlainCells {
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\((?:https?:|www\\.|#|/)[^)]*\\)");
    private static final Pattern BOLD = Pattern.compile("^(\\*\\*|__|`)([^*_`].*)\\1$");
    /** Rows of lines between headings and parts. */
    private static final Pattern RULE = Pattern.compile("[\\s\\-=_+:|*~#]*");
    private static final Set<String> NOTHING = Set.of("-", "--", "---", "~", "?", "??", "n/a", "na", "n.a.", "none", "null", "nil", "tbd",
            "tba", "tbc",
            "unknown", "–", "—", "/", "\\", ".", "*", "x", "无", "待定", "空", "k.a.", "keine");

    private PlainCells() {
    }

    /** The row without dress; the same one when it has none. */
    static TableRow of(TableRow row) {
        for (String cell : row.cells()) {
            if (cell.indexOf("](") >= 0 || cell.indexOf("**") >= 0 || cell.indexOf("__") >= 0 || cell.indexOf('`') >= 0) {
                return new TableRow(row.number(), row.cells().stream().map(PlainCells::plain).toList(), row.dates());
            }
        }
        return row;
    }

    /** Whether a cell says that there is nothing. */
    static boolean isNothing(String cell) {
        return cell.isEmpty() || (cell.length() <= 7 && NOTHING.contains(cell.toLowerCase(Locale.ROOT)));
    }

    /** Whether a row is nothing but lines. */
    static boolean isRule(TableRow row) {
        boolean any = false;
        for (String cell : row.cells()) {
            if (!RULE.matcher(cell).matches()) {
                return false;
            }
            any |= cell.indexOf("--") >= 0 || cell.indexOf("==") >= 0 || cell.indexOf("__") >= 0;
        }
        return any;
    }

    private static String plain(String cell) {
        String text = LINK.matcher(cell.strip()).replaceAll("$1");
        return BOLD.matcher(text).replaceAll("$2").strip();
    }
}
