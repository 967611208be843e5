package hqb.ordering.orders;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Moves an order along its machine: the state, the timeline and the mails change in one transaction, or none of them does. */
@Singleton
class MoveOrder {
    private final Orders orders;
    private final Timeline timeline;
    private final OrderMails mails;

    MoveOrder(Orders orders, Timeline timeline, OrderMails mails) {
        this.orders = orders;
        this.timeline = timeline;
        this.mails = mails;
    }

    /** Moves a locked order. */
    @Transactional(propagation = Propagation.MANDATORY)
    Order move(Order order, OrderEvent event, Who who, @Nullable String text) {
        return move(order, event, who, text, moved -> moved);
    }

    /**
     * Moves a locked order and changes what else follows from it.
     *
     * @throws Refusal when the event cannot happen in the state that the order is in
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Order move(Order order, OrderEvent event, Who who, @Nullable String text, UnaryOperator<Order> change) {
        OrderState to = order.state().after(event).orElseThrow(() -> Refusal.of(ProblemType.CONFLICT,
                "Order " + order.number() + " is " + order.state().code() + ": " + event.code() + " is not possible."));
        Order moved = change.apply(with(order, to));
        orders.advance(moved);
        timeline.add(order.id(), event, to, who, text);
        mails.tell(moved, event, who, text);
        return moved;
    }

    /** The order in another state; no longer waiting for the buyer's silence. */
    private static Order with(Order order, OrderState state) {
        return new Order(order.id(), order.number(), order.group(), order.buyer(), order.supplier(), state, order.currency(), order.goods(),
                order.delivery(), order.commission(), order.refunded(), order.method(), order.frozen(), order.pickUpCode(),
                order.payBefore(), null, order.createdAt());
    }
}
