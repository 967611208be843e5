package hqb.supply.imports;

import hqb.supply.matching.RowFault;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.platform.tables.TableRow;
import hqb.supply.PriceBreak;
import hqb.supply.PriceBreaks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the price list of a row, however it is written: a column a step, pairs of columns, or all steps in one cell. */
final class ReadPrices {
    private static final Pattern STEPS = Pattern.compile("[;；\\n|]+|(?<=\\d)\\s*[,，]\\s*(?=\\d+\\s*[+:：-])");
    private static final Pattern STEP_PARTS = Pattern.compile("\\s*(?:[:：=@]|\\+\\s*[:：]?|-\\s*\\d+\\s*[:：]|\\s)\\s*");

    private final Layout layout;
    private final List<Column> columns;

    ReadPrices(Layout layout) {
        this.layout = layout;
        this.columns = layout.columns().stream().filter(column -> switch (column.is()) {
            case PRICE, LADDER, BREAK_PRICE -> true;
            default -> false;
        }).toList();
    }

    /** The first price column that the row fills; the first of all when it fills none. */
    int firstGiven(TableRow row) {
        for (Column column : columns) {
            if (!row.cell(column.index()).isEmpty()) {
                return column.index();
            }
        }
        return columns.getFirst().index();
    }

    /** The currency that headers or cells of the row's prices name. */
    @Nullable
    Currency currencyOf(TableRow row) {
        for (Column column : columns) {
            String text = row.cell(column.index());
            if (!text.isEmpty()) {
                CellValues.Price price = CellValues.price(text, layout.decimalComma());
                if (price != null && price.currency() != null) {
                    return price.currency();
                }
                if (column.currency() != null) {
                    return column.currency();
                }
            }
        }
        return null;
    }

    /** The list; null when there is a problem, which is then added. */
    @Nullable
    PriceBreaks read(TableRow row, @Nullable Currency currency, List<RowProblem> problems) {
        int before = problems.size();
        List<PriceBreak> steps = new ArrayList<>();
        for (Column column : columns) {
            String text = row.cell(column.index());
            if (text.isEmpty()) {
                continue;
            }
            if (column.is() == ColumnRole.LADDER) {
                ladder(column, text, currency, steps, problems);
            } else {
                Long from = from(column, row, problems);
                BigDecimal price = price(column, text, currency, problems);
                if (from != null && price != null) {
                    steps.add(new PriceBreak(from, price));
                }
            }
        }
        if (problems.size() > before) {
            return null;
        }
        if (steps.isEmpty()) {
            problems.add(new RowProblem(layout.nameOf(firstGiven(row)), "", RowFault.MISSING_PRICE, List.of()));
            return null;
        }
        return list(row, steps, problems);
    }

    private @Nullable PriceBreaks list(TableRow row, List<PriceBreak> steps, List<RowProblem> problems) {
        steps.sort(Comparator.comparingLong(PriceBreak::from));
        int first = firstGiven(row);
        for (int i = 1; i < steps.size(); i++) {
            PriceBreak here = steps.get(i);
            PriceBreak before = steps.get(i - 1);
            if (here.unitPrice().compareTo(before.unitPrice()) > 0) {
                int at = columnOf(here.from(), first);
                problems.add(new RowProblem(layout.nameOf(at), row.cell(at), RowFault.PRICES_RISE,
                        List.of(before.unitPrice().toPlainString(), here.unitPrice().toPlainString(), String.valueOf(here.from()))));
                return null;
            }
        }
        try {
            return new PriceBreaks(steps);
        } catch (IllegalArgumentException wrong) {
            problems.add(new RowProblem(layout.nameOf(first), row.cell(first), RowFault.BAD_STEPS, List.of()));
            return null;
        }
    }

    private int columnOf(long from, int otherwise) {
        return columns.stream().filter(column -> column.is() == ColumnRole.PRICE && column.quantity() != null && column.quantity() == from)
                .mapToInt(Column::index).findFirst().orElse(otherwise);
    }

    private @Nullable Long from(Column column, TableRow row, List<RowProblem> problems) {
        if (column.is() == ColumnRole.PRICE) {
            return column.quantity() == null ? 1L : column.quantity();
        }
        for (Column quantity : layout.columns()) {
            if (quantity.is() == ColumnRole.BREAK_QUANTITY && quantity.quantity() != null
                    && quantity.quantity().equals(column.quantity())) {
                String text = row.cell(quantity.index());
                Long from = CellValues.whole(text.endsWith("+") ? text.substring(0, text.length() - 1) : text);
                if (from == null || from < 1) {
                    problems.add(new RowProblem(layout.nameOf(quantity.index()), text, RowFault.BAD_STEPS, List.of()));
                    return null;
                }
                return from;
            }
        }
        return null;
    }

    private @Nullable BigDecimal price(Column column, String text, @Nullable Currency currency, List<RowProblem> problems) {
        CellValues.Price price = CellValues.price(text, layout.decimalComma());
        RowFault fault = null;
        if (price == null) {
            fault = text.charAt(0) == '=' ? RowFault.FORMULA
                    : CellValues.isScientific(text) ? RowFault.SCIENTIFIC_NOTATION : RowFault.NOT_A_PRICE;
        } else if (price.amount().signum() <= 0) {
            fault = RowFault.PRICE_NOT_POSITIVE;
        } else if (price.amount().stripTrailingZeros().scale() > Money.UNIT_PRICE_DIGITS) {
            fault = RowFault.TOO_MANY_DECIMALS;
        } else if (price.amount().precision() - price.amount().scale() > 12) {
            fault = RowFault.NOT_A_PRICE;
        } else if (currency != null && price.currency() != null && price.currency() != currency) {
            fault = RowFault.WRONG_CURRENCY;
        }
        if (fault != null) {
            problems.add(new RowProblem(layout.nameOf(column.index()), text, fault, List.of()));
            return null;
        }
        BigDecimal amount = java.util.Objects.requireNonNull(price).amount().stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    private void ladder(Column column, String text, @Nullable Currency currency, List<PriceBreak> steps, List<RowProblem> problems) {
        for (String step : STEPS.split(CellValues.fold(text), 0)) {
            if (step.isBlank()) {
                continue;
            }
            String[] parts = STEP_PARTS.split(step.strip(), 2);
            Long from = CellValues.whole(parts[0]);
            if (parts.length < 2 || from == null || from < 1) {
                problems.add(new RowProblem(layout.nameOf(column.index()), text, RowFault.BAD_STEPS, List.of()));
                return;
            }
            BigDecimal price = price(column, parts[1].strip(), currency, problems);
            if (price == null) {
                return;
            }
            steps.add(new PriceBreak(from, price));
        }
    }
}
