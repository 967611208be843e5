package hqb.supply;

import java.util.Locale;
import java.util.Optional;

/** How pieces are packed for handing over. */
public enum Packaging {
    CUT_TAPE, REEL, TRAY, TUBE, BAG, BOX;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word on the wire and in the database: {@code cut-tape}, {@code reel}, ... */
    public String code() {
        return code;
    }

    /** The packaging of that code. */
    public static Optional<Packaging> ofCode(String code) {
        for (Packaging packaging : values()) {
            if (packaging.code.equals(code)) {
                return Optional.of(packaging);
            }
        }
        return Optional.empty();
    }
}
