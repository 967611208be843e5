package hqb.ordering.checkout;

import hqb.accounts.Actor;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.database.DatabaseSettings;
import hqb.supply.StoreOffers;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Orders what is in the cart: one order a supplier, its stock set aside, then one payment for all, unless that is to wait. The orders are kept before the payment
 * is opened, so whatever breaks in between can be taken up again.
 */
@Singleton
class CheckOut {
    private static final int TRIES = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ReadWish read;
    private final PlaceOrders place;
    private final PayForGroup pay;
    /** Whoever waits for goods that others are just buying waits without a connection: these are for everybody else. */
    private final Semaphore turns;

    CheckOut(ReadWish read, PlaceOrders place, PayForGroup pay, DatabaseSettings database) {
        this.read = read;
        this.place = place;
        this.pay = pay;
        this.turns = new Semaphore(Math.max(1, database.connections() / 2), true);
    }

    /**
     * Orders it and returns the id of what was ordered.
     *
     * @throws Refusal when something in the body is wrong; {@code cart-empty}, {@code price-moved}, {@code out-of-stock},
     *     {@code voucher-refused} or {@code rates-stale}, and then nothing was ordered; {@code too-many-requests} when too many want to
     *     buy at this moment
     */
    UUID checkOut(Actor actor, CheckoutBody body) {
        Wish wish = read.read(body, actor.requireOrganisation());
        UUID group = placed(actor, wish);
        if (!Boolean.TRUE.equals(body.payLater())) {
            pay.pay(group);
        }
        return group;
    }

    private UUID placed(Actor actor, Wish wish) {
        for (int tries = 1;; tries++) {
            try {
                return inTurn(actor, wish);
            } catch (RuntimeException failed) {
                if (!StoreOffers.wasOvertaken(failed)) {
                    throw failed;
                }
                if (tries == TRIES) {
                    throw Refusal.of(ProblemType.CONFLICT, "The same offers are being changed by others just now. Try again.");
                }
            }
        }
    }

    private UUID inTurn(Actor actor, Wish wish) {
        try {
            if (!turns.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw Refusal.tooMany("Very many are ordering just now, and nothing was ordered for you yet. Try again.",
                        "当前下单人数过多，您的订单尚未提交，请重试。", Duration.ofSeconds(1));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("told to end while waiting to order", stop);
        }
        try {
            return place.place(actor, wish);
        } finally {
            turns.release();
        }
    }
}
