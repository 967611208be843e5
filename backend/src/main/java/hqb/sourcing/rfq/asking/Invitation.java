package hqb.sourcing.rfq.asking;

import hqb.supply.suppliers.SupplierId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supplier that is asked.
 *
 * @param reason     chosen; or part, manufacturer or category: what of the request it offers
 * @param lines      how many lines it fits
 * @param declinedAt null unless it declined
 * @param why        why it did; null when it did not say
 */
public record Invitation(UUID rfq, SupplierId supplier, String reason, int lines, Instant invitedAt, @Nullable Instant declinedAt,
        @Nullable String why) {
}
