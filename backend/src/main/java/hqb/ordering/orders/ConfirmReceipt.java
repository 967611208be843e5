package hqb.ordering.orders;

import hqb.accounts.Actor;
import hqb.ordering.orders.Who.By;
import hqb.payments.ReleaseShare;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The buyer has what was ordered: the order is completed, and the money goes to the supplier. */
@Singleton
class ConfirmReceipt {
    private final OwnOrders own;
    private final MoveOrder move;
    private final ReleaseShare share;

    ConfirmReceipt(OwnOrders own, MoveOrder move, ReleaseShare share) {
        this.own = own;
        this.move = move;
        this.share = share;
    }

    /**
     * Confirms it.
     *
     * @throws Refusal when there is no such order, or it is not on its way
     */
    @Transactional
    void confirm(UUID id, Actor actor) {
        move.move(own.lockBought(id, actor), OrderEvent.CONFIRM_RECEIPT, Who.of(By.BUYER, actor), null);
        share.release(id);
    }
}
