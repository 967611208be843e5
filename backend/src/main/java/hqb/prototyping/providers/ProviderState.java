package hqb.prototyping.providers;

import java.util.Arrays;
import java.util.Locale;

/** How a provider stands with the platform. */
public enum ProviderState {
    APPLIED, GOOD, WATCH, PROBATION, REMOVED;

    /** The word in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ProviderState ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst().orElseThrow();
    }

    /** Whether new jobs can go there. */
    public boolean isOpen() {
        return this == GOOD || this == WATCH || this == PROBATION;
    }
}
