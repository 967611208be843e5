package hqb.payouts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a supplier's money goes.
 *
 * @param stripeAccount Stripe's id of the supplier's account; null when it has none
 * @param transfers     Stripe's word for whether it may get transfers: {@code active} when it may
 * @param trouble       Stripe's words for what is missing; null when nothing is
 * @param bank          null when it was never told
 * @param heldUntil     nothing is paid before that; null when nothing holds it
 */
record PayoutAccount(UUID supplier, PayoutMethod method, @Nullable String stripeAccount, String transfers, @Nullable String trouble,
        @Nullable BankDetails bank, @Nullable Instant heldUntil) {
    /** Whether somebody waits before it is paid to. */
    boolean isHeld(Instant now) {
        return heldUntil != null && now.isBefore(heldUntil);
    }
}
