package hqb.prototyping.orders;

import hqb.accounts.Actor;
import hqb.ordering.checkout.AddressBody;
import hqb.ordering.orders.Frozen.Address;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Orders of a local start. */
@Singleton
public class DemoOrder {
    private final OrderQuote order;

    DemoOrder(OrderQuote order) {
        this.order = order;
    }

    /** Orders something for which nothing is sent, at its firm price, and returns its id. */
    public UUID place(UUID quote, Actor maker) {
        return order.order(quote, new OrderQuote.Wish(null, null), maker);
    }

    /** Orders what is sent to an address. */
    public UUID place(UUID quote, Actor maker, Address to) {
        return order.order(quote, new OrderQuote.Wish(
                new AddressBody(to.name(), to.phone(), to.country(), to.region(), to.city(), to.street(), to.postcode()), null), maker);
    }
}
