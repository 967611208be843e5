package hqb.sourcing.rfq;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.sourcing.rfq.bidding.Counter;
import hqb.sourcing.rfq.bidding.RfqPhotos;
import hqb.sourcing.rfq.files.RfqFile;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as a supplier sees it that is asked: its own bid and nobody else's.
 *
 * @param reason        why it is asked: chosen, part, manufacturer or category
 * @param secondsLeft   until the deadline by our clock, 0 once it has come
 * @param earliestDay   the first day that a quote may be valid until
 * @param files         what the buyer has attached
 * @param photos        of the own goods; versions of the quote show some of them
 * @param may           what it can do now: quote, decline, keep (decline the counter-offer)
 * @param versions      of its quote, the latest first
 * @param counter       the buyer's counter-offer that waits for an answer; null when none does
 * @param outcome       open, waiting, won, lost or over
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record AskedRfqPage(UUID id, String number, String title, @Nullable String notes, Currency currency, @Nullable LocalDate wantedBy,
        String state, String reason, Instant deadline, long secondsLeft, LocalDate earliestDay, boolean declined, List<Line> lines,
        List<RfqFile> files,
        List<Version> versions, @Nullable Counter counter, List<RfqPhotos.Photo> photos, List<String> may, String outcome) {

    /**
     * A part that is asked for.
     *
     * @param manufacturer null when any will do: quotes name it
     * @param admitted whether this supplier may quote it: authorised goods come from distributors
     * @param own      what the supplier offers of it anyway, to begin a quote with; null when nothing
     * @param award    what the buyer has accepted of this supplier's; null when nothing
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Line(UUID id, int position, @Nullable UUID partId, String mpn, @Nullable String manufacturer, long quantity,
            @Nullable Money targetPrice,
            @Nullable String dateCodeFrom, @Nullable String packaging, String condition, @Nullable String note, boolean admitted,
            @Nullable Terms own, @Nullable Won award) {
    }

    /**
     * On which terms a line is quoted, or offered anyway.
     *
     * @param manufacturer who makes it, where the request does not say; null where it does
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Terms(UUID lineId, @Nullable String manufacturer, long stock, int moq, int multiple, Currency currency,
            List<RfqPage.Step> priceBreaks,
            @Nullable String dateCode, @Nullable String packaging, String condition, @Nullable Integer leadTimeDays,
            @Nullable String remark) {
    }

    /** What was accepted of a line. */
    @Serdeable
    record Won(long quantity, Money unitPrice) {
    }

    /**
     * A version of the own quote.
     *
     * @param photos ids of the photographs that it shows
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Version(int version, Instant sentAt, Currency currency, Instant validUntil, @Nullable String remark, List<Terms> lines,
            List<UUID> photos) {
    }
}
