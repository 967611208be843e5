package hqb.payments;

import hqb.ledger.PostTransaction;
import hqb.ledger.journals.ReturnJournals;
import hqb.payments.Commands.Command;
import hqb.payments.stripe.StripeCalls.Intent;
import hqb.payments.stripe.StripeCalls.Returned;
import hqb.platform.money.Amount;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Keeps what came of a command, with its money, in one transaction with the command's end. */
@Singleton
class KeepOutcome {
    private final Commands commands;
    private final StoredPayments payments;
    private final Shares shares;
    private final Refunds refunds;
    private final PostTransaction post;
    private final BearReturn bear;
    private final Clock clock;

    KeepOutcome(Commands commands, StoredPayments payments, Shares shares, Refunds refunds, PostTransaction post, BearReturn bear,
            Clock clock) {
        this.commands = commands;
        this.payments = payments;
        this.shares = shares;
        this.refunds = refunds;
        this.post = post;
        this.bear = bear;
        this.clock = clock;
    }

    /** Stripe has opened a payment. */
    @Transactional
    void opened(Command command, Intent intent) {
        payments.opened(command.subject(), intent.id(), intent.clientSecret());
        commands.done(command);
    }

    /** A payment was cancelled, or it was seen that it cannot be. */
    @Transactional
    void cancelled(Command command) {
        commands.done(command);
    }

    /** Stripe gives money back: from now on it has left us. */
    @Transactional
    void refunded(Command command, UUID id, Returned returned) {
        Refunds.Kept refund = refunds.lock(id).orElseThrow();
        if (refund.stripeId() == null) {
            refunds.set(id, "pending", returned.id(), null);
            post.post(ReturnJournals.refunded(returned.id(),
                    List.of(bear.bear(shares.lock(refund.order()).orElseThrow(), refund.returnedBefore(), refund.amount(),
                            refund.fromHeld())),
                    Amount.zero(refund.amount().currency()),
                    clock.instant()));
        }
        finish(refund, returned);
        commands.done(command);
    }

    /** A refund has arrived, or has come back. */
    @Transactional
    void refundEnded(Returned returned) {
        refunds.lockByStripeId(returned.id()).ifPresent(refund -> finish(refund, returned));
    }

    private void finish(Refunds.Kept refund, Returned returned) {
        if (returned.status().equals("succeeded") && !refund.state().equals("done")) {
            refunds.set(refund.id(), "done", returned.id(), null);
        } else if ((returned.status().equals("failed") || returned.status().equals("canceled")) && !refund.state().equals("failed")) {
            refunds.set(refund.id(), "failed", returned.id(), returned.failure());
            post.post(ReturnJournals.refundFailed(returned.id(), refund.amount(), clock.instant()));
        }
    }

    /** Stripe refuses for good: an operator has to look. */
    @Transactional
    void refused(Command command, String error) {
        commands.failed(command, error);
        if (command.operation() == Operation.REFUND) {
            refunds.set(command.subject(), "failed", null, error);
        }
    }
}
