package hqb.makerspaces.registry.drift;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a makerspace has drifted from what it is for.
 *
 * @param score  0, none, to 100; null when too little is known to say
 * @param level  no-score, ok, watch or inspection
 * @param causes at most one of each sign, the heaviest first
 * @param rule   the version of the rule by which it was measured
 */
public record Drift(@Nullable Integer score, String level, List<Cause> causes, int rule) {
    /**
     * Something that speaks for drift.
     *
     * @param code   property-income, unseen-tenants, little-use or few-events
     * @param points that it adds to the score
     * @param value  what was measured: a share in percent, or a number of events
     * @param usual  what it is held against
     */
    public record Cause(String code, int points, int value, int usual) {
    }
}
