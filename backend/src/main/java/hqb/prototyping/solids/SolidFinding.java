package hqb.prototyping.solids;

import org.jspecify.annotations.Nullable;

/**
 * Something about a model that its owner should know.
 *
 * @param rule     which rule found it
 * @param severity how much it matters
 * @param measured what was found, in the unit of the rule; null when the rule measures nothing
 * @param limit    what the rule asks for, in the same unit; null when it has no limit
 * @param x        where, in mm as in the file; null when it is no single place, as y and z
 * @param y        where
 * @param z        where
 */
public record SolidFinding(SolidRule rule, Severity severity, @Nullable Double measured, @Nullable Double limit, @Nullable Double x,
        @Nullable Double y, @Nullable Double z) {
    /** How much a finding matters. */
    public enum Severity {
        /** It cannot be made so. */
        ERROR,
        /** It may not become what its owner wants. */
        WARNING,
        /** Good to know. */
        INFO
    }

    static SolidFinding anywhere(SolidRule rule, Severity severity, double measured, @Nullable Double limit) {
        return new SolidFinding(rule, severity, measured, limit, null, null, null);
    }
}
