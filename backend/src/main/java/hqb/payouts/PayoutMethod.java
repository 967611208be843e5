package hqb.payouts;

import java.util.Locale;

/** How a supplier is paid. */
enum PayoutMethod {
    /** To its account at Stripe, by itself. */
    STRIPE,
    /** From our bank to its bank, by operators. */
    BANK;

    /** The word that stands for it in tables and in the API. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PayoutMethod ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
