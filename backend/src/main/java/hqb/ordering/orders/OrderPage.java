package hqb.ordering.orders;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as one of its sides sees it.
 *
 * @param checkoutId what was ordered and is paid with it
 * @param goods      the sum of the lines
 * @param voucher    what a voucher paid of the total
 * @param refunded   what was given back so far; first what was paid beside the voucher, then to the voucher
 * @param payBefore  until when its stock is set aside while it is not paid; null once it is paid or has ended
 * @param confirmAt  when the buyer's silence counts as a yes; null while it does not
 * @param can        what the asker can do now: pay, cancel, confirm-receipt, ask-return, dispute, confirm, pick, ship, make-ready,
 *                   hand-over, answer-return, send-back, receive-return, say
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record OrderPage(UUID id, String number, String state, UUID checkoutId, Instant createdAt, Party supplier, Party buyer, List<Line> lines,
        Money goods, Delivery delivery, Money total, Money voucher, Money refunded, @Nullable String note, @Nullable Invoice invoice,
        List<Parcel> shipments, @Nullable Return goodsReturn, List<Step> timeline, List<Message> messages, @Nullable Instant payBefore,
        @Nullable Instant confirmAt, List<String> can) {

    /** A side. */
    @Serdeable
    record Party(UUID id, String name) {
    }

    /**
     * A line.
     *
     * @param nativePrice the supplier's own price
     * @param rate        one unit of the supplier's currency in the order's, in force on {@code rateDate}
     * @param counter     number of the counter where it lies
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Line(UUID id, UUID offerId, UUID partId, String mpn, String manufacturer, String sku, @Nullable String packaging,
            @Nullable String dateCode, long quantity, long shipped, long refunded, Money unitPrice, Money total, Money nativePrice,
            String rate, LocalDate rateDate, @Nullable String counter) {
    }

    /**
     * How the goods come.
     *
     * @param code what the buyer shows at the counter; null until they are ready, and for the supplier
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Delivery(String method, Money cost, Frozen.@Nullable Address address, @Nullable Counter pickUp, @Nullable String code,
            long grams) {
    }

    /** Where goods are picked up. */
    @Serdeable
    record Counter(String market, String marketName, String floor, String number) {
    }

    /** The tax invoice that was asked for, and its number once it is issued. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Invoice(String title, @Nullable String taxNumber, String email, @Nullable String number, @Nullable Instant issuedAt,
            OrderFiles.@Nullable Item file) {
    }

    /** A parcel that has left. */
    @Serdeable
    record Parcel(UUID id, String carrier, String tracking, Instant shippedAt, List<Pieces> lines) {
    }

    /** Pieces of a line. */
    @Serdeable
    record Pieces(UUID lineId, long quantity) {
    }

    /**
     * What the buyer wants to give back.
     *
     * @param state    asked, agreed, sent, refunded, refused, lapsed or disputed
     * @param carrier  with whom it is on its way back; null before
     * @param tracking the carrier's number
     * @param dueAt    when silence is an answer: of the supplier when asked or sent, of the buyer when agreed; null when none is awaited
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Return(UUID id, String state, String reason, Money amount, List<Pieces> lines, @Nullable String carrier,
            @Nullable String tracking, @Nullable Instant dueAt) {
    }

    /**
     * Something that happened.
     *
     * @param by buyer, supplier, operator or system
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Step(Instant at, String event, String state, String by, @Nullable String text) {
    }

    /** What somebody said, with what they sent along. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Message(UUID id, Instant at, String by, String text, OrderFiles.@Nullable Item file) {
    }
}
