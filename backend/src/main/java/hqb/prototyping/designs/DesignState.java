package hqb.prototyping.designs;

import java.util.Arrays;
import java.util.Locale;

/** How far a design file is. */
enum DesignState {
    /** Not all of it is here yet. */
    UPLOADING,
    /** It waits for its analysis. */
    QUEUED,
    /** It is being measured. */
    ANALYSING,
    /** What was measured can be read. */
    READY,
    /** It cannot be measured; the reason says what helps. */
    FAILED;

    /** The word in the API and in the database. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DesignState ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst().orElseThrow();
    }

    boolean isAtRest() {
        return this == READY || this == FAILED;
    }
}
