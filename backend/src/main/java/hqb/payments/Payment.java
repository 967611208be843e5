package hqb.payments;

import hqb.platform.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment as it stands.
 *
 * @param parts  what it is for, one thing or several
 * @param state  opening, open, processing, paid or cancelled
 * @param payUrl the page where it can be paid; null when there is none, or none any more
 * @param page   the page that the payer comes back to
 */
public record Payment(PaymentId id, List<Part> parts, Money total, String state, @Nullable String payUrl, String page) {
    /** Whether it is for several things. */
    public boolean isJoint() {
        return parts.size() > 1;
    }

    /** Whether Stripe has not said yet that it knows it. */
    public boolean isOpening() {
        return state.equals(PaymentState.OPENING.code());
    }

    /** Whether it can be paid. */
    public boolean isOpen() {
        return state.equals(PaymentState.OPEN.code());
    }

    /** Whether it will never be paid: what it was for is free. */
    public boolean isCancelled() {
        return state.equals(PaymentState.CANCELLED.code());
    }

    /** Whether its payer has paid, though it may not be confirmed: nothing else may happen to what it is for. */
    public boolean isUnderWay() {
        return state.equals(PaymentState.PROCESSING.code()) || state.equals(PaymentState.PAID.code());
    }
}
