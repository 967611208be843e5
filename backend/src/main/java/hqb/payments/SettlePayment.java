package hqb.payments;

import hqb.ledger.AccountCode;
import hqb.ledger.PostTransaction;
import hqb.ledger.Journal;
import hqb.ledger.journals.PaymentJournals;
import hqb.payments.stripe.StripeCalls;
import hqb.payments.stripe.StripeCalls.Intent;
import hqb.platform.money.Amount;
import io.micronaut.context.BeanProvider;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a payment to where it stands at Stripe. Whoever wakes it, an event, a poll or a command, and in whatever order: it asks Stripe,
 * and goes forward only.
 */
@Singleton
class SettlePayment {
    private static final Logger LOG = LoggerFactory.getLogger(SettlePayment.class);

    private final StripeCalls stripe;
    private final StoredPayments payments;
    private final Shares shares;
    private final PostTransaction post;
    private final BeanProvider<PaymentListener> listeners;

    SettlePayment(StripeCalls stripe, StoredPayments payments, Shares shares, PostTransaction post,
            BeanProvider<PaymentListener> listeners) {
        this.stripe = stripe;
        this.payments = payments;
        this.shares = shares;
        this.post = post;
        this.listeners = listeners;
    }

    /** Asks Stripe and keeps the answer. Never inside a transaction. */
    void sync(String intent) {
        settle(stripe.get(intent));
    }

    @Transactional
    void settle(Intent now) {
        StoredPayment payment = payments.lockByIntent(now.id()).orElse(null);
        if (payment == null || payment.state() == PaymentState.PAID) {
            return; // not ours, or known
        }
        if (payment.state() == PaymentState.CANCELLED) { // that is Stripe's own word, and its last
            if (!now.status().equals("canceled")) {
                LOG.error("payment {} was cancelled and is {}: it is left to the reconciliation", now.id(), now.status());
            }
            return;
        }
        switch (now.status()) {
            case "succeeded" -> paid(payment, now);
            case "canceled" -> {
                payments.cancelled(payment.id());
                shares.free(payment.id());
                payment.payables().forEach(part -> listeners.forEach(listener -> listener.failed(part)));
            }
            case "processing" -> payments.setState(payment.id(), PaymentState.PROCESSING);
            default -> {
                if (payment.state() == PaymentState.PROCESSING) {
                    payments.setState(payment.id(), PaymentState.OPEN);
                }
            }
        }
    }

    /** A voucher pays all of it: nothing comes by Stripe. */
    @Transactional(propagation = Propagation.MANDATORY)
    void paidByVoucher(StoredPayment payment) {
        payments.paidByVoucher(payment.id());
        tellPaid(payment);
    }

    /** Part by part in their one order, so that two payments lock in the same order what both concern. */
    private void tellPaid(StoredPayment payment) {
        PaymentId id = new PaymentId(payment.id());
        payment.payables().forEach(part -> listeners.forEach(listener -> listener.paid(part, id)));
    }

    private void paid(StoredPayment payment, Intent now) {
        Charged charged = now.charged();
        if (charged == null) {
            throw new IllegalStateException("Stripe has not booked payment " + now.id() + " yet: look again");
        }
        if (!charged.amount().equals(payment.total())) {
            LOG.error("payment {} is of {} and not of {}: it is left to the reconciliation", payment.intent(), charged.amount(),
                    payment.total());
            return;
        }
        payments.paid(payment.id(), charged);
        Map<AccountCode, Amount> orders = new LinkedHashMap<>();
        shares.ofPayment(payment.id()).forEach(share -> orders.put(share.held(), share.own()));
        List<Journal> journals = new ArrayList<>();
        Amount none = Amount.zero(payment.total().currency());
        Amount others = orders.values().stream().reduce(none, Amount::plus);
        journals.add(PaymentJournals.held(now.id(), orders, payment.total().minus(others), charged.at()));
        if (!charged.fee().isZero()) {
            journals.add(PaymentJournals.stripeFee(charged.balanceId(), charged.fee(), charged.at()));
        }
        post.postAll(journals);
        tellPaid(payment);
    }
}
