package hqb.supply.market.index;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A figure as it is published.
 *
 * @param week          Monday of its ISO week
 * @param value         two decimals, above 0
 * @param items         of how many items it is
 * @param carried       for how many of them an older price was carried forward
 * @param demonstration whether it, or a figure that it is linked to, is of made-up prices
 */
public record Figure(LocalDate week, BigDecimal value, int items, int carried, boolean demonstration) {
}
