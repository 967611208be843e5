package hqb.projects;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was ordered for a project, and what of it is to be paid.
 *
 * @param items    what was ordered for it, the first added first
 * @param waiting  what is to be paid now, by currency
 * @param later    what is to be paid when work is done, by currency
 * @param payments that it opened, the latest first
 * @param addable  unpaid orders of the organisation that are of no project
 */
@Serdeable
record BillPage(List<Item> items, List<Money> waiting, List<Money> later, List<Opened> payments, List<Item> addable) {

    /**
     * An order.
     *
     * @param kind    parts, boards, assembly, housing, tests, advice or work
     * @param order   parts or production: what {@code orderId} is the id of
     * @param orderId of a checkout, or of an order of production
     * @param number  by which people know it
     * @param title   what it is; null for parts
     * @param party   who delivers
     * @param state   waiting, paying, paid or ended
     * @param total   its whole price
     * @param due     what is to be paid now; null when nothing is
     * @param later   what is to be paid later
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(String kind, String order, UUID orderId, String number, @Nullable String title, String party, String state, Money total,
            @Nullable Due due, List<Stage> later) {
    }

    /**
     * What is to be paid now.
     *
     * @param kind    with {@code id} what a payment names: checkout or milestone
     * @param title   such as the deposit; null when it is all
     * @param before  until when; null when nothing happens by itself
     * @param payment that it is part of and that is open; null when there is none
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Due(String kind, UUID id, @Nullable String title, Money amount, @Nullable Instant before, @Nullable UUID payment) {
    }

    /** A part of a price. */
    @Serdeable
    record Stage(String title, Money amount) {
    }

    /**
     * A payment.
     *
     * @param state  opening, open, processing, paid or cancelled
     * @param payUrl where it is paid; null when there is nowhere yet, or no longer
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Opened(UUID id, String state, Money total, @Nullable String payUrl, List<Paid> parts) {
    }

    /**
     * What a payment is for.
     *
     * @param kind   as of an item; other when it is no order of the project any more
     * @param number by which people know it; null for other
     * @param title  such as the deposit; null when it is all
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Paid(String kind, @Nullable String number, @Nullable String title, Money amount) {
    }
}
