package hqb.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A range of numbers in the stored unit, both ends included, as a filter asks for it. A null end is open; both ends equal mean one value.
 *
 * @param from the least value, or null
 * @param to the greatest value, or null
 */
public record ValueRange(@Nullable Double from, @Nullable Double to) {

    /** Two stored numbers count as equal when they differ by less than this part of the greater. */
    public static final double RELATIVE_TOLERANCE = 1e-6;

    private static final int LONGEST = 64;

    /**
     * Reads {@code 100n..1u}, {@code 100n..}, {@code ..1u}, {@code 3.3}, {@code 10nF}, {@code 4k7} or {@code 1%}. The unit may be left out: SI
     * prefixes alone are understood, and a bare number is in the stored unit.
     *
     * @throws UnreadableRange when the text is no such range, with the reason in words
     */
    public static ValueRange parse(String text, Unit unit) {
        if (text.length() > LONGEST) {
            throw new UnreadableRange("a value has at most " + LONGEST + " characters");
        }
        var folded = FoldText.fold(text).replace("° C", "°C");
        int dots = folded.indexOf("..");
        if (dots < 0) {
            var value = end(folded, unit);
            return new ValueRange(value, value);
        }
        var lower = folded.substring(0, dots).strip();
        var upper = folded.substring(dots + 2).strip();
        if (lower.isEmpty() && upper.isEmpty()) {
            throw new UnreadableRange("a range needs at least one end, as in " + example(unit));
        }
        var from = lower.isEmpty() ? null : end(lower, unit);
        var to = upper.isEmpty() ? null : end(upper, unit);
        if (from != null && to != null && from > to) {
            throw new UnreadableRange("the range is inverted: " + lower + " is more than " + upper);
        }
        return new ValueRange(from, to);
    }

    private static double end(String text, Unit unit) {
        var value = ReadValue.scalar(text, unit, null);
        if (value == null) {
            value = bare(text, unit);
        }
        if (value == null || !Double.isFinite(value)) {
            throw new UnreadableRange("\"" + text + "\" is no value" + (unit.symbol().isEmpty() ? "" : " in " + unit.symbol())
                    + "; write it as in " + example(unit));
        }
        return value;
    }

    private static @Nullable Double bare(String text, Unit unit) {
        int length = text.length();
        while (length > 0 && Character.isLetter(text.charAt(length - 1))) {
            length--;
        }
        var factor = unit.prefixOnly(text.substring(length));
        if (factor == null || length == 0) {
            return null;
        }
        return ReadValue.scalar(text.substring(0, length).strip(), Unit.NONE, null) instanceof Double
                ? factor.apply(text.substring(0, length).strip()) : null;
    }

    private static String example(Unit unit) {
        return switch (unit) {
            case FARAD -> "100n..1u";
            case OHM -> "4.7k..10k";
            case RATIO -> "1%";
            case BYTE -> "64K..256K";
            default -> "3.3..5";
        };
    }

    /** True when the number lies in the range, its ends widened by the relative tolerance. */
    public boolean contains(double value) {
        return (from == null || value >= from - slack(from)) && (to == null || value <= to + slack(to));
    }

    private static double slack(double end) {
        return Math.abs(end) * RELATIVE_TOLERANCE;
    }

    /** A filter value that cannot be a range; the message says why. */
    public static final class UnreadableRange extends IllegalArgumentException {

        UnreadableRange(String message) {
            super(message);
        }
    }
}
