package hqb.supply.imports;

import hqb.platform.tables.TableRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Finds out what the columns of a list are, from its first rows: by the header, which need not be the first row, and where that says
 * nothing by what the cells look like.
 */
final class RecogniseColumns {
    /** How many rows are looked at. */
    static final int SAMPLE = 60;
    private static final int LAST_HEADER_ROW = 20;
    private static final double KNOWN_NUMBERS = 0.3;
    private static final int FEWEST_CODES = 5;
    private static final Pattern CODE = Pattern.compile("(?=.*\\p{L})[\\p{L}\\d][-\\p{L}\\d_./#]{1,39}");
    private static final Pattern COMMA_PRICE = Pattern.compile("\\d+,\\d{1,6}");
    private static final Pattern POINT_PRICE = Pattern.compile("\\d+\\.\\d+");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+");
    private static final Pattern DECIMAL = Pattern.compile("[¥￥$]?\\d{1,6}[.,]\\d{1,6}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(,\\d{3})*|\\d{1,9}");
    private static final Pattern YEAR_AND_WEEK = Pattern.compile("[0-3]\\d(0[1-9]|[1-4]\\d|5[0-3])\\+?|(20)?[0-3]\\d\\+");
    private static final Pattern PART_NUMBER = Pattern.compile("(?=.*[A-Za-z])(?=.*\\d)[A-Za-z0-9][-A-Za-z0-9/.+#_,()]{3,39}");

    private final Predicate<String> isManufacturer;
    private final UnaryOperator<Set<String>> known;

    /** Knows manufacturers by that. */
    /**
     * Recognises.
     *
     * @param isManufacturer whether it is a name of one
     * @param known          which of some texts are part numbers of the catalogue
     */
    RecogniseColumns(Predicate<String> isManufacturer, UnaryOperator<Set<String>> known) {
        this.isManufacturer = isManufacturer;
        this.known = known;
    }

