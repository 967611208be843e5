package hqb.supply.reports;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a report is. It is decided once: open to upheld, or open to dismissed, and no other way. */
enum ReportState {
    OPEN, UPHELD, DISMISSED;

    /** The word on the wire. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an operator can decide so. */
    boolean canBecome(ReportState next) {
        return this == OPEN && next != OPEN;
    }

    static @Nullable ReportState of(@Nullable String code) {
        for (ReportState state : values()) {
            if (state.code().equals(code)) {
                return state;
            }
        }
        return null;
    }
}
