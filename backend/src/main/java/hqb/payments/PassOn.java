package hqb.payments;

import hqb.ledger.AccountCode;
import hqb.ledger.PostTransaction;
import hqb.ledger.journals.PayoutJournals;
import hqb.platform.money.Amount;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The order is done: what is left of its share is the supplier's, and our commission is earned. */
@Singleton
class PassOn implements ReleaseShare {
    private final Shares shares;
    private final PostTransaction post;
    private final Clock clock;

    PassOn(Shares shares, PostTransaction post, Clock clock) {
        this.shares = shares;
        this.post = post;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(UUID order) {
        Shares.Kept share = shares.lock(order).filter(Shares.Kept::paid).orElse(null);
        if (share == null || share.released()) {
            return;
        }
        Instant now = clock.instant();
        if (!share.disputed().isZero()) {
            shares.askRelease(order, now); // whose it is, a bank decides first
            return;
        }
        Amount left = share.amounts().returnable();
        if (!left.isZero()) {
            post.post(PayoutJournals.released(order, order, share.held(), AccountCode.supplierPayable(share.payee()), left,
                    share.amounts().commissionLeft(),
                    Amount.zero(left.currency()), now));
        }
        shares.released(order, now);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID order, String why) {
        shares.lock(order).filter(share -> !share.released()).ifPresent(share -> shares.hold(order, why));
    }
}
