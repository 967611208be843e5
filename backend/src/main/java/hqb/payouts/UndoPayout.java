package hqb.payouts;

import hqb.ledger.AccountCode;
import hqb.ledger.Journal;
import hqb.ledger.PostTransaction;
import hqb.ledger.journals.PayoutJournals;
import hqb.payments.EarnedShares;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/** A bank payment did not go, or came back: what it was for is due again, part of the transaction that says so. */
@Singleton
class UndoPayout {
    private final Payouts payouts;
    private final EarnedShares shares;
    private final PostTransaction post;
    private final Clock clock;

    UndoPayout(Payouts payouts, EarnedShares shares, PostTransaction post, Clock clock) {
        this.payouts = payouts;
        this.shares = shares;
        this.post = post;
        this.clock = clock;
    }

    /** Undoes a locked payout. */
    @Transactional(propagation = Propagation.MANDATORY)
    void undo(Payout payout, PayoutEvent event, String reason) {
        boolean wasPaid = payout.state() == PayoutState.PAID;
        payouts.move(payout, event, reason);
        shares.putBack(payouts.letGo(payout.id()));
        AccountCode payable = AccountCode.supplierPayable(payout.supplier());
        Journal journal = wasPaid
                ? PayoutJournals.bankReturned(payout.id(), payable, payout.amount(), "payout " + payout.id(), clock.instant())
                : PayoutJournals.cameBack(payout.id(), payable, payout.amount(), "payout " + payout.id(), clock.instant());
        post.post(journal);
    }
}
