package hqb.payments;

import hqb.accounts.OrganisationId;
import hqb.payments.ToPay.Standing;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Asks somebody to pay several things at once. A thing that has a payment of its own, or is part of another, is taken out of it: that payment
 * is ended at Stripe first, so whoever looks at it in another window cannot pay it any more, and nothing is ever paid twice.
 *
 * <p>
 * Locks are taken as when a payment is settled: payments and their parts before what they are for, each in the order of {@link Payable}.
 */
@Singleton
public class PayTogether {
    private static final int MOST = 50;
    private static final int TRIES = 3;
    private static final int LONGEST_DESCRIPTION = 500;
    /** How long somebody else may take to open or end a payment before it is told. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration LOOK = Duration.ofMillis(50);

    private final List<PayableSource> sources;
    private final Payments find;
    private final CancelPayment cancel;
    private final StoredPayments payments;
    private final Shares shares;
    private final StartPayment start;
    private final RunCommand run;

    PayTogether(List<PayableSource> sources, Payments find, CancelPayment cancel, StoredPayments payments, Shares shares,
            StartPayment start, RunCommand run) {
        this.sources = sources;
        this.find = find;
        this.cancel = cancel;
        this.payments = payments;
        this.shares = shares;
        this.start = start;
        this.run = run;
    }

    /** Some of it became part of another payment meanwhile. */
    private static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * Opens the payment, or gives the one that is open for exactly these. Never inside a transaction.
     *
     * @param id        of the payment, when it is a new one
     * @param payer     who has to pay all of it
     * @param wanted    1 to 50 different things of one currency that wait to be paid
     * @param returnUrl the page that the payer comes back to
     * @throws Refusal naming {@code /parts/N} when it is not the payer's, stands there twice, or is of another currency than the first;
     *     {@code conflict} when it is paid, just being paid, or not to be paid any more
     */
    public Payment open(UUID id, OrganisationId payer, List<Payable> wanted, String returnUrl) {
        requireSome(wanted);
        for (int tries = 1;; tries++) {
            List<ToPay> asked = read(wanted, payer);
            Optional<Payment> same = free(asked);
            if (same.isPresent()) {
                return same.get();
            }
            try {
                keep(id, asked, returnUrl).ifPresent(run::run);
                return find.find(new PaymentId(id)).orElseThrow();
            } catch (Overtaken byAnother) {
                if (tries == TRIES) {
                    throw beingPaid();
                }
            }
        }
    }

    private static void requireSome(List<Payable> wanted) {
        if (wanted.isEmpty() || wanted.size() > MOST) {
            throw Refusal.invalid("/parts", "Name what is to be paid, " + MOST + " things at most.", "请选择要支付的项目，最多 " + MOST + " 项。");
        }
        Set<Payable> seen = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!seen.add(wanted.get(i))) {
                throw Refusal.invalid("/parts/" + i, "This is named twice.", "该项目重复。");
            }
        }
    }

    @Transactional(readOnly = true)
    List<ToPay> read(List<Payable> wanted, OrganisationId payer) {
        List<ToPay> asked = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Payable payable = wanted.get(i);
            String pointer = "/parts/" + i;
            ToPay one = source(payable).flatMap(source -> source.find(payable.id())).filter(found -> found.payer().equals(payer))
                    .orElseThrow(() -> Refusal.invalid(pointer, "You have nothing of that kind and id to pay.", "您没有该类型和编号的待付项目。"));
            requireWaiting(one);
            Currency currency = asked.isEmpty() ? one.due().currency() : asked.getFirst().due().currency();
            if (one.due().currency() != currency) {
                throw Refusal.invalid(pointer, "One payment has one currency: " + one.number() + " is in " + one.due().currency()
                        + ", the first in " + currency + ". Pay them apart.",
                        "一笔付款只能使用一种货币：" + one.number() + " 为 " + one.due().currency() + "，第一项为 " + currency + "，请分开支付。");
            }
            asked.add(one);
        }
        asked.sort(Comparator.comparing(ToPay::payable));
        return asked;
    }

    private Optional<PayableSource> source(Payable payable) {
        return sources.stream().filter(source -> source.kind().equals(payable.kind())).findFirst();
    }

    private static void requireWaiting(ToPay one) {
        if (one.standing() == Standing.PAID) {
            throw Refusal.of(ProblemType.CONFLICT, one.number() + " is paid already. Look again, and leave it out.",
                    one.number() + " 已付款，请刷新后去掉该项。");
        }
        if (one.standing() == Standing.ENDED) {
            throw Refusal.of(ProblemType.CONFLICT, one.number() + " is not to be paid any more. Look again, and leave it out.",
                    one.number() + " 已无需付款，请刷新后去掉该项。");
        }
    }

    private static Refusal beingPaid() {
        return Refusal.of(ProblemType.CONFLICT, "Some of this is just being paid in another window. Look again in a moment.",
                "其中部分款项正在另一个窗口中支付，请稍后刷新再试。");
    }

    /** Ends the payments that these are part of; gives the one that is for exactly these and nothing else. */
    private Optional<Payment> free(List<ToPay> asked) {
        List<Payable> wanted = asked.stream().map(ToPay::payable).toList();
        for (Payable payable : wanted) {
            Payment living = find.find(payable).filter(payment -> !payment.isCancelled()).orElse(null);
            if (living == null) {
                continue;
            }
            if (!living.isUnderWay() && living.parts().stream().map(Part::payable).toList().equals(wanted)) {
                return Optional.of(living);
            }
            end(living.id());
        }
        return Optional.empty();
    }

    /** What is just being opened is waited for: it cannot be ended before Stripe knows it. */
    private void end(PaymentId id) {
        if (await(id, payment -> !payment.isOpening()).isOpen()) {
            cancel.cancel(id);
        }
        if (!await(id, payment -> !payment.isOpen()).isCancelled()) {
            throw beingPaid();
        }
    }

    private Payment await(PaymentId id, Predicate<Payment> wanted) {
        for (Duration waited = Duration.ZERO;; waited = waited.plus(LOOK)) {
            Payment payment = find.find(id).orElseThrow();
            if (wanted.test(payment) || waited.compareTo(PATIENCE) > 0) {
                return payment;
            }
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw beingPaid();
            }
        }
    }

    /** Keeps it, unless something is no longer as it was asked for; the command is claimed at once. */
    @Transactional
    Optional<Commands.Command> keep(UUID id, List<ToPay> asked, String returnUrl) {
        List<Part> parts = asked.stream().map(one -> new Part(one.payable(), Amount.of(one.due()))).toList();
        Amount total = parts.stream().map(Part::amount).reduce(Amount::plus).orElseThrow();
        String numbers = asked.stream().map(ToPay::number).collect(Collectors.joining(", ", "Virtual HQB ", ""));
        StoredPayment fresh = StoredPayment.fresh(id, parts, total, numbers.substring(0, Math.min(numbers.length(), LONGEST_DESCRIPTION)),
                returnUrl);
        if (!payments.add(fresh)) {
            throw new Overtaken();
        }
        for (ToPay one : asked) {
            ToPay now = source(one.payable()).flatMap(source -> source.lock(one.payable().id())).orElseThrow();
            requireWaiting(now);
            if (!now.equals(one)) {
                throw new Overtaken();
            }
            shares.add(id, one.payable(), one.shares());
        }
        return start.begin(fresh);
    }
}
