package hqb.sourcing.rfq.bidding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A counter-offer of the buyer's.
 *
 * @param version  of the quote that it answers
 * @param state    open, answered by a new version, declined, or withdrawn by accepting the quote as it is
 * @param message  null when there is none
 * @param endedAt  null while it is open
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Counter(UUID id, UUID bid, int version, String state, @Nullable String message, List<Line> lines, Instant madeAt,
        @Nullable Instant endedAt) {
    /** It waits for an answer. */
    public static final String OPEN = "open";
    /** A new version of the quote has come. */
    public static final String ANSWERED = "answered";
    /** The bidder keeps to its quote. */
    public static final String DECLINED = "declined";

    /**
     * What the buyer would pay.
     *
     * @param unitPrice in the currency of the version
     */
    @Serdeable
    public record Line(UUID lineId, BigDecimal unitPrice, long quantity) {
    }
}
