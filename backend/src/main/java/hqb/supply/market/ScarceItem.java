package hqb.supply.market;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A part of which less than a quarter of the usual stock is left.
 *
 * @param stock         pieces left
 * @param usualStock    the average of the last 26 weeks
 * @param left          the one in per cent of the other, one decimal
 * @param viewed        how often its page was opened in 30 days
 * @param asOf          the day last looked at
 * @param demonstration whether stock before is made up
 */
@Serdeable
record ScarceItem(MarketPart part, long stock, long usualStock, BigDecimal left, long viewed, LocalDate asOf, boolean demonstration) {
}
