package hqb.ordering.orders;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far an order has come. */
public enum OrderState {
    AWAITING_PAYMENT, PAID, CONFIRMED, PICKING, PARTIALLY_SHIPPED, SHIPPED, READY_FOR_PICK_UP, DELIVERED, COMPLETED, CANCELLED, EXPIRED,
    RETURNING, REFUNDED, DISPUTED;

    /** The word that stands for it in tables and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state that a word stands for. */
    public static Optional<OrderState> ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }

    /** Where an event leads from here; empty when it cannot happen. This is the whole machine. */
    public Optional<OrderState> after(OrderEvent event) {
        return Optional.ofNullable(OrderEvent.MACHINE.get(event)).map(edges -> edges.get(this));
    }
}
