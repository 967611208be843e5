package hqb.payouts;

import hqb.ledger.AccountCode;
import hqb.ledger.Balances;
import hqb.ledger.PostTransaction;
import hqb.ledger.journals.PayoutJournals;
import hqb.payments.Operation;
import hqb.payments.StripeDeed;
import hqb.payments.stripe.RecipientCalls;
import hqb.platform.money.Amount;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Stripe takes some of a transfer back from a supplier's account. */
@Singleton
class ReverseDeed implements StripeDeed<String> {
    private final Reversals reversals;
    private final Payouts payouts;
    private final RecipientCalls stripe;
    private final PostTransaction post;
    private final Balances balances;
    private final Clock clock;

    ReverseDeed(Reversals reversals, Payouts payouts, RecipientCalls stripe, PostTransaction post, Balances balances, Clock clock) {
        this.reversals = reversals;
        this.payouts = payouts;
        this.stripe = stripe;
        this.post = post;
        this.balances = balances;
        this.clock = clock;
    }

    @Override
    public Operation operation() {
        return Operation.REVERSE;
    }

    @Override
    public String tell(UUID subject, String key) {
        Reversals.Kept reversal = reversals.find(subject).orElseThrow();
        return stripe.reverse(reversal.transfer(), subject, reversal.amount(), key);
    }

    @Override
    public Optional<String> find(UUID subject, Instant since) {
        return stripe.findReversal(reversals.find(subject).orElseThrow().transfer(), subject);
    }

    @Override
    public void keep(UUID subject, String stripeId) {
        Reversals.Kept reversal = reversals.lock(subject).orElseThrow();
        if (!reversal.wanted()) {
            return;
        }
        reversals.set(subject, "done", stripeId, null);
        payouts.reversed(reversal.payout(), reversal.amount());
        AccountCode owed = AccountCode.supplierReceivable(reversal.supplier());
        AccountCode earned = AccountCode.supplierPayable(reversal.supplier());
        Amount owes = Objects.requireNonNull(balances.lock(List.of(owed, earned), reversal.amount().currency()).get(owed));
        post.post(PayoutJournals.transferReversed(stripeId, reversal.supplier(), reversal.amount(), owes, clock.instant()));
    }

    @Override
    public void refused(UUID subject, String error) {
        reversals.lock(subject).filter(Reversals.Kept::wanted).ifPresent(kept -> reversals.set(subject, "failed", null, error));
    }
}
