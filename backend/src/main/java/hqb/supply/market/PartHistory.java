package hqb.supply.market;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a part cost, and how many there were.
 *
 * @param items the oldest first; each holds until the next one, the last until {@code to}
 * @param total how many there are
 * @param next  always null: the list is whole
 * @param from  the first day that is told; null when the market was never looked at
 * @param to    the day last looked at
 * @param surge when its price at least doubled within 14 days; else null
 * @param scarcity when less than a quarter of the usual stock is left; else null
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record PartHistory(List<Entry> items, long total, @Nullable String next, @Nullable LocalDate from, @Nullable LocalDate to,
        @Nullable Surge surge, @Nullable Scarcity scarcity) {

    /**
     * From that day on.
     *
     * @param prices        CNY for one of 1, 100 and 1,000; empty while nobody offered it
     * @param stock         pieces of all suppliers
     * @param demonstration whether it is made up
     */
    @Serdeable
    record Entry(LocalDate day, List<Price> prices, long stock, int suppliers, boolean demonstration) {
    }

    /** The least unit price of all offers for that many pieces. */
    @Serdeable
    record Price(int quantity, Money unitPrice) {
    }

    /** See {@link SurgeItem}. */
    @Serdeable
    record Surge(Money before, Money now, BigDecimal factor, LocalDate since) {
    }

    /** See {@link ScarceItem}. */
    @Serdeable
    record Scarcity(long stock, long usualStock) {
    }
}
