package hqb.catalogue;

import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a catalogue says about a quantity whose unit is known: {@code 100nF}, {@code 2.7V~5.5V}, {@code 5uA@1kV}, {@code ±1%},
 * {@code 3.3V, 5V}, {@code 4k7}. It never guesses: a text with any part left over is {@link Reading.Unreadable}.
 */
public final class ReadValue {

    private static final int LONGEST = 80;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d{1,2}(?![0-9]))?");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?![\\d.,])");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,3})/(\\d{1,3})\\s?(\\D*)");
    private static final Pattern RKM = Pattern.compile("(\\d*)([A-Za-zµΩ])(\\d+)(.*)");
    private static final Pattern SPAN = Pattern.compile("\\s?(?:~|\\.\\.\\.?|\\bto\\b)\\s?");
    private static final Pattern LIST = Pattern.compile("\\s?[,;]\\s?");
    private static final Pattern AT = Pattern.compile("\\s?@\\s?");

    private ReadValue() {
    }

    /**
     * Reads one text.
     *
     * @param text what the source says
     * @param unit the unit the numbers must be in; a number without any unit is read only where the unit has an empty spelling
     * @return the reading, in the stored unit
     */
    public static Reading of(String text, Unit unit) {
        if (text.length() > LONGEST) {
            return new Reading.Unreadable("too long");
        }
        var folded = FoldText.fold(text).replace("° C", "°C");
        var parts = AT.split(folded, 2);
        var condition = parts.length == 2 ? parts[1] : "";
        if (parts[0].isEmpty() || parts.length == 2 && (condition.isEmpty() || condition.indexOf(';') >= 0)) {
            return new Reading.Unreadable("no value before the condition");
        }
        if (unit == Unit.CYCLE) {
            parts[0] = withoutThousands(parts[0]);
        }
        return read(parts[0], condition, unit);
    }

    private static String withoutThousands(String text) {
        return THOUSANDS.matcher(text).replaceAll(match -> match.group().replace(",", ""));
    }

    private static Reading read(String text, String condition, Unit unit) {
        if (text.startsWith("±") || text.startsWith("+/-")) {
            var value = scalar(text.substring(text.startsWith("±") ? 1 : 3).strip(), unit, null);
            return value == null || value < 0 ? unreadable(text) : new Reading.PlusMinus(value, condition);
        }
        var single = scalar(text, unit, null);
        if (single != null) {
            return new Reading.Single(single, condition);
        }
        var listed = LIST.split(text);
        if (listed.length > 1) {
            return condition.isEmpty() ? several(text, listed, unit) : unreadable(text);
        }
        var ends = SPAN.split(text);
        return ends.length == 2 ? span(text, ends[0], ends[1], condition, unit) : unreadable(text);
    }

    private static Reading span(String text, String from, String to, String condition, Unit unit) {
        var max = scalar(to, unit, null);
        var min = scalar(from, unit, suffixOf(to));
        return min == null || max == null || min > max ? unreadable(text) : new Reading.Span(min, max, condition);
    }

    private static Reading several(String text, String[] listed, Unit unit) {
        var values = new ArrayList<Double>();
        for (var one : listed) {
            var value = scalar(one, unit, null);
            if (value == null) {
                return unreadable(text);
            }
            values.add(value);
        }
        return new Reading.Several(values);
    }

    /** One number with its unit, or null. A number without unit borrows {@code shared}, the suffix of the other end of its range. */
    static @Nullable Double scalar(String text, Unit unit, @Nullable String shared) {
        var number = NUMBER.matcher(text);
        if (number.lookingAt()) {
            var suffix = text.substring(number.end()).strip();
            var factor = unit.factor(suffix.isEmpty() && shared != null ? shared : suffix);
            if (factor != null) {
                return factor.apply(number.group());
            }
        }
        var fraction = unit == Unit.WATT ? fraction(text) : null;
        return fraction != null ? fraction : rkm(text, unit);
    }

    /** The text behind the leading number. */
    private static String suffixOf(String text) {
        var number = NUMBER.matcher(text);
        return number.lookingAt() ? text.substring(number.end()).strip() : "";
    }

    private static @Nullable Double fraction(String text) {
        Matcher match = FRACTION.matcher(text);
        if (!match.matches() || !match.group(3).equalsIgnoreCase("W") || Integer.parseInt(match.group(2)) == 0) {
            return null;
        }
        return Numbers.tidy(Double.parseDouble(match.group(1)) / Double.parseDouble(match.group(2)));
    }

    /** The letter-for-point notation of IEC 60062, for the units it is defined for and the volt: {@code 4k7}, {@code R47}, {@code 2u2}, {@code 3V3}. */
    private static @Nullable Double rkm(String text, Unit unit) {
        var match = RKM.matcher(text);
        if (!match.matches() || !tailFits(match.group(2), match.group(4), unit)) {
            return null;
        }
        var digits = (match.group(1).isEmpty() ? "0" : match.group(1)) + "." + match.group(3);
        var letter = match.group(2);
        var factor = switch (unit) {
            case OHM -> "RΩ".contains(letter) ? Factor.ONE : "kKMGTm".contains(letter) ? unit.prefixOnly(letter) : null;
            case FARAD -> "pnuµm".contains(letter) ? unit.prefixOnly(letter) : null;
            case HENRY -> "nuµm".contains(letter) ? unit.prefixOnly(letter) : null;
            case VOLT -> letter.equals("V") ? Factor.ONE : null;
            default -> null;
        };
        return factor == null ? null : factor.apply(digits);
    }

    /** What may follow the notation: nothing, or the unit's own symbol. */
    private static boolean tailFits(String letter, String tail, Unit unit) {
        var unitAlone = unit.factor(tail.strip());
        return tail.isEmpty() || !letter.equals(unit.symbol()) && unitAlone != null && unitAlone.equals(Factor.ONE);
    }

    private static Reading unreadable(String text) {
        return new Reading.Unreadable("no certain value in \"" + text + "\"");
    }
}
