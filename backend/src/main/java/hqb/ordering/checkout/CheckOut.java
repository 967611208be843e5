package hqb.ordering.checkout;

import hqb.accounts.Actor;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.supply.StoreOffers;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * Orders what is in the cart: one order a supplier, its stock set aside, then one payment for all. The orders are kept before the payment
 * is opened, so whatever breaks in between can be taken up again.
 */
@Singleton
class CheckOut {
    private static final int TRIES = 5;

    private final ReadWish read;
    private final PlaceOrders place;
    private final PayForGroup pay;

    CheckOut(ReadWish read, PlaceOrders place, PayForGroup pay) {
        this.read = read;
        this.place = place;
        this.pay = pay;
    }

    /**
     * Orders it and returns the id of what was ordered.
     *
     * @throws Refusal when something in the body is wrong; {@code cart-empty}, {@code price-moved}, {@code out-of-stock},
     *     {@code voucher-refused} or {@code rates-stale}, and then nothing was ordered
     */
    UUID checkOut(Actor actor, CheckoutBody body) {
        Wish wish = read.read(body, actor.requireOrganisation());
        UUID group = placed(actor, wish);
        pay.pay(group);
        return group;
    }

    private UUID placed(Actor actor, Wish wish) {
        for (int tries = 1;; tries++) {
            try {
                return place.place(actor, wish);
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
}
