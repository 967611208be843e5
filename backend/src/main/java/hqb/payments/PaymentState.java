package hqb.payments;

import java.util.Locale;

/** What became of a payment. */
public enum PaymentState {
    /** Asked for, not yet known to Stripe. */
    OPENING,
    /** Can be paid. */
    OPEN,
    /** Paid by the payer, not yet confirmed. */
    PROCESSING,
    /** The money is there. */
    PAID,
    /** Can no longer be paid. */
    CANCELLED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PaymentState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
