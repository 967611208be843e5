package hqb.spaces;

import java.util.Locale;
import java.util.Optional;

/** What a space may be used for. */
public enum SpaceUse {
    OFFICE, WORKSHOP, LABORATORY, MAKERSPACE, RETAIL_COUNTER, SHOWROOM, WAREHOUSE, LIGHT_PRODUCTION, TRAINING;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word on the wire and in the database: {@code office}, {@code light-production}, ... */
    public String code() {
        return code;
    }

    /** The use of that code. */
    public static Optional<SpaceUse> ofCode(String code) {
        for (SpaceUse use : values()) {
            if (use.code.equals(code)) {
                return Optional.of(use);
            }
        }
        return Optional.empty();
    }
}
