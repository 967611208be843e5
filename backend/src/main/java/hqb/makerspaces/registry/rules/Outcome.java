package hqb.makerspaces.registry.rules;

import java.util.Collection;
import java.util.Locale;

/** How something stands to a condition, as far as is known. */
public enum Outcome {
    MET, MISSED, UNKNOWN;

    /** The word in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All of them: one that is missed is enough for missed, whatever is unknown. */
    public static Outcome all(Collection<Outcome> outcomes) {
        return outcomes.contains(MISSED) ? MISSED : outcomes.contains(UNKNOWN) ? UNKNOWN : MET;
    }

    /** One of them: one that is met is enough for met, whatever is unknown. */
    public static Outcome any(Collection<Outcome> outcomes) {
        return outcomes.contains(MET) ? MET : outcomes.contains(UNKNOWN) ? UNKNOWN : MISSED;
    }
}
