package hqb.payouts;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How far a batch has come. */
enum BatchState {
    /** To be decided by another operator than who made it. */
    PROPOSED,
    /** The bank is to be told. */
    APPROVED,
    /** Nothing of it is paid. */
    REFUSED,
    /** Of all its payments it is known what came of them. */
    DONE;

    private static final Map<BatchState, Set<BatchState>> MACHINE = Map.of(PROPOSED, Set.of(APPROVED, REFUSED), APPROVED, Set.of(DONE));

    /** The word that stands for it in tables and in the API. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static BatchState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether it can be followed by that one. This is the whole machine. */
    boolean leadsTo(BatchState next) {
        return MACHINE.getOrDefault(this, Set.of()).contains(next);
    }
}
