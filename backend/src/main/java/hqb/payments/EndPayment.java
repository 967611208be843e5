package hqb.payments;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Ends a payment that nobody has paid: at Stripe, so that it cannot be paid a moment later. */
@Singleton
class EndPayment implements CancelPayment {
    private final StoredPayments payments;
    private final Commands commands;
    private final RunCommand run;

    EndPayment(StoredPayments payments, Commands commands, RunCommand run) {
        this.payments = payments;
        this.commands = commands;
        this.run = run;
    }

    @Override
    public void cancel(Payable payable) {
        keep(payable).flatMap(commands::claim).ifPresent(run::run);
    }

    @Transactional
    Optional<UUID> keep(Payable payable) {
        return payments.find(payable).filter(found -> found.state() != PaymentState.PAID && found.state() != PaymentState.CANCELLED)
                .map(found -> commands.add(Operation.CANCEL, found.id()));
    }
}
