package hqb.payouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch of bank payments.
 *
 * @param state     proposed, approved, refused or done
 * @param madeBy    who made it
 * @param mine      whether that is the asker, who then may not approve it
 * @param decidedBy who approved or refused it; null until somebody has
 * @param reason    why it was refused; null when it was not
 * @param total     what its payments come to, without those that fell out
 * @param payouts   its payments; empty in lists
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record BatchPage(UUID id, String state, String madeBy, boolean mine, Instant madeAt, @Nullable String decidedBy,
        @Nullable Instant decidedAt, @Nullable String reason, Money total, int count, List<PayoutItem> payouts) {
}