    Layout recognise(List<TableRow> sample) {
        TableRow header = header(sample);
        int width = sample.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(header == null ? Column.ignored(i, "") : ColumnNames.read(i, header.cell(i)));
        }
        int headerRow = header == null ? 0 : header.number();
        List<TableRow> rows = sample.stream().filter(row -> row.number() > headerRow && !row.isBlank()).toList();
        pairSteps(columns);
        keepFirstOfEach(columns);
        byContent(columns, rows);
        return new Layout(headerRow, columns, decimalComma(columns, rows));
    }

    private static @org.jspecify.annotations.Nullable TableRow header(List<TableRow> sample) {
        TableRow best = null;
        int most = 1;
        for (TableRow row : sample.subList(0, Math.min(LAST_HEADER_ROW, sample.size()))) {
            int known = 0;
            for (int i = 0; i < row.cells().size(); i++) {
                Column column = ColumnNames.read(i, row.cell(i));
                // a bare number may head a price but is more often a value
                known += column.is() != ColumnRole.IGNORED && row.cell(i).chars().anyMatch(Character::isLetter) ? 1 : 0;
            }
            if (known > most) {
                most = known;
                best = row;
            }
        }
        return best == null && !sample.isEmpty() && sample.getFirst().cells().size() == 1
                && ColumnNames.read(0, sample.getFirst().cell(0)).is() == ColumnRole.MPN ? sample.getFirst() : best;
    }

    /** Where quantities of steps have columns of their own, prices of the same numbers belong to them. */
    private static void pairSteps(List<Column> columns) {
        for (Column quantity : List.copyOf(columns)) {
            if (quantity.is() == ColumnRole.BREAK_QUANTITY) {
                Long number = quantity.quantity();
                columns.replaceAll(
                        column -> column.is() == ColumnRole.PRICE && column.quantity() != null && column.quantity().equals(number)
                                ? new Column(column.index(), column.header(), ColumnRole.BREAK_PRICE.code(), number, column.currency(),
                                        column.by())
                                : column);
            }
        }
    }

    private static void keepFirstOfEach(List<Column> columns) {
        Set<ColumnRole> seen = EnumSet.noneOf(ColumnRole.class);
        Set<Long> prices = new java.util.HashSet<>();
        columns.replaceAll(column -> {
            ColumnRole role = column.is();
            boolean twice = !role.isRepeatable() && !seen.add(role)
                    || role == ColumnRole.PRICE && column.quantity() != null && !prices.add(column.quantity());
            return twice ? Column.ignored(column.index(), column.header()) : column;
        });
    }

    private void byContent(List<Column> columns, List<TableRow> rows) {
        Layout known = new Layout(0, columns, false);
        fill(columns, rows, known, ColumnRole.CURRENCY, text -> CellValues.currency(text) != null, 0.9);
        fill(columns, rows, known, ColumnRole.MANUFACTURER, isManufacturer, 0.6);
        fill(columns, rows, known, ColumnRole.PACKAGING, text -> CellValues.packaging(text) != null, 0.8);
        numbersOfTheCatalogue(columns, rows, known);
        fill(columns, rows, known, ColumnRole.MPN, text -> PART_NUMBER.matcher(text).matches(), 0.8);
        fill(columns, rows, known, ColumnRole.DATE_CODE, text -> YEAR_AND_WEEK.matcher(text).matches(), 0.95);
        if (!known.hasPrices()) {
            fill(columns, rows, known, ColumnRole.PRICE, text -> DECIMAL.matcher(text).matches(), 0.7);
        }
        fill(columns, rows, known, ColumnRole.STOCK, text -> WHOLE.matcher(text).matches(), 0.9);
        stockNumbers(columns, rows, known);
    }

    /** The column that names most parts of the catalogue, when no header says which it is. */
    private void numbersOfTheCatalogue(List<Column> columns, List<TableRow> rows, Layout layout) {
        if (layout.has(ColumnRole.MPN)) {
            return;
        }
        Column best = null;
        double most = KNOWN_NUMBERS;
        for (Column column : columns) {
            Set<String> texts = new HashSet<>(free(column, rows));
            double share = texts.isEmpty() ? 0 : (double) known.apply(texts).size() / texts.size();
            if (share > most) {
                most = share;
                best = column;
            }
        }
        if (best != null) {
            columns.set(best.index(), best.as(ColumnRole.MPN, Column.BY_CONTENT));
        }
    }

    /** Short codes with a letter, none twice: what the supplier calls its goods. A running number would be another one tomorrow. */
    private static void stockNumbers(List<Column> columns, List<TableRow> rows, Layout layout) {
        for (Column column : columns) {
            List<String> texts = free(column, rows);
            if (!layout.has(ColumnRole.SKU) && texts.size() >= FEWEST_CODES && texts.size() == rows.size()
                    && new HashSet<>(texts).size() == texts.size() && texts.stream().allMatch(text -> CODE.matcher(text).matches())) {
                columns.set(column.index(), column.as(ColumnRole.SKU, Column.BY_CONTENT));
            }
        }
    }

    /** The filled cells of a column of which nothing is known yet; none of another. */
    private static List<String> free(Column column, List<TableRow> rows) {
        return column.is() != ColumnRole.IGNORED || ColumnNames.isKnown(column) ? List.of()
                : rows.stream().map(row -> row.cell(column.index())).filter(text -> !text.isEmpty()).toList();
    }

    private static void fill(List<Column> columns, List<TableRow> rows, Layout known, ColumnRole role, Predicate<String> looksLikeIt,
            double share) {
        if (known.has(role)) {
            return;
        }
        for (Column column : columns) {
            List<String> texts = free(column, rows);
            long like = texts.stream().filter(looksLikeIt).count();
            if (!texts.isEmpty() && like >= share * texts.size()) {
                Column taken = column.as(role, Column.BY_CONTENT);
                columns.set(column.index(), role == ColumnRole.PRICE
                        ? new Column(taken.index(), taken.header(), taken.role(), 1L, taken.currency(), taken.by())
                        : taken);
                return;
            }
        }
    }

    private static boolean decimalComma(List<Column> columns, List<TableRow> rows) {
        int commas = 0;
        int points = 0;
        for (Column column : columns) {
            if (column.is() == ColumnRole.PRICE || column.is() == ColumnRole.BREAK_PRICE) {
                for (TableRow row : rows) {
                    String text = row.cell(column.index());
                    commas += COMMA_PRICE.matcher(text).matches() && !THOUSANDS.matcher(text).matches() ? 1 : 0;
                    points += POINT_PRICE.matcher(text).matches() ? 1 : 0;
                }
            }
        }
        return commas > 0 && points == 0;
    }
}
