package hqb.supply.fitting;

import java.util.Locale;

/** How well a supplier fits a part, the best first. */
public enum Fit {
    /** It offers this very part. */
    PART,
    /** It offers something of the same manufacturer. */
    MANUFACTURER,
    /** It offers something of the same category. */
    CATEGORY;

    /** The word in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
