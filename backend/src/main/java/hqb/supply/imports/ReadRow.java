package hqb.supply.imports;

import hqb.supply.matching.RowFault;
import hqb.platform.money.Currency;
import hqb.platform.tables.TableRow;
import hqb.platform.tables.WriteCsv;
import hqb.supply.Condition;
import hqb.supply.Countries;
import hqb.supply.DateCode;
import hqb.supply.Goods;
import hqb.supply.Packaging;
import hqb.supply.PriceBreaks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one list: each becomes an offer, or the problems that keep it from being one, all of them at once. Depends on nothing
 * but the row, so a row that is read again after a crash is read the same.
 */
final class ReadRow {
    static final int LONGEST_SKU = 80;
    private static final int LONGEST_MPN = 80;
    private static final int LONGEST_DESCRIPTION = 300;
    private static final long MOST_STOCK = 1_000_000_000_000L;
    private static final int MOST_MOQ = 1_000_000_000;
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"([^\"]*)\"");
    private static final LocalDate SPREADSHEET_ZERO = LocalDate.of(1899, 12, 30);

    private final Layout layout;
    private final String encoding;
    private final Map<String, UUID> counters;
    private final Map<ColumnRole, Integer> places = new EnumMap<>(ColumnRole.class);
    private final ReadPrices prices;

    /**
     * A reader of a list.
     *
     * @param encoding of the file, for those who have to put it right
     * @param counters the supplier's, by number
     */
    ReadRow(Layout layout, String encoding, Map<String, UUID> counters) {
        this.layout = layout;
        this.encoding = encoding;
        this.counters = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        this.counters.putAll(counters);
        for (ColumnRole role : ColumnRole.values()) {
            if (layout.indexOf(role) >= 0) {
                places.put(role, layout.indexOf(role));
            }
        }
        this.prices = new ReadPrices(layout);
    }

    /**
     * What came of a row.
     *
     * @param sku      the stock number, also of a bad row; empty when it has none
     * @param offer    null when there are problems
     */
    record Reading(TableRow row, String sku, @Nullable RowOffer offer, List<RowProblem> problems) {
    }

    Reading read(TableRow row) {
        return new Cells(row).reading();
    }

    /** A problem with the cell of a role, found by whoever comes after. */
    RowProblem problem(TableRow row, ColumnRole role, RowFault fault, String... arguments) {
        int index = place(role);
        return new RowProblem(index < 0 ? role.code() : layout.nameOf(index), index < 0 ? "" : row.cell(index), fault, List.of(arguments));
    }

    /** A problem with the row's first price. */
    RowProblem priceProblem(TableRow row, RowFault fault, String... arguments) {
        int index = prices.firstGiven(row);
        return new RowProblem(layout.nameOf(index), row.cell(index), fault, List.of(arguments));
    }

    boolean has(ColumnRole role) {
        return places.containsKey(role);
    }

    private int place(ColumnRole role) {
        return places.getOrDefault(role, -1);
    }

    /** One row while it is read. */
    private final class Cells {
        private final TableRow row;
        private final List<RowProblem> problems = new ArrayList<>();

        Cells(TableRow row) {
            this.row = row;
        }

        Reading reading() {
            checkWhole();
            String mpn = text(ColumnRole.MPN, LONGEST_MPN);
            if (mpn == null && problems.isEmpty()) {
                problem(ColumnRole.MPN, RowFault.MISSING_MPN);
            }
            String sku = has(ColumnRole.SKU) ? text(ColumnRole.SKU, LONGEST_SKU) : mpn;
            if (sku == null && has(ColumnRole.SKU)) {
                problem(ColumnRole.SKU, RowFault.MISSING_SKU);
            }
            String manufacturer = text(ColumnRole.MANUFACTURER, LONGEST_DESCRIPTION);
            Long stock = stock();
            Integer moq = count(ColumnRole.MOQ, 1, MOST_MOQ);
            Integer multiple = count(ColumnRole.MULTIPLE, 1, MOST_MOQ);
            Packaging packaging = packaging();
            String dateCode = dateCode();
            Currency currency = currency();
            PriceBreaks breaks = prices.read(row, currency, problems);
            Currency paid = currency == null ? prices.currencyOf(row) : currency;
            Condition condition = condition();
            String evidence = text(ColumnRole.EVIDENCE, Goods.LONGEST_EVIDENCE);
            Integer lead = count(ColumnRole.LEAD_TIME, 0, Goods.MOST_DAYS);
            String warehouse = text(ColumnRole.WAREHOUSE, Goods.LONGEST_WAREHOUSE);
            String origin = origin();
            UUID counter = counter();
            if (!problems.isEmpty() || mpn == null || sku == null || stock == null || breaks == null) {
                return new Reading(row, sku == null ? "" : sku, null, problems);
            }
            String category = raw(ColumnRole.CATEGORY);
            String packageName = raw(ColumnRole.PACKAGE);
            return new Reading(row, sku, new RowOffer(row.number(), sku, mpn, manufacturer, stock, moq, multiple, packaging, dateCode, paid,
                    breaks, condition, evidence, lead, warehouse, origin, counter, cut(raw(ColumnRole.DESCRIPTION)),
                    packageName.isEmpty() ? null : cut(packageName), category.isEmpty() ? null : category), List.of());
        }

        private void checkWhole() {
            for (int i = 0; i < row.cells().size(); i++) {
                String cell = row.cells().get(i);
                if (cell.indexOf('\uFFFD') >= 0 && i < layout.columns().size() && layout.columns().get(i).is() != ColumnRole.IGNORED) {
                    problems.add(new RowProblem(layout.nameOf(i), cell, RowFault.UNREADABLE_CHARACTERS, List.of(encoding)));
                    return;
                }
                if (i >= layout.columns().size() && !cell.isBlank()) {
                    problems.add(new RowProblem(layout.nameOf(i), cell, RowFault.EXTRA_CELLS, List.of()));
                    return;
                }
            }
        }

        private void problem(ColumnRole role, RowFault fault, String... arguments) {
            problems.add(ReadRow.this.problem(row, role, fault, arguments));
        }

        private String raw(ColumnRole role) {
            int index = place(role);
            return index < 0 ? "" : row.cell(index);
        }

        /** A text as it was meant: without the tricks by which spreadsheets keep it one. */
        private @Nullable String text(ColumnRole role, int longest) {
            String text = WriteCsv.original(raw(role));
            var kept = KEPT_AS_TEXT.matcher(text);
            if (kept.matches()) {
                text = kept.group(1).strip();
            }
            text = text.replaceAll("\\s+", " ");
            if (text.isEmpty()) {
                return null;
            }
            if (row.dates().contains(place(role))) {
                problem(role, RowFault.DATE_IN_TEXT, text);
            } else if (text.charAt(0) == '=') {
                problem(role, RowFault.FORMULA);
            } else if (text.length() > longest) {
                problem(role, RowFault.TOO_LONG, String.valueOf(longest));
            } else {
                return text;
            }
            return null;
        }

        private @Nullable Long stock() {
            String text = raw(ColumnRole.STOCK);
            if (text.isEmpty()) {
                problem(ColumnRole.STOCK, RowFault.MISSING_STOCK);
                return null;
            }
            Long stock = wholeIn(ColumnRole.STOCK, text);
            if (stock != null && stock < 0) {
                problem(ColumnRole.STOCK, RowFault.NEGATIVE_STOCK);
                return null;
            }
            if (stock != null && stock > MOST_STOCK) {
                problem(ColumnRole.STOCK, RowFault.OUT_OF_RANGE, "0", String.valueOf(MOST_STOCK));
                return null;
            }
            return stock;
        }

        private @Nullable Integer count(ColumnRole role, int least, int most) {
            String text = raw(role);
            Long number = text.isEmpty() ? null : wholeIn(role, text);
            if (number == null) {
                return null;
            }
            if (number < least || number > most) {
                problem(role, RowFault.OUT_OF_RANGE, String.valueOf(least), String.valueOf(most));
                return null;
            }
            return number.intValue();
        }

        private @Nullable Long wholeIn(ColumnRole role, String text) {
            Long number = row.dates().contains(place(role)) ? null : CellValues.whole(text);
            if (number != null) {
                return number;
            }
            if (row.dates().contains(place(role))) {
                problem(role, RowFault.DATE_IN_TEXT, text);
            } else if (text.charAt(0) == '=') {
                problem(role, RowFault.FORMULA);
            } else {
                problem(role, CellValues.isScientific(text) ? RowFault.SCIENTIFIC_NOTATION : RowFault.NOT_A_WHOLE_NUMBER);
            }
            return null;
        }

        private @Nullable Packaging packaging() {
            String text = raw(ColumnRole.PACKAGING);
            Packaging packaging = text.isEmpty() ? null : CellValues.packaging(text);
            if (!text.isEmpty() && packaging == null) {
                problem(ColumnRole.PACKAGING, RowFault.BAD_PACKAGING);
            }
            return packaging;
        }

        private @Nullable Condition condition() {
            String text = raw(ColumnRole.CONDITION);
            Condition condition = text.isEmpty() ? null : CellValues.condition(text);
            if (!text.isEmpty() && condition == null) {
                problem(ColumnRole.CONDITION, RowFault.BAD_CONDITION);
            }
            return condition;
        }

        private @Nullable String dateCode() {
            String text = CellValues.fold(raw(ColumnRole.DATE_CODE));
            if (text.isEmpty()) {
                return null;
            }
            if (row.dates().contains(place(ColumnRole.DATE_CODE))) {
                problem(ColumnRole.DATE_CODE, RowFault.DATE_AS_NUMBER, text);
            } else if (DateCode.read(text).isPresent()) {
                return DateCode.read(text).get();
            } else if (text.matches("\\d{3}") && DateCode.read("0" + text).isPresent()) {
                problem(ColumnRole.DATE_CODE, RowFault.LEADING_ZEROS_LOST, "0" + text);
            } else if (text.matches("[34]\\d{4}")) {
                problem(ColumnRole.DATE_CODE, RowFault.DATE_AS_NUMBER, SPREADSHEET_ZERO.plusDays(Long.parseLong(text)).toString());
            } else {
                problem(ColumnRole.DATE_CODE, CellValues.isScientific(text) ? RowFault.SCIENTIFIC_NOTATION : RowFault.BAD_DATE_CODE);
            }
            return null;
        }

        private @Nullable Currency currency() {
            String text = raw(ColumnRole.CURRENCY);
            Currency currency = text.isEmpty() ? null : CellValues.currency(text);
            if (!text.isEmpty() && currency == null) {
                problem(ColumnRole.CURRENCY, RowFault.WRONG_CURRENCY);
            }
            return currency;
        }

        private @Nullable String origin() {
            String text = CellValues.fold(raw(ColumnRole.ORIGIN));
            String origin = text.isEmpty() ? null : Countries.read(text).orElse(null);
            if (!text.isEmpty() && origin == null) {
                problem(ColumnRole.ORIGIN, RowFault.BAD_ORIGIN);
            }
            return origin;
        }

        private @Nullable UUID counter() {
            String text = raw(ColumnRole.COUNTER);
            UUID counter = text.isEmpty() ? null : counters.get(text);
            if (!text.isEmpty() && counter == null) {
                problem(ColumnRole.COUNTER, RowFault.UNKNOWN_COUNTER, String.join(", ", counters.keySet()));
            }
            return counter;
        }

        private static String cut(String text) {
            return text.length() > LONGEST_DESCRIPTION ? text.substring(0, LONGEST_DESCRIPTION) : text;
        }
    }
}
