package hqb.boms.reading;

import hqb.platform.tables.TableRow;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formulas among the cells. Nothing is computed: a text that a formula only wraps is taken, as in {@code ="0603"} and
 * {@code =HYPERLINK("https://…","C1525")}; of any other the value is unknown unless the workbook remembers it.
 */
final class Formulas {
    private static final Pattern WRAPPED = Pattern.compile("=\\s*\"((?:[^\"]|\"\")*)\"");
    private static final Pattern LINK = Pattern.compile("(?i)=\\s*HYPERLINK\\s*\\(.*?[,;]\\s*\"((?:[^\"]|\"\")*)\"\\s*\\)");
    private static final Pattern FORMULA = Pattern.compile("=\\s*[-+A-Za-z0-9$('\"{@].*", Pattern.DOTALL);

    private Formulas() {
    }

    /** Whether the cell is a formula whose value nobody knows. */
    static boolean isUnknown(String cell) {
        String text = cell.strip();
        return FORMULA.matcher(text).matches() && !WRAPPED.matcher(text).matches() && !LINK.matcher(text).matches();
    }

    /** The row with the values of its formulas, empty where they are unknown. */
    static TableRow values(TableRow row) {
        for (String cell : row.cells()) {
            if (!cell.isEmpty() && cell.stripLeading().startsWith("=")) {
                return new TableRow(row.number(), row.cells().stream().map(Formulas::value).toList(), row.dates());
            }
        }
        return row;
    }

    /** The formulas of a row whose values are unknown, in their order. */
    static List<String> unknown(TableRow row) {
        return row.cells().stream().filter(cell -> cell.indexOf('=') >= 0 && isUnknown(cell)).map(String::strip).toList();
    }

    private static String value(String cell) {
        String text = cell.strip();
        Matcher wrapped = WRAPPED.matcher(text);
        if (wrapped.matches()) {
            return wrapped.group(1).replace("\"\"", "\"");
        }
        Matcher link = LINK.matcher(text);
        if (link.matches()) {
            return link.group(1).replace("\"\"", "\"");
        }
        return FORMULA.matcher(text).matches() ? "" : cell;
    }
}
