package hqb.prototyping.orders;

import hqb.accounts.Actor;
import jakarta.inject.Singleton;
import java.util.UUID;

/** An order of a local start, for which nothing is sent. */
@Singleton
public class DemoOrder {
    private final OrderQuote order;

    DemoOrder(OrderQuote order) {
        this.order = order;
    }

    /** Orders what a firm price was given for and returns its id. */
    public UUID place(UUID quote, Actor maker) {
        return order.order(quote, new OrderQuote.Wish(null, null), maker);
    }
}
