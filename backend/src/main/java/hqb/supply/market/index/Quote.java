package hqb.supply.market.index;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is new of an item's price.
 *
 * @param price in canonical CNY, above 0; null when nobody offers it any more
 */
public record Quote(@Nullable BigDecimal price) {
}
