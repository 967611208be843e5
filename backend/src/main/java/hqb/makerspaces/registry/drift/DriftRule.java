package hqb.makerspaces.registry.drift;

import java.util.List;

/**
 * A version of the rule by which drift is measured. To change it, add a version; never change one by which something was measured.
 *
 * @param version    1 for the first
 * @param fromYear   the first year whose statistics it measures
 * @param signs      what is looked at; their points are 100 together
 * @param watch      the score from which a makerspace is watched
 * @param inspection the score from which it is inspected
 */
public record DriftRule(int version, int fromYear, List<Sign> signs, int watch, int inspection) {
    private static final int WATCH = 30;
    private static final int INSPECTION = 55;
    private static final String PROPERTY = "property-income";
    private static final String UNSEEN = "unseen-tenants";
    private static final String EVENTS = "few-events";
    private static final String USE = "little-use";

    /** All of them, the last first. */
    static final List<DriftRule> VERSIONS = List.of(
            new DriftRule(2, 2026, List.of(new Sign(PROPERTY, 42, 90, 32), new Sign(UNSEEN, 20, 80, 38), new Sign(USE, 20, 2, 18),
                    new Sign(EVENTS, 10, 0, 12)), WATCH, INSPECTION),
            new DriftRule(1, 0, List.of(new Sign(PROPERTY, 42, 90, 40), new Sign(UNSEEN, 20, 80, 45), new Sign(EVENTS, 10, 0, 15)), WATCH,
                    INSPECTION));

    /**
     * What is looked at.
     *
     * @param code   property-income, unseen-tenants, little-use or few-events
     * @param usual  up to here, or from here on when {@code full} is less, it adds nothing
     * @param full   from here on it adds all its points
     * @param points the most that it adds
     */
    public record Sign(String code, int usual, int full, int points) {
        /** What a value adds, in whole points. */
        int of(int value) {
            int way = Math.abs(full - usual);
            long gone = full > usual ? (long) value - usual : (long) usual - value;
            return points * Math.clamp(gone, 0, way) / way;
        }
    }

    /** The rule that measures the statistics of a year. */
    public static DriftRule of(int year) {
        return VERSIONS.stream().filter(rule -> rule.fromYear <= year).findFirst().orElseThrow();
    }
}
