package hqb.catalogue.typed;

import hqb.catalogue.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One way to read a text as a number with a unit.
 *
 * @param unit      of the number
 * @param value     in the stored unit
 * @param sureness  how sure the text alone is of the unit
 * @param parameter the one parameter that it can be, when the unit alone does not tell (pins are no channels); else null
 */
record Notation(Unit unit, double value, Sureness sureness, @Nullable String parameter) {

    /** How sure a text is of its unit. */
    enum Sureness {
        /** The unit stands there: {@code 100nF}. */
        SAID,
        /** Nothing stands there, but by a standard or by habit it is clear: {@code 4k7}, {@code 100R}. */
        USUAL,
        /** Clear only where the kind of part is known: {@code 104}, {@code 10u}, {@code 1M}. */
        IN_CONTEXT
    }

    static Notation of(Unit unit, String digits, int power, Sureness sureness) {
        return new Notation(unit, scaled(digits, power), sureness, null);
    }

    /** The double nearest to the written decimal number times a power of ten. */
    static double scaled(String digits, int power) {
        return Double.parseDouble(digits + "e" + power);
    }
}
