package hqb.prototyping.orders;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.ordering.orders.Frozen.Address;
import hqb.platform.money.Money;
import hqb.prototyping.designs.Downloads;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as one of its sides sees it.
 *
 * @param side       maker, provider or operator
 * @param kind       production, testing or expert
 * @param process    what is made, such as pcb
 * @param steps      the states that such an order goes through when all goes well
 * @param commission what the platform keeps of the total; null for the maker
 * @param dueOn      when it has to have left the provider; null before work has begun
 * @param actsAt     when it ends or counts as accepted by itself; null when it waits for a person
 * @param payment    of the milestone that is due; null when nothing is, or for other sides
 * @param balance    the deadline of the payment that is due, when it is not the first; null otherwise
 * @param designFile whether the reader may take the design's file now, at {@code /provider/orders/{id}/design}
 * @param downloads  when the provider took it
 * @param actions    the deeds that are open to the reader now
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ProductionPage(UUID id, String number, String side, String kind, String process, String title, String state, List<String> steps,
        String makerName, Provider provider, @Nullable UUID quoteId, @Nullable UUID requestId, @Nullable UUID designId, long quantity,
        int workingDays, Money total, @Nullable Money commission, List<Part> milestones, @Nullable Pay payment, @Nullable Address delivery,
        @Nullable String note, @Nullable LocalDate dueOn, @Nullable Instant actsAt, @Nullable String carrier, @Nullable String tracking,
        @Nullable Balance balance, boolean designFile, List<Downloads.Item> downloads, List<String> actions, boolean claimable,
        List<Entry> timeline, List<ProductionFiles.Item> files, Instant createdAt) {

    /** Who makes it. */
    @Serdeable
    record Provider(String slug, String name) {
    }

    /**
     * A milestone.
     *
     * @param state    planned, due, paid, released, refunded or cancelled
     * @param refunded what has gone back
     * @param voucher  what a voucher pays of it; null for nothing
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Part(UUID id, int position, String title, Money amount, Money refunded, @Nullable Money voucher, String state,
            @Nullable Instant paidAt) {
    }

    /**
     * How the payment of the due milestone stands.
     *
     * @param state  none, open, processing, paid, failed, cancelled or expired
     * @param payUrl where it is paid; null when there is nowhere yet
     * @param joint  the page where it is paid together with other things; null when it is paid alone
     * @param due    what is left to pay when a voucher pays some
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Pay(String state, @Nullable String payUrl, @Nullable String joint, Money due) {
    }

    /**
     * Until when the due milestone is to be paid.
     *
     * @param overdue   whether that is over: an operator looks at it
     * @param reminders how many times its payer was reminded
     */
    @Serdeable
    record Balance(Instant dueAt, boolean overdue, int reminders) {
    }

    /**
     * Something that happened.
     *
     * @param event    its word
     * @param sentence what it says of the order
     * @param state    the state after it
     * @param by       maker, provider, operator or system
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Entry(Instant at, String event, String sentence, String state, String by, @Nullable String text, @Nullable Mark mark,
            List<UUID> files) {
    }

    /** A place on a board: top or bottom, and mm as in the files. */
    @Serdeable
    record Mark(String side, BigDecimal x, BigDecimal y) {
    }
}
