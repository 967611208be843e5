package hqb.payouts;

import hqb.payments.Operation;
import hqb.payments.TellStripe;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Pays by transfers to suppliers' accounts at Stripe: one an order, of that order's own charge. */
@Singleton
class StripeProvider implements PayoutProvider {
    private final TellStripe tell;

    StripeProvider(TellStripe tell) {
        this.tell = tell;
    }

    @Override
    public PayoutMethod method() {
        return PayoutMethod.STRIPE;
    }

    @Override
    public boolean isReady(PayoutAccount account, Instant now) {
        return account.method() == PayoutMethod.STRIPE && account.stripeAccount() != null && account.transfers().equals("active")
                && !account.isHeld(now);
    }

    @Override
    public List<List<DueItem>> parcel(List<DueItem> due) {
        return due.stream().map(List::of).toList();
    }

    @Override
    public PayoutState first() {
        return PayoutState.SENDING;
    }

    @Override
    public void begun(UUID payout) {
        tell.once(Operation.TRANSFER, payout);
    }
}
