package hqb.prototyping.orders;

import java.util.Arrays;
import java.util.Locale;

/** What sort of work is ordered; it says which steps an order has. */
public enum OrderKind {
    /** Goods are made and sent. */
    PRODUCTION,
    /** Samples come, a report goes. */
    TESTING,
    /** Advice, in stages that are accepted one by one. */
    EXPERT;

    /** The word in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether something is sent to the maker. */
    public boolean ships() {
        return this == PRODUCTION;
    }

    static OrderKind ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst().orElseThrow();
    }
}
