package hqb.sourcing.rfq;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.sourcing.rfq.asking.RfqTimeline;
import hqb.sourcing.rfq.bidding.Counter;
import hqb.sourcing.rfq.bidding.RfqPhotos;
import hqb.sourcing.rfq.files.RfqFile;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as its buyer sees it.
 *
 * @param currency    in which bids are compared
 * @param audience    chosen or fitting
 * @param state       open, closed, awarded, cancelled or expired
 * @param secondsLeft until the deadline by our clock, 0 once it has come
 * @param openedAt    when names were opened; null as long as they are hidden
 * @param files       what its buyer has attached
 * @param rates       of the currencies that had to be converted
 * @param may         what its buyer can do now: close, cancel, counter, award
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record RfqPage(UUID id, String number, String title, @Nullable String notes, Currency currency, @Nullable LocalDate wantedBy,
        @Nullable UUID bomId, String audience, String state, Instant deadline, long secondsLeft, Instant createdAt,
        @Nullable Instant openedAt, List<Line> lines, List<RfqFile> files, List<Invited> invited, List<BidItem> bids, List<Rate> rates,
        List<RfqTimeline.Entry> timeline, List<String> may) {

    /**
     * A part that is asked for.
     *
     * @param manufacturer null when any will do: quotes name it
     * @param award what was accepted for it; null when nothing was
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Line(UUID id, int position, @Nullable UUID partId, String mpn, @Nullable String manufacturer, long quantity,
            @Nullable Money targetPrice,
            @Nullable String dateCodeFrom, @Nullable String packaging, String condition, @Nullable String note, @Nullable AwardItem award) {
    }

    /**
     * What was accepted for a line.
     *
     * @param manufacturer whose goods were accepted, where the request does not say; null where it does
     * @param offerId by which the buyer, and nobody else, puts it into the cart
     * @param onSale  whether it can still be bought
     * @param order   in which it was bought; null while it was not
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record AwardItem(UUID bidId, String label, @Nullable String manufacturer, UUID offerId, long quantity, Money unitPrice,
            Instant validUntil, boolean onSale,
            @Nullable OrderName order) {
    }

    /** An order. */
    @Serdeable
    record OrderName(UUID id, String number, String state) {
    }

    /**
     * A supplier that is asked.
     *
     * @param reason   chosen; or part, manufacturer or category: what of the request it offers
     * @param lines    how many lines it fits
     * @param declined null as long as names are hidden
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Invited(UUID supplierId, String name, String reason, int lines, @Nullable Boolean declined, @Nullable String why) {
    }

    /** Who sells. */
    @Serdeable
    record SupplierName(UUID id, String name) {
    }

    /**
     * A bid by its latest version.
     *
     * @param label    A for the first that came
     * @param supplier null as long as names are hidden
     * @param holds    whether it can be accepted by its validity
     * @param total    of what it quotes at the asked quantities, in the currency of the request
     * @param complete whether it quotes all lines in full
     * @param best     whether no other complete bid that holds costs less
     * @param versions of the quote, the latest first
     * @param photos   those of the latest version
     * @param counter  the counter-offer that waits for an answer; null when none does
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record BidItem(UUID id, String label, @Nullable SupplierName supplier, int version, Currency currency, Instant validUntil,
            boolean holds,
            @Nullable String remark, Instant sentAt, List<QuotedItem> lines, Money total, boolean complete, boolean best,
            List<VersionItem> versions, @Nullable Counter counter, List<Counter> counters, List<RfqPhotos.Photo> photos) {
    }

    /** A price from a quantity on, in the currency of the quote. */
    @Serdeable
    record Step(long from, BigDecimal unitPrice) {
    }

    /**
     * What is quoted for a line.
     *
     * @param manufacturer who makes it, where the request does not say; null where it does, and while names are hidden when the catalogue does not
     *     know it
     * @param quantity  pieces that would be ordered for what is asked: rounded up to what is sold, at most what there is
     * @param unitPrice at that quantity, in the currency of the quote
     * @param converted the same in the currency of the request
     * @param lineTotal for that quantity in the currency of the request
     * @param full      whether there is as much as is asked for
     * @param best      whether no other bid that holds and has enough costs less a piece
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record QuotedItem(UUID lineId, @Nullable String manufacturer, long stock, int moq, int multiple, List<Step> priceBreaks,
            @Nullable String dateCode,
            @Nullable String packaging, String condition, @Nullable Integer leadTimeDays, @Nullable String remark, long quantity,
            Money unitPrice, Money converted, Money lineTotal, boolean full, boolean best) {
    }

    /**
     * A version of a quote in short: its total as in the bid.
     *
     * @param photos that it shows; none as long as names are hidden
     */
    @Serdeable
    record VersionItem(int version, Instant sentAt, Instant validUntil, Currency currency, Money total, List<RfqPhotos.Photo> photos) {
    }

    /** A rate of exchange. */
    @Serdeable
    record Rate(Currency from, Currency to, String rate, LocalDate asOf) {
    }
}
