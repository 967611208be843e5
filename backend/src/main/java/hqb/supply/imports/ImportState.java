package hqb.supply.imports;

import java.util.Locale;

/** Where an import stands: queued, running, then in review (a dry run), done, or failed. */
enum ImportState {
    QUEUED, RUNNING, REVIEW, DONE, FAILED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ImportState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether nothing more happens by itself. */
    boolean isAtRest() {
        return this == REVIEW || this == DONE || this == FAILED;
    }
}
