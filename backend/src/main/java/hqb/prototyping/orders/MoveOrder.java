package hqb.prototyping.orders;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.function.UnaryOperator;

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
    Order move(Order order, OrderEvent event, Who who, Words words) {
        return move(order, event, who, words, moved -> moved);
    }

    /**
     * Moves a locked order and changes what else follows from it.
     *
     * @throws Refusal when the event cannot happen in the state that the order is in
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Order move(Order order, OrderEvent event, Who who, Words words, UnaryOperator<Order> change) {
        OrderState to = order.state().after(event).orElseThrow(() -> refusal(order, event));
        // words alone leave the clock running
        Order moved = change.apply(event == OrderEvent.SAY ? order : order.in(to));
        orders.advance(moved);
        timeline.add(order.id(), event, moved.state(), who, words);
        mails.tell(moved, event, who, words.text());
        return moved;
    }

    static Refusal refusal(Order order, OrderEvent event) {
        return Refusal.of(ProblemType.CONFLICT,
                "Order " + order.number() + " is " + order.state().code() + ": " + event.code() + " is not possible for you now.",
                "订单 " + order.number() + " 当前状态不允许此操作。");
    }
}
