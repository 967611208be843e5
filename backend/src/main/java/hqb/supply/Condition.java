package hqb.supply;

import java.util.Locale;
import java.util.Optional;

/** In what state the goods are. */
public enum Condition {
    /** New, in the manufacturer's own packing. */
    NEW_ORIGINAL,
    /** New, sealed again by a third party. */
    NEW_SEALED,
    /** Used and made good. */
    REFURBISHED,
    /** Taken from boards. */
    PULLED;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word on the wire and in the database. */
    public String code() {
        return code;
    }

    /** The condition of that code. */
    public static Optional<Condition> ofCode(String code) {
        for (Condition condition : values()) {
            if (condition.code.equals(code)) {
                return Optional.of(condition);
            }
        }
        return Optional.empty();
    }
}
