package hqb.supply.market;

import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A part whose price at least doubled within 14 days.
 *
 * @param before        the lowest price of those days, CNY for one of 100
 * @param now           the price now
 * @param factor        how many times the one the other is, two decimals
 * @param since         the first day on which it was at least the double
 * @param stock         pieces left
 * @param asOf          the day last looked at
 * @param demonstration whether prices before are made up
 */
@Serdeable
record SurgeItem(MarketPart part, Money before, Money now, BigDecimal factor, LocalDate since, long stock, LocalDate asOf,
        boolean demonstration) {
}
