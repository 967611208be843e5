package hqb.payouts;

import hqb.ledger.AccountCode;
import hqb.ledger.PostTransaction;
import hqb.ledger.journals.PayoutJournals;
import hqb.payments.Operation;
import hqb.payments.StripeDeed;
import hqb.payments.stripe.RecipientCalls;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Stripe transfers what has set out to a supplier's account. */
@Singleton
class TransferDeed implements StripeDeed<String> {
    private final Payouts payouts;
    private final RecipientCalls stripe;
    private final PostTransaction post;
    private final Clock clock;

    TransferDeed(Payouts payouts, RecipientCalls stripe, PostTransaction post, Clock clock) {
        this.payouts = payouts;
        this.stripe = stripe;
        this.post = post;
        this.clock = clock;
    }

    @Override
    public Operation operation() {
        return Operation.TRANSFER;
    }

    @Override
    public String tell(UUID subject, String key) {
        Payout payout = payouts.find(subject).orElseThrow();
        return stripe.transfer(new RecipientCalls.Wanted(subject, payout.amount(), Objects.requireNonNull(payout.payment()),
                payout.charge(), Objects.requireNonNull(payout.destination())), key);
    }

    @Override
    public Optional<String> find(UUID subject, Instant since) {
        return stripe.findTransfer(subject, Objects.requireNonNull(payouts.find(subject).orElseThrow().payment()));
    }

    @Override
    public void keep(UUID subject, String transfer) {
        Payout payout = payouts.lock(subject).orElseThrow();
        if (payout.state() == PayoutState.SENDING) {
            payouts.transferred(payout, transfer);
            post.post(PayoutJournals.transferred(transfer, subject, payout.amount(), clock.instant()));
        }
    }

    @Override
    public void refused(UUID subject, String error) {
        Payout payout = payouts.lock(subject).orElseThrow();
        if (payout.state() == PayoutState.SENDING) {
            payouts.move(payout, PayoutEvent.FAIL, error);
            post.post(PayoutJournals.cameBack(subject, AccountCode.supplierPayable(payout.supplier()), payout.amount(), "refused by Stripe",
                    clock.instant()));
        }
    }
}
