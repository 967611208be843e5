package hqb.payments.chargebacks;

import hqb.ledger.PostTransaction;
import hqb.ledger.journals.ReturnJournals;
import hqb.ledger.journals.ReturnJournals.OrderReturn;
import hqb.ledger.shares.ChildShare;
import hqb.ledger.shares.DisputeShares;
import hqb.payments.BearReturn;
import hqb.payments.PaymentState;
import hqb.payments.ReleaseShare;
import hqb.payments.Shares;
import hqb.payments.StoredPayment;
import hqb.payments.StoredPayments;
import hqb.payments.stripe.DisputeCalls.Called;
import hqb.platform.money.Amount;
import hqb.platform.money.Money;
import io.micronaut.context.BeanProvider;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a chargeback to where the dispute stands at Stripe, forward only. What is called back falls on the orders of the payment in
 * proportion to what is left of each; until it is decided it can neither be given back nor passed on. Lost, it is borne like a refund:
 * from what is held, or from our commission and the supplier's earnings. Stripe's fee is ours.
 */
@Singleton
class KeepChargeback {
    private static final Logger LOG = LoggerFactory.getLogger(KeepChargeback.class);

    private final Chargebacks chargebacks;
    private final StoredPayments payments;
    private final Shares shares;
    private final ReleaseShare release;
    private final PostTransaction post;
    private final BearReturn bear;
    private final BeanProvider<ChargebackListener> listeners;
    private final Clock clock;

    KeepChargeback(Chargebacks chargebacks, StoredPayments payments, Shares shares, ReleaseShare release, PostTransaction post,
            BearReturn bear, BeanProvider<ChargebackListener> listeners, Clock clock) {
        this.chargebacks = chargebacks;
        this.payments = payments;
        this.shares = shares;
        this.release = release;
        this.post = post;
        this.bear = bear;
        this.listeners = listeners;
        this.clock = clock;
    }

    /**
     * Keeps how it stands.
     *
     * @throws IllegalStateException when its payment is not settled here yet: look again
     */
    @Transactional
    void keep(Called now) {
        StoredPayment payment = now.intent() == null ? null : payments.lockByIntent(now.intent()).orElse(null);
        if (payment == null) {
            return; // not ours
        }
        if (payment.state() != PaymentState.PAID) {
            throw new IllegalStateException("payment " + now.intent() + " is called back and not settled yet: look again");
        }
        Chargeback known = chargebacks.lock(now, payment.id());
        if (known.settled()) {
            return;
        }
        Map<UUID, Amount> orders = known.orders();
        if (!known.withdrawn() && !now.withdrawn().isZero()) {
            orders = withdraw(known, now);
        }
        boolean withdrawn = known.withdrawn() || !now.withdrawn().isZero();
        boolean settled = switch (ChargebackState.ofStripe(now.status())) {
            case WON -> withdrawn && won(now, orders);
            case LOST -> withdrawn && lost(known, now, orders);
            case CLOSED -> !withdrawn;
            case INQUIRY, NEEDS_ANSWER, UNDER_REVIEW -> false;
        };
        chargebacks.move(known.id(), ChargebackState.ofStripe(now.status()), now.answerBy(), settled);
    }

    private Map<UUID, Amount> withdraw(Chargeback known, Called now) {
        List<UUID> all = shares.ofPayment(known.payment()).stream().map(Shares.Kept::order).toList();
        listeners.forEach(listener -> listener.lock(all));
        List<Shares.Kept> children = all.stream().map(order -> shares.lock(order).orElseThrow()).toList();
        List<ChildShare> left = children.stream().map(KeepChargeback::ownLeft).toList();
        DisputeShares.Spread spread = DisputeShares.overAll(now.withdrawn(), left);
        Map<UUID, Amount> orders = new LinkedHashMap<>();
        for (int i = 0; i < children.size(); i++) {
            Amount part = spread.children().get(i);
            if (!part.isZero()) {
                orders.put(children.get(i).order(), part);
                shares.callBack(children.get(i).order(), part);
            }
        }
        chargebacks.withdrawn(known.id(), now.fee(), orders);
        Map<UUID, Money> told = new LinkedHashMap<>();
        orders.forEach((order, part) -> told.put(order, part.toMoney())); // each its own: the others' are none of its business
        listeners.forEach(listener -> listener.calledBack(told));
        post.post(ReturnJournals.disputeOpened(now.id(), now.withdrawn(), now.fee(), now.at()));
        return orders;
    }

    /** What the payer paid and can still lose: neither what a voucher paid, nor what another chargeback has taken. */
    private static ChildShare ownLeft(Shares.Kept share) {
        return new ChildShare(share.amounts().gross(), share.amounts().commission(), share.amounts().gross().minus(share.ownLeft()));
    }

    /** The decision may be known before the money is back. */
    private boolean won(Called now, Map<UUID, Amount> orders) {
        if (now.reinstated().isZero()) {
            return false;
        }
        if (!now.reinstated().equals(now.withdrawn())) {
            LOG.error("dispute {} was won and gave back {} of {}: it is left to the reconciliation", now.id(), now.reinstated(),
                    now.withdrawn());
            return false;
        }
        listeners.forEach(listener -> listener.won(orders.keySet()));
        Amount none = Amount.zero(now.amount().currency());
        post.post(ReturnJournals.disputeWon(now.id(), now.reinstated(), none, clock.instant()));
        orders.forEach((order, amount) -> {
            shares.lock(order);
            shares.callBackWon(order, amount);
            passOnIfAsked(order);
        });
        return true;
    }

    private boolean lost(Chargeback known, Called now, Map<UUID, Amount> orders) {
        orders.forEach((order, amount) -> listeners.forEach(listener -> listener.lost(order, amount.toMoney())));
        Amount none = Amount.zero(now.amount().currency());
        List<OrderReturn> borne = new ArrayList<>();
        Amount falling = none;
        for (Map.Entry<UUID, Amount> part : orders.entrySet()) {
            Shares.Kept share = shares.lock(part.getKey()).orElseThrow();
            borne.add(bear.bear(share, share.amounts().returned(), part.getValue(), !share.released()));
            falling = falling.plus(part.getValue());
        }
        post.post(ReturnJournals.disputeLost(now.id(), borne, known.amount().minus(falling), clock.instant()));
        orders.forEach((order, amount) -> {
            shares.callBackLost(order, amount);
            passOnIfAsked(order);
        });
        return true;
    }

    private void passOnIfAsked(UUID order) {
        if (shares.lock(order).orElseThrow().releaseAsked()) {
            release.release(order);
        }
    }
}
