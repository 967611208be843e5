package hqb.catalogue.alike;

import hqb.catalogue.ValueRange;

/** Which way a parameter gets better. */
public enum Direction {
    /** A rating: the more the better. */
    MORE {
        @Override
        public Verdict weigh(Object ours, Object theirs) {
            return numbers(ours, theirs, 1);
        }
    },
    /** A fault or a cost: the less the better. */
    LESS {
        @Override
        public Verdict weigh(Object ours, Object theirs) {
            return numbers(ours, theirs, -1);
        }
    },
    /** A class of ceramic: see {@link Dielectric}. */
    DIELECTRIC {
        @Override
        public Verdict weigh(Object ours, Object theirs) {
            if (ours.equals(theirs)) {
                return Verdict.SAME;
            }
            if (Dielectric.isAtLeast(theirs.toString(), ours.toString())) {
                return Verdict.BETTER;
            }
            return Dielectric.isAtLeast(ours.toString(), theirs.toString()) ? Verdict.WORSE : Verdict.DIFFERENT;
        }
    },
    /** Neither way is better: a value, a shape, a kind. */
    NONE {
        @Override
        public Verdict weigh(Object ours, Object theirs) {
            return same(ours, theirs) ? Verdict.SAME : Verdict.DIFFERENT;
        }
    };

    /**
     * How their value does against ours.
     *
     * @param ours   a Double in the stored unit, or a text
     * @param theirs the same of the other part
     */
    public abstract Verdict weigh(Object ours, Object theirs);

    /** Whether two stored values count as one. */
    public static boolean same(Object one, Object other) {
        if (one instanceof Double a && other instanceof Double b) {
            return Math.abs(a - b) <= ValueRange.RELATIVE_TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
        }
        return one.equals(other);
    }

    private static Verdict numbers(Object ours, Object theirs, int sign) {
        if (same(ours, theirs)) {
            return Verdict.SAME;
        }
        if (ours instanceof Double a && theirs instanceof Double b) {
            return sign * Double.compare(b, a) > 0 ? Verdict.BETTER : Verdict.WORSE;
        }
        return Verdict.DIFFERENT;
    }
}
