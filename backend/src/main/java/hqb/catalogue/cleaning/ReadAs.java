package hqb.catalogue.cleaning;

import hqb.catalogue.ReadValue;
import hqb.catalogue.Reading;
import hqb.catalogue.Unit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a parameter is taken from what a source says. */
enum ReadAs {
    /** The one number; ranges and lists are not values. */
    VALUE,
    /** As {@link #VALUE}, and a number that the description shows to be the end of a range or one of a list is none either. */
    SINGLE,
    /** The one number, or the lower end of a range. */
    MIN,
    /** The one number, or the upper end of a range. */
    MAX,
    /** The lower end of a range that the description gives. */
    RANGEMIN,
    /** The upper end of a range that the description gives. */
    RANGEMAX,
    /** The one number, or the size of a plus-minus. */
    MAGNITUDE,
    /** As {@link #VALUE}, where a bare number is in volts. */
    VOLTS,
    /** Rows times positions of {@code 2x5P}. */
    GRID,
    /** Rows of {@code 2x5P}. */
    ROWS,
    /** A text. */
    CHOICE,
    /** A text, but only one that the curated values know. */
    KNOWN,
    /** Several texts in any order. */
    LIST;

    private static final Pattern LATTICE = Pattern.compile("(\\d{1,3})\\s?[xX*×]\\s?(\\d{1,4})\\s?P?");
    private static final Pattern BARE = Pattern.compile("\\d{3,5}");

    boolean isText() {
        return this == CHOICE || this == KNOWN || this == LIST;
    }

    /** True when this takes the lower end of a range and the other the upper, or the other way round: together they keep the range whole. */
    boolean completes(ReadAs other) {
        return isLower() && other.isUpper() || isUpper() && other.isLower();
    }

    private boolean isLower() {
        return this == MIN || this == RANGEMIN;
    }

    private boolean isUpper() {
        return this == MAX || this == RANGEMAX;
    }

    /** The number that a text gives under this rule, or null when it is not certain. */
    @Nullable
    Taken number(String text, Unit unit) {
        if (this == GRID || this == ROWS) {
            var lattice = LATTICE.matcher(text.strip());
            return lattice.matches() ? new Taken(
                    Double.parseDouble(lattice.group(1)) * (this == GRID ? Double.parseDouble(lattice.group(2)) : 1), true, false) : null;
        }
        if (this == VOLTS && BARE.matcher(text).matches()) {
            return new Taken(Double.parseDouble(text), true, false);
        }
        return take(ReadValue.of(text, unit));
    }

    /** The number that a reading gives under this rule, or null. */
    @Nullable
    Taken take(Reading reading) {
        return switch (reading) {
            case Reading.Single single when this != RANGEMIN && this != RANGEMAX ->
                new Taken(single.value(), single.condition().isEmpty(), false);
            case Reading.PlusMinus both when this == MAGNITUDE -> new Taken(both.value(), both.condition().isEmpty(), false);
            case Reading.Span span when this == MIN || this == RANGEMIN -> new Taken(span.min(), span.condition().isEmpty(), true);
            case Reading.Span span when this == MAX || this == RANGEMAX -> new Taken(span.max(), span.condition().isEmpty(), true);
            default -> null;
        };
    }

    /**
     * A number taken from a text.
     *
     * @param value   the number
     * @param whole   false when the text says more, such as a condition
     * @param oneEnd  true when it is one end of a range
     */
    record Taken(double value, boolean whole, boolean oneEnd) {
    }
}
