package hqb.ordering.orders;

import hqb.accounts.Actor;
import hqb.platform.Refusal;
import hqb.supply.suppliers.FindOwnSupplier;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Orders of whoever asks: the buyer's, or the supplier's. Others are not there. */
@Singleton
class OwnOrders {
    private final Orders orders;
    private final FindOwnSupplier own;

    OwnOrders(Orders orders, FindOwnSupplier own) {
        this.orders = orders;
        this.own = own;
    }

    /** The order that the asker has bought. */
    Order bought(UUID id, Actor actor) {
        return orders.find(id).filter(order -> order.buyer().equals(actor.requireOrganisation())).orElseThrow(OwnOrders::none);
    }

    /** The same, locked until the transaction ends. */
    Order lockBought(UUID id, Actor actor) {
        bought(id, actor);
        return orders.lock(id).orElseThrow(OwnOrders::none);
    }

    /** The order that the asker has to deliver; one that was never paid is nobody's business but the buyer's. */
    Order sold(UUID id, Actor actor) {
        var supplier = own.of(actor);
        return orders.find(id).filter(order -> order.supplier().equals(supplier) && order.state() != OrderState.AWAITING_PAYMENT
                && order.state() != OrderState.EXPIRED).orElseThrow(OwnOrders::none);
    }

    /** The same, locked until the transaction ends. */
    Order lockSold(UUID id, Actor actor) {
        sold(id, actor);
        return orders.lock(id).orElseThrow(OwnOrders::none);
    }

    static Refusal none() {
        return Refusal.notFound("You have no such order.");
    }
}
