package hqb.prototyping.solids;

/**
 * Guesses what unit a model was drawn in from its size. Only a guess, shown to the owner as a question and never applied by itself.
 *
 * <p>Parts that people make are mostly 20 mm to 500 mm long. What is longer than 2 m in mm was likely drawn in micrometres; what is
 * shorter than 2 mm was drawn in metres below half a unit, in inches from there. Between 2 and 20 units all of whose extents are whole
 * 64ths, while one of them is a whole multiple neither of 0.05 nor of 0.25, was likely drawn in inches: 1.375 is 1 3/8".
 */
final class GuessUnit {
    /** Shorter than this, in mm, and the owner is asked. */
    static final double SHORTEST = 2;
    /** Longer than this, in mm, and the owner is asked. */
    static final double LONGEST = 2000;

    private static final double METRES_BELOW = 0.5;
    private static final double INCHES_BELOW = 20;
    private static final double CLOSE = 5e-4;

    private GuessUnit() {
    }

    static LengthUnit of(SolidBox box) {
        double longest = box.longest();
        if (longest > LONGEST) {
            return LengthUnit.MICROMETRE;
        }
        if (longest < SHORTEST) {
            return longest < METRES_BELOW ? LengthUnit.METRE : LengthUnit.INCH;
        }
        return longest < INCHES_BELOW && inFractionsOfInches(box) ? LengthUnit.INCH : LengthUnit.MILLIMETRE;
    }

    private static boolean inFractionsOfInches(SolidBox box) {
        boolean odd = false;
        for (int axis = 0; axis < 3; axis++) {
            double size = box.size(axis);
            if (!multiple(size, 1 / 64.0)) {
                return false;
            }
            odd |= !multiple(size, 0.05) && !multiple(size, 0.25);
        }
        return odd;
    }

    private static boolean multiple(double size, double step) {
        return Math.abs(size - Math.rint(size / step) * step) <= CLOSE;
    }
}
