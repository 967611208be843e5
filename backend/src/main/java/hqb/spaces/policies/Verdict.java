package hqb.spaces.policies;

import java.util.Collection;
import java.util.Locale;

/** Whether something is so, as far as is known. */
enum Verdict {
    YES, NO, UNKNOWN;

    /** The word in the API. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Verdict of(boolean so) {
        return so ? YES : NO;
    }

    /** Whether all are so: one no is enough for no, whatever is unknown. */
    static Verdict all(Collection<Verdict> verdicts) {
        return verdicts.contains(NO) ? NO : verdicts.contains(UNKNOWN) ? UNKNOWN : YES;
    }

    /** Whether one at least is so: one yes is enough for yes, whatever is unknown. */
    static Verdict any(Collection<Verdict> verdicts) {
        return verdicts.contains(YES) ? YES : verdicts.contains(UNKNOWN) ? UNKNOWN : NO;
    }
}
