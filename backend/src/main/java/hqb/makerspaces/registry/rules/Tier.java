package hqb.makerspaces.registry.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By whom a makerspace is recognised, the lowest first. */
public enum Tier {
    MUNICIPAL, PROVINCIAL, NATIONAL;

    /** The word in tables and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tier that a word stands for. */
    public static Optional<Tier> ofCode(String code) {
        return Arrays.stream(values()).filter(tier -> tier.code().equals(code)).findFirst();
    }

    /** The tier above this one; none above the national one. */
    public Optional<Tier> next() {
        return switch (this) {
            case MUNICIPAL -> Optional.of(PROVINCIAL);
            case PROVINCIAL -> Optional.of(NATIONAL);
            case NATIONAL -> Optional.empty();
        };
    }
}
