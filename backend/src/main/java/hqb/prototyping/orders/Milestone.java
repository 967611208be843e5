package hqb.prototyping.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of an order's price, in the order's currency.
 *
 * @param position from 1
 * @param refunded what has gone back of the amount
 */
record Milestone(UUID id, UUID order, int position, String titleEn, String titleZh, BigDecimal amount, BigDecimal commission,
        MilestoneState state, BigDecimal refunded, @Nullable Instant paidAt) {
    /** Whether money of it is here or has been passed on. */
    boolean isPaid() {
        return state == MilestoneState.PAID || state == MilestoneState.RELEASED;
    }

    BigDecimal left() {
        return amount.subtract(refunded);
    }
}
