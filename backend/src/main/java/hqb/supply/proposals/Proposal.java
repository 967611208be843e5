package hqb.supply.proposals;

import hqb.supply.suppliers.SupplierId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part that a supplier offers and the catalogue does not know.
 *
 * @param manufacturer slug of the manufacturer
 * @param category     slug of the category that the supplier named, if it is one
 * @param state        open, accepted, merged or refused
 * @param partId       what it became, or what it was merged with; null while open or when refused
 * @param reason       why it was refused; null unless it was
 */
public record Proposal(UUID id, String mpn, String manufacturer, SupplierId supplierId, String description, @Nullable String packageName,
        @Nullable String category, String state, @Nullable UUID partId, @Nullable String reason, Instant proposedAt,
        @Nullable Instant decidedAt) {
    /** Nobody has decided yet. */
    public static final String OPEN = "open";
    /** The part was added to the catalogue. */
    public static final String ACCEPTED = "accepted";
    /** The number is another spelling of a known part. */
    public static final String MERGED = "merged";
    /** The catalogue does not take it. */
    public static final String REFUSED = "refused";
}
