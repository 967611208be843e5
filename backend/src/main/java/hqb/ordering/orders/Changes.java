package hqb.ordering.orders;

import java.math.BigDecimal;
import java.time.Instant;

/** Orders that differ from a given one in what moves along with their state. */
final class Changes {
    private Changes() {
    }

    /** One that the buyer's silence completes. */
    static Order silentUntil(Order order, Instant confirmAt) {
        return new Order(order.id(), order.number(), order.group(), order.buyer(), order.supplier(), order.state(), order.currency(),
                order.goods(), order.delivery(), order.commission(), order.refunded(), order.method(), order.frozen(), order.pickUpCode(),
                order.payBefore(), confirmAt, order.createdAt());
    }

    /** One that waits at the counter for whoever knows the code. */
    static Order ready(Order order, String code) {
        return new Order(order.id(), order.number(), order.group(), order.buyer(), order.supplier(), order.state(), order.currency(),
                order.goods(), order.delivery(), order.commission(), order.refunded(), order.method(), order.frozen(), code,
                order.payBefore(), order.confirmAt(), order.createdAt());
    }

    /** One of which more was given back. */
    static Order refunded(Order order, BigDecimal amount) {
        return new Order(order.id(), order.number(), order.group(), order.buyer(), order.supplier(), order.state(), order.currency(),
                order.goods(), order.delivery(), order.commission(), order.refunded().add(amount), order.method(), order.frozen(),
                order.pickUpCode(), order.payBefore(), order.confirmAt(), order.createdAt());
    }
}
