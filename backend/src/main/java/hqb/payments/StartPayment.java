package hqb.payments;

import hqb.platform.Uuid7;
import hqb.platform.money.Amount;
import hqb.platform.money.Money;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks somebody to pay. The payment is kept before Stripe hears of it; when Stripe does not answer it stays kept, and the command is
 * sent again until its outcome is known.
 */
@Singleton
class StartPayment implements OpenPayment {
    private final StoredPayments payments;
    private final Shares shares;
    private final Commands commands;
    private final RunCommand run;
    private final SettlePayment settle;
    private final FindPayment find;
    private final Clock clock;

    StartPayment(StoredPayments payments, Shares shares, Commands commands, RunCommand run, SettlePayment settle, FindPayment find,
            Clock clock) {
        this.payments = payments;
        this.shares = shares;
        this.commands = commands;
        this.run = run;
        this.settle = settle;
        this.find = find;
        this.clock = clock;
    }

    @Override
    public Payment open(Payable payable, Money total, List<Share> wanted, String description, String returnUrl) {
        keep(payable, total, wanted, description, returnUrl).ifPresent(run::run);
        return find.find(payable).orElseThrow();
    }

    /** Keeps it, unless there is one that lives, of this alone or of others too; the command is claimed at once, unless somebody else is at it. */
    @Transactional
    Optional<Commands.Command> keep(Payable payable, Money total, List<Share> wanted, String description, String returnUrl) {
        UUID id = Uuid7.random(clock.instant());
        Amount amount = Amount.of(total);
        StoredPayment fresh = StoredPayment.fresh(id, List.of(new Part(payable, amount)), amount, description, returnUrl);
        boolean first = payments.add(fresh);
        if (first) {
            shares.add(id, payable, wanted);
        }
        return first ? begin(fresh) : payments.find(payable).filter(living -> living.state() == PaymentState.OPENING).flatMap(this::begin);
    }

    /** Has it opened at Stripe, in the transaction that keeps it; when nothing has to come it is paid already. */
    Optional<Commands.Command> begin(StoredPayment payment) {
        if (payment.total().isZero()) {
            settle.paidByVoucher(payment);
            return Optional.empty();
        }
        return commands.claim(commands.add(Operation.OPEN, payment.id()));
    }
}
