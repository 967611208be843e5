package hqb.boms.reading;

import hqb.platform.tables.TableRow;
import java.util.regex.Pattern;

/** Tells rows that are no lines of a list: repeated headings, sums, titles. */
final class RowKind {
    private static final Pattern SUMS = Pattern.compile(
            "(?iu)(?:sub|grand)?[\\s-]?totals?.*|sum(?:me|mary)?\\b.*|gesamt.*|合计.*|总计.*|小计.*|共计.*|итого.*|note[s:].*|\\*.*");
    private static final int MOST_FILLED_OF_A_SUM = 5;

    private RowKind() {
    }

    /** Whether the row repeats the heading, as further pages and sections do. */
    static boolean isHeadingAgain(TableRow row, Heading heading) {
        long same = heading.columns().stream()
                .filter(column -> !column.header().isEmpty() && column.header().equalsIgnoreCase(row.cell(column.index())))
                .count();
        return same >= 2 && same * 2 >= filled(row);
    }

    /** Whether the row is a sum or a note at the end of a list. */
    static boolean isSum(TableRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().filter(cell -> SUMS.matcher(cell.strip()).matches())
                .isPresent()
                && row.cells().stream().filter(cell -> !PlainCells.isNothing(cell.strip())).count() <= MOST_FILLED_OF_A_SUM;
    }

    static long filled(TableRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /** Whether the row says one thing only, which merged cells may repeat. */
    static boolean isTitle(TableRow row) {
        return row.cells().stream().map(String::strip).filter(cell -> !cell.isEmpty()).distinct().count() == 1;
    }
}
