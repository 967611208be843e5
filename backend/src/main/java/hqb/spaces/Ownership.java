package hqb.spaces;

import java.util.Locale;
import java.util.Optional;

/** Who owns a property. */
public enum Ownership {
    STATE, COLLECTIVE, PRIVATE, GOVERNMENT;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The word on the wire and in the database: {@code state}, ... */
    public String code() {
        return code;
    }

    /** The ownership of that code. */
    public static Optional<Ownership> ofCode(String code) {
        for (Ownership ownership : values()) {
            if (ownership.code.equals(code)) {
                return Optional.of(ownership);
            }
        }
        return Optional.empty();
    }
}
