package hqb.operations.statements;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement: what the supplier had, what came and went, and what it has. A balance is what it has earned and was not paid; below zero it
 * owes us.
 *
 * @param from    the first day
 * @param to      the last day
 * @param opening the balance before
 * @param closing the balance after
 * @param items   what came and went, the first first
 * @param total   how many lines there are
 * @param next    the cursor of the next page, null on the last
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record Statement(UUID supplierId, String supplierName, Currency currency, LocalDate from, LocalDate to, Money opening, Money closing,
        List<Line> items, long total, @Nullable String next) {
    /**
     * What came or went.
     *
     * @param kind    released, transferred, transfer-reversed, paid-by-bank, refunded, dispute-lost, receivable-netted or corrected
     * @param text    the same in words
     * @param source  the order, transfer or refund that it is about
     * @param amount  what came; below zero what went
     * @param balance what the supplier has after it
     */
    @Serdeable
    record Line(String id, Instant at, String kind, String text, String source, Money amount, Money balance) {
    }
}
