package hqb.payouts;

import hqb.platform.money.Amount;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that goes to a supplier.
 *
 * @param reason      why it did not arrive; null when it did, or may yet
 * @param destination the supplier's account at Stripe; null by bank
 * @param payment     whose money it is; null by bank
 * @param charge      Stripe's id of that payment's charge; null by bank
 * @param transfer    Stripe's id; null until it is done, and by bank
 * @param reversed    what was taken back of it
 * @param batch       the batch it is in; null by Stripe
 * @param bank        where it goes by bank; null by Stripe
 * @param reference   the bank's word for it; null until it is paid, and by Stripe
 */
record Payout(UUID id, UUID supplier, PayoutMethod method, Amount amount, PayoutState state, Instant begunAt, @Nullable Instant endedAt,
        @Nullable String reason, @Nullable String destination, @Nullable UUID payment, @Nullable String charge, @Nullable String transfer,
        Amount reversed, @Nullable UUID batch, @Nullable BankDetails bank, @Nullable String reference) {
    /** One that sets out. */
    static Payout toStripe(UUID id, PayoutAccount account, DueItem item, Instant now) {
        return new Payout(id, account.supplier(), PayoutMethod.STRIPE, item.amount(), PayoutState.SENDING, now, null, null,
                account.stripeAccount(), item.due().payment(), item.due().charge(), null, Amount.zero(item.amount().currency()), null, null,
                null);
    }

    /** One that sets out. */
    static Payout toBank(UUID id, PayoutAccount account, Amount amount, UUID batch, Instant now) {
        return new Payout(id, account.supplier(), PayoutMethod.BANK, amount, PayoutState.PROPOSED, now, null, null, null, null, null, null,
                Amount.zero(amount.currency()), batch, account.bank(), null);
    }
}
