package hqb.payments;

import java.util.Locale;

/** What Stripe can be told. */
enum Operation {
    OPEN, CANCEL, REFUND;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Operation ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
