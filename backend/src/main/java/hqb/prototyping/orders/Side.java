package hqb.prototyping.orders;

import java.util.Locale;

/** On which side of an order somebody stands. */
public enum Side {
    MAKER, PROVIDER, OPERATOR,
    /** Nobody: time, or a payment. */
    SYSTEM;

    /** The word that stands for it in tables and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
