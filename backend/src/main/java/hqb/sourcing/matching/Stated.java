package hqb.sourcing.matching;

import hqb.catalogue.typed.TypedValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line says its part is, besides a number.
 *
 * @param kind    what its references stand for
 * @param value   what names such a part: resistance, capacitance, …; null when the line does not say
 * @param size    the chip size, imperial; null when the line does not say
 * @param further other values: rating, tolerance, dielectric
 * @param doubts  why it may mean something else; empty when all of it was understood
 */
public record Stated(PartClass kind, @Nullable TypedValue value, @Nullable String size, List<TypedValue> further, List<Doubt> doubts) {

    /**
     * Why a line may mean something else.
     *
     * @param kind of doubt
     * @param text what is doubtful, as written; empty when nothing is
     */
    public record Doubt(Kind kind, String text) {
        /** The kinds of doubt. */
        public enum Kind {
            /** Words that were not understood. */
            NOT_UNDERSTOOD,
            /** Two different values. */
            TWO_VALUES,
            /** Digits without a unit, which may be a value or a code. */
            BARE_DIGITS,
            /** No size is stated. */
            NO_SIZE,
            /** Such a part needs more than the line states. */
            NOT_ENOUGH,
            /** The line names a number that the catalogue does not have. */
            UNKNOWN_NUMBER
        }
    }
}
