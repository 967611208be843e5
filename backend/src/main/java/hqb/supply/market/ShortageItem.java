package hqb.supply.market;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;

/**
 * How much of a category runs out.
 *
 * @param parts   in the basket of its price index
 * @param scarce  of them, those of which less than a quarter of the usual stock is left
 * @param share   the one in per cent of the other, one decimal
 */
@Serdeable
record ShortageItem(String category, String name, long parts, long scarce, BigDecimal share, boolean demonstration) {
}
