package hqb.makerspaces.registry.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of a title. */
public enum Proposal {
    KEEP, WARN, REMOVE;

    /** The word in tables and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a word stands for. */
    public static Optional<Proposal> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
