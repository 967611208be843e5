package hqb.spaces.rent;

import java.util.Arrays;
import java.util.Locale;

/** How far an invoice of rent is. */
enum InvoiceState {
    /** It can be paid later. */
    PLANNED,
    /** It can be paid. */
    OPEN, PAID,
    /** Nothing is to be paid by it any more. */
    CANCELLED;

    /** The word in the API and in the database. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static InvoiceState ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst().orElseThrow();
    }
}
