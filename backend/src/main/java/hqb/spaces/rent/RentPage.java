package hqb.spaces.rent;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is paid and to be paid for a lease.
 *
 * @param total    of all invoices, without the deposit
 * @param paid     of that
 * @param overdue  what is open and was due before today
 * @param deposit  null until both have signed
 * @param invoices by their days; cancelled ones are left out
 * @param rises    the rents of further years
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record RentPage(UUID leaseId, Money total, Money paid, Money overdue, @Nullable DepositView deposit, List<InvoiceView> invoices,
        List<Rise> rises, @Nullable SettlementView settlement) {

    /**
     * The deposit.
     *
     * @param state due, held, settled or none
     */
    @Serdeable
    record DepositView(Money amount, String state) {
    }

    /**
     * An invoice.
     *
     * @param state    planned, open or paid
     * @param deposit  of the lease; on the first one only
     * @param rent     rent and management
     * @param returned what went back of rent and management
     * @param overdue  whether it was due before today
     * @param dunned   how many times somebody was written to about it
     * @param payUrl   where it can be paid; null when its payment is not open
     * @param payment  none, open, processing, paid or cancelled
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record InvoiceView(UUID id, LocalDate from, LocalDate to, LocalDate dueOn, String state, Money deposit, Money rent, Money total,
            Money returned, boolean overdue, int dunned, @Nullable Instant paidAt, String payment, @Nullable String payUrl,
            List<LineView> lines) {
    }

    /**
     * A line: monthly × (days − freeDays) / monthDays.
     *
     * @param kind rent or management
     */
    @Serdeable
    record LineView(String kind, LocalDate from, LocalDate to, Money monthly, int days, int freeDays, int monthDays, Money amount) {
    }

    /** The rent of a month from a day on. */
    @Serdeable
    record Rise(LocalDate from, Money rentMonth, boolean announced, boolean applied) {
    }

    /**
     * What becomes of the deposit.
     *
     * @param claimed   what is to be kept, as things stand
     * @param dispute   why the tenant disagrees; null when not
     * @param decision  an operator's words; null when none were needed
     * @param kept      null until settled
     * @param refunded  null until settled
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SettlementView(Money deposit, Instant proposedAt, List<DeductionView> deductions, Money claimed, @Nullable String dispute,
            @Nullable String decision, @Nullable Money kept, @Nullable Money refunded, @Nullable Instant settledAt) {
    }

    /**
     * Something to keep.
     *
     * @param decided what an operator left of it; null when nobody had to
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record DeductionView(String reason, Money amount, @Nullable Money decided) {
    }
}
