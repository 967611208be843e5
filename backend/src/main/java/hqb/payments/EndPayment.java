package hqb.payments;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

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
        keep(() -> payments.find(payable)).flatMap(commands::claim).ifPresent(run::run);
    }

    @Override
    public void cancel(PaymentId id) {
        keep(() -> payments.find(id.value())).flatMap(commands::claim).ifPresent(run::run);
    }

    @Transactional
    Optional<UUID> keep(Supplier<Optional<StoredPayment>> payment) {
        return payment.get().filter(found -> found.state() != PaymentState.PAID && found.state() != PaymentState.CANCELLED)
                .map(found -> commands.addAnother(Operation.CANCEL, found.id()));
    }
}
