package hqb.catalogue.alike;

import java.util.Locale;

/** How the value of another part does against ours. */
public enum Verdict {
    BETTER, WORSE, SAME,
    /** Another value, and neither is better. */
    DIFFERENT,
    /** One of the two does not say. */
    UNKNOWN;

    /** The word for it in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a part with this value can stand in for ours. */
    boolean isAtLeastAsGood() {
        return this == BETTER || this == SAME;
    }
}
