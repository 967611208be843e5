package hqb.payouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payout in a list.
 *
 * @param method    stripe or bank
 * @param state     sending, proposed, approved, paid, failed, returned or refused
 * @param reversed  what was taken back of it
 * @param endedAt   when it became known what came of it; null until then
 * @param reason    why it did not arrive; null when it did, or may yet
 * @param to        the bank and the last four digits of the account; null by Stripe
 * @param reference the bank's word, or Stripe's id; null until it is paid
 * @param batchId   the batch it is in; null by Stripe
 * @param retryable whether it failed and its orders were not let go yet
 * @param orders    what it is for
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record PayoutItem(UUID id, UUID supplierId, String supplierName, String method, String state, Money amount, Money reversed,
        Instant begunAt, @Nullable Instant endedAt, @Nullable String reason, @Nullable String to, @Nullable String reference,
        @Nullable UUID batchId, boolean retryable, List<Part> orders) {
    /** What is paid for an order. */
    @Serdeable
    record Part(UUID orderId, Money amount) {
    }
}
