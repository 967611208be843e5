package hqb.prototyping.orders;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far an order has come. */
public enum OrderState {
    /** The first milestone is to be paid. */
    AWAITING_DEPOSIT,
    /** The provider looks at the files, or waits for samples. */
    PREPARING,
    /** The provider has asked something. */
    AWAITING_ANSWER,
    /** The maker has to approve what will be made. */
    AWAITING_APPROVAL,
    /** It is being made, tested or written. */
    IN_WORK,
    /** The boards are made, parts go on them. */
    ASSEMBLING,
    /** It is inspected, and the next milestone is to be paid. */
    AWAITING_BALANCE,
    /** All is paid; it can be sent. */
    READY, SHIPPED, DELIVERED, COMPLETED,
    /** The maker says that something is wrong. */
    CLAIMED, REFUNDED, CANCELLED, EXPIRED;

    /** The word that stands for it in tables and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state that a word stands for. */
    public static Optional<OrderState> ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }

    /** Whether nothing happens to it any more, save for a claim. */
    public boolean isOver() {
        return this == COMPLETED || this == REFUNDED || this == CANCELLED || this == EXPIRED;
    }

    /** Where an event leads from here; empty when it cannot happen. This is the whole machine. */
    public Optional<OrderState> after(OrderEvent event) {
        return Optional.ofNullable(OrderEvent.MACHINE.get(event)).map(edges -> edges.get(this));
    }
}
