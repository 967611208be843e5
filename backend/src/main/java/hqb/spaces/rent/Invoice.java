package hqb.spaces.rent;

import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be paid for a month of a lease, CNY.
 *
 * @param offer    which agreement it follows from
 * @param deposit  of the lease; on its first invoice only
 * @param total    deposit, rent and management
 * @param returned what went back of rent and management
 * @param dunned   how many steps of dunning were done
 */
record Invoice(UUID id, UUID lease, UUID offer, LocalDate from, LocalDate to, LocalDate dueOn, InvoiceState state, BigDecimal deposit,
        BigDecimal total, BigDecimal returned, int dunned, @Nullable Instant paidAt) {
    /** What kind of payable an invoice is. */
    static final String PAYABLE = "rent";

    /** Rent and management. */
    BigDecimal rent() {
        return total.subtract(deposit);
    }

    /** An amount of it as the API has it. */
    static Money cny(BigDecimal amount) {
        return new Money(amount, Currency.CNY);
    }
}
