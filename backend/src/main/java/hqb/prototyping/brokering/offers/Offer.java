package hqb.prototyping.brokering.offers;

import hqb.prototyping.brokering.tenders.Bid;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a maker is offered.
 *
 * @param percent    the commission of the platform, of the bid's price
 * @param commission in the bid's currency
 * @param total      the bid's price and the commission
 * @param note       of the operator; null for none
 * @param reason     why the maker declined; null otherwise
 */
public record Offer(UUID id, UUID request, Bid bid, BigDecimal percent, BigDecimal commission, BigDecimal total, @Nullable String note,
        State state, @Nullable String reason, Instant madeAt) {
    /** What became of it. */
    public enum State {
        MADE, ACCEPTED, DECLINED,
        /** The request ended otherwise. */
        ENDED;

        /** The word in the API and in the database. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
