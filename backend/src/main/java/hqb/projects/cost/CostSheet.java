package hqb.projects.cost;

import hqb.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a product costs apiece, by how many are made.
 *
 * @param items in the order of their kinds
 */
record CostSheet(List<Long> quantities, List<CostItem> items) {

    /**
     * One quantity.
     *
     * @param total    of all items that have a price
     * @param oneOff   of that, what costs the same whatever the quantity
     * @param perUnit  the total shared by the pieces that were asked for, to six digits
     * @param complete whether every item has a price
     */
    record Column(long quantity, BigDecimal total, BigDecimal oneOff, BigDecimal perUnit, boolean complete) {
    }

    /** Sums, in the order of the quantities. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (long quantity : quantities) {
            BigDecimal total = new BigDecimal("0.00");
            BigDecimal oneOff = new BigDecimal("0.00");
            boolean complete = !items.isEmpty();
            for (CostItem item : items) {
                Cost cost = item.costs().get(quantity);
                complete &= cost != null && item.gap() == null;
                if (cost != null) {
                    total = total.add(cost.total());
                    oneOff = oneOff.add(cost.oneOff());
                }
            }
            columns.add(new Column(quantity, total, oneOff, perUnit(total, quantity), complete));
        }
        return columns;
    }

    /** A total shared by so many pieces. */
    static BigDecimal perUnit(BigDecimal total, long quantity) {
        return total.divide(BigDecimal.valueOf(quantity), Money.UNIT_PRICE_DIGITS, RoundingMode.HALF_EVEN);
    }
}
