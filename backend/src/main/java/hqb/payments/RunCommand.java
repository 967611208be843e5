package hqb.payments;

import hqb.payments.Commands.Command;
import hqb.payments.stripe.StripeCalls;
import hqb.payments.stripe.StripeCalls.Intent;
import hqb.payments.stripe.StripeCalls.Returned;
import hqb.payments.stripe.StripeFault;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells Stripe what a claimed command says, and keeps what came of it. The same key goes out as long as nobody knows; after that time, or
 * when Stripe keeps a fault under the key, it is read back whether it was done, before there is a new attempt.
 */
@Singleton
class RunCommand {
    private static final Logger LOG = LoggerFactory.getLogger(RunCommand.class);
    /** Stripe forgets keys after a day. */
    private static final Duration KEY_HOLDS = Duration.ofHours(23);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int MOST_DOUBLINGS = 10;

    private final StripeCalls stripe;
    private final Commands commands;
    private final StoredPayments payments;
    private final Refunds refunds;
    private final KeepOutcome keep;
    private final SettlePayment settle;
    private final KeepDeed deeds;
    private final Clock clock;

    RunCommand(StripeCalls stripe, Commands commands, StoredPayments payments, Refunds refunds, KeepOutcome keep, SettlePayment settle,
            KeepDeed deeds, Clock clock) {
        this.stripe = stripe;
        this.commands = commands;
        this.payments = payments;
        this.refunds = refunds;
        this.keep = keep;
        this.settle = settle;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Runs it. Never inside a transaction. Does not throw: what failed is tried again by the worker. */
    void run(Command command) {
        try {
            switch (command.operation()) {
                case OPEN -> open(command);
                case CANCEL -> cancel(command);
                case REFUND -> refund(command);
                case TRANSFER, REVERSE, RECIPIENT -> deed(command, deeds.of(command.operation()));
            }
        } catch (StripeFault fault) {
            fault(command, fault);
        } catch (Refusal notSetUp) {
            commands.again(command, String.valueOf(notSetUp.getMessage()), LONGEST_PAUSE);
        }
    }

    private void open(Command command) {
        StoredPayment payment = payments.find(command.subject()).orElseThrow();
        Intent intent = isOld(command)
                ? readBack(command, stripe.findOpened(payment.id(), command.createdAt().minusSeconds(60))).orElse(null)
                : stripe.open(payment.id(), payment.total(), payment.description(), command.key());
        if (intent != null) {
            keep.opened(command, intent);
        }
    }

    private void cancel(Command command) {
        StoredPayment payment = payments.find(command.subject()).orElseThrow();
        if (payment.intent() == null) {
            commands.again(command, "not open yet", SHORTEST_PAUSE);
            return;
        }
        try {
            stripe.cancel(payment.intent(), command.key());
        } catch (StripeFault fault) {
            if (fault.certainty() != StripeFault.Certainty.REFUSED) {
                throw fault;
            } // paid, or cancelled already: its state tells
        }
        settle.sync(payment.intent());
        keep.cancelled(command);
    }

    private void refund(Command command) {
        Refunds.Kept refund = refunds.find(command.subject()).orElseThrow();
        Returned returned = isOld(command) ? readBack(command, stripe.findRefund(refund.intent(), refund.id())).orElse(null)
                : stripe.refund(refund.intent(), refund.id(), refund.amount(), command.key());
        if (returned != null) {
            keep.refunded(command, refund.id(), returned);
        }
    }

    private <T> void deed(Command command, StripeDeed<T> deed) {
        T outcome = isOld(command) ? readBack(command, deed.find(command.subject(), command.createdAt().minusSeconds(60))).orElse(null)
                : deed.tell(command.subject(), command.key());
        if (outcome != null) {
            deeds.keep(command, deed, outcome);
        }
    }

    private <T> void lookAndRepeat(Command command, StripeDeed<T> deed, String error) {
        deed.find(command.subject(), command.createdAt().minusSeconds(60)).ifPresentOrElse(
                outcome -> deeds.keep(command, deed, outcome), () -> commands.anew(command, error, pause(command.attempt())));
    }

    private boolean isOld(Command command) {
        return Duration.between(command.createdAt(), clock.instant()).compareTo(KEY_HOLDS) > 0;
    }

    private <T> Optional<T> readBack(Command command, Optional<T> found) {
        if (found.isEmpty()) {
            commands.anew(command, "not done under its key", Duration.ZERO);
        }
        return found;
    }

    private void fault(Command command, StripeFault fault) {
        LOG.warn("{} was not done: {} {}", command.key(), fault.certainty(), fault.getMessage());
        String error = String.valueOf(fault.getMessage());
        switch (fault.certainty()) {
            case REFUSED -> {
                switch (command.operation()) {
                    case OPEN, CANCEL, REFUND -> keep.refused(command, error);
                    case TRANSFER, REVERSE, RECIPIENT -> deeds.refused(command, error);
                }
            }
            case UNKNOWN -> commands.again(command, error, pause(command.tries()));
            case KEPT_FAULT -> lookAndRepeat(command, error);
        }
    }

    private void lookAndRepeat(Command command, String error) {
        UUID subject = command.subject();
        try {
            switch (command.operation()) {
                case OPEN -> stripe.findOpened(subject, command.createdAt().minusSeconds(60)).ifPresentOrElse(
                        intent -> keep.opened(command, intent), () -> commands.anew(command, error, pause(command.attempt())));
                case REFUND -> stripe.findRefund(refunds.find(subject).orElseThrow().intent(), subject).ifPresentOrElse(
                        returned -> keep.refunded(command, subject, returned),
                        () -> commands.anew(command, error, pause(command.attempt())));
                case CANCEL -> commands.anew(command, error, pause(command.attempt()));
                case TRANSFER, REVERSE, RECIPIENT -> lookAndRepeat(command, deeds.of(command.operation()), error);
            }
        } catch (StripeFault stillAway) {
            commands.again(command, error, pause(command.tries()));
        }
    }

    private static Duration pause(int times) {
        Duration pause = SHORTEST_PAUSE.multipliedBy(1L << Math.min(times - 1, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
