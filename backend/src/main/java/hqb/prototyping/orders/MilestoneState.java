package hqb.prototyping.orders;

import java.util.Arrays;
import java.util.Locale;

/** How a milestone's money stands. */
public enum MilestoneState {
    PLANNED,
    /** To be paid now. */
    DUE,
    /** Paid, and held by the platform. */
    PAID,
    /** The provider's. */
    RELEASED, REFUNDED, CANCELLED;

    /** The word in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MilestoneState ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst().orElseThrow();
    }
}
