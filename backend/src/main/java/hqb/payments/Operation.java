package hqb.payments;

import java.util.Locale;

/** What Stripe can be told. */
public enum Operation {
    OPEN, CANCEL, REFUND, TRANSFER, REVERSE, RECIPIENT;

    /** The word that keys begin with. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Operation ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
