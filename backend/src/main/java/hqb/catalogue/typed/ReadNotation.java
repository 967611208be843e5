package hqb.catalogue.typed;

import hqb.catalogue.Unit;
import hqb.catalogue.typed.Notation.Sureness;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All the ways to read one text as a number with a unit: {@code 100nF}, {@code 4k7}, {@code 1/4W}, {@code ±5%}, {@code 104}, {@code 01C}. It knows
 * nothing of what is searched for; {@link ReadTyped} chooses.
 */
final class ReadNotation {
    /** Not longer than any real one; the rest is no value. */
    static final int LONGEST = 24;

    private static final Pattern FRACTION = Pattern.compile("1/(2|3|4|5|6|8|10|16|20|32) ?(?:[Ww]|瓦|瓦特)");
    /** {@code 2.2k ohm}: prefix and unit parted by a blank. */
    private static final Pattern PREFIX_AND_OHM = Pattern.compile("^([kKMG]) (ohms?|Ohms?|Ω)$");
    private static final Pattern SIGNED = Pattern.compile("[-+](\\d.*)");
    private static final Pattern PLUS_MINUS = Pattern.compile("(?:±|\\+/-|\\+-) ?(.+)");
    /** The letter for the point, IEC 60062: at most four digits before and three behind, then perhaps the unit. */
    private static final Pattern LETTER_FOR_POINT = Pattern.compile("([1-9]\\d{0,3}|0)?([RKkMGpnuPNUVΩ])(\\d{1,3})(.*)");

    private ReadNotation() {
    }

    /** Every reading of a folded text; empty when it is no number with a unit. */
    static List<Notation> of(String text) {
        if (text.length() > LONGEST || text.isEmpty()) {
            return List.of();
        }
        Matcher plusMinus = PLUS_MINUS.matcher(text);
        if (plusMinus.matches()) {
            return number(plusMinus.group(1)).stream().filter(one -> one.unit() == Unit.RATIO || one.unit() == Unit.PER_KELVIN).toList();
        }
        Matcher signed = SIGNED.matcher(text);
        if (signed.matches()) {
            return signed(text.charAt(0) == '-', signed.group(1));
        }
        List<Notation> readings = new ArrayList<>(number(text));
        readings.addAll(fraction(text));
        readings.addAll(letterForPoint(text));
        readings.addAll(ReadCode.of(text));
        return readings;
    }

    /** Only voltages and temperatures lie below zero. */
    private static List<Notation> signed(boolean negative, String text) {
        List<Notation> readings = new ArrayList<>();
        for (Notation one : number(text)) {
            if ((one.unit() == Unit.VOLT || one.unit() == Unit.CELSIUS) && one.sureness() == Sureness.SAID) {
                readings.add(negative ? new Notation(one.unit(), -one.value(), one.sureness(), null) : one);
            }
        }
        return readings;
    }

    private static List<Notation> number(String text) {
        int end = Digits.end(text);
        String digits = Digits.of(text.substring(0, end));
        if (digits == null) {
            return List.of();
        }
        String suffix = PREFIX_AND_OHM.matcher(text.substring(end).strip()).replaceFirst("$1$2");
        // 68E is 68 ohm, or code 68 of EIA-96 with four zeros
        if (suffix.equals("E") && ReadCode.isEia96(text)) {
            return List.of();
        }
        // 104K is 104 kilohm, or the code of 100 nF with its tolerance
        boolean code = suffix.equals("K") && !ReadCode.of(digits).isEmpty();
        return UnitWords.of(suffix).stream().map(one -> one.of(digits))
                .map(one -> code ? new Notation(one.unit(), one.value(), Sureness.IN_CONTEXT, one.parameter()) : one).toList();
    }

    private static List<Notation> fraction(String text) {
        Matcher match = FRACTION.matcher(text);
        return match.matches() ? List.of(new Notation(Unit.WATT, 1.0 / Integer.parseInt(match.group(1)), Sureness.SAID, null)) : List.of();
    }

    private static List<Notation> letterForPoint(String text) {
        Matcher match = LETTER_FOR_POINT.matcher(text);
        if (!match.matches()) {
            return List.of();
        }
        boolean leading = match.group(1) == null;
        char letter = match.group(2).charAt(0);
        String digits = (leading ? "0" : match.group(1)) + "." + match.group(3);
        String tail = match.group(4).strip();
        if (!tail.isEmpty()) {
            return withUnit(digits, letter, tail);
        }
        return leading && match.group(3).length() < 2 ? List.of() : bare(digits, letter, leading);
    }

    /** Without a unit: letters of the standard are clear, others only where the kind of part is known. */
    private static List<Notation> bare(String digits, char letter, boolean leading) {
        Sureness sure = leading ? Sureness.IN_CONTEXT : Sureness.USUAL;
        return switch (letter) {
            case 'R' -> List.of(Notation.of(Unit.OHM, digits, 0, Sureness.USUAL), Notation.of(Unit.HENRY, digits, -6, Sureness.IN_CONTEXT),
                    Notation.of(Unit.FARAD, digits, -12, Sureness.IN_CONTEXT));
            case 'k', 'K' -> List.of(Notation.of(Unit.OHM, digits, 3, sure), Notation.of(Unit.HERTZ, digits, 3, Sureness.IN_CONTEXT));
            case 'M' -> List.of(Notation.of(Unit.OHM, digits, 6, sure), Notation.of(Unit.HERTZ, digits, 6, Sureness.IN_CONTEXT));
            case 'G' -> List.of(Notation.of(Unit.OHM, digits, 9, Sureness.IN_CONTEXT));
            case 'Ω' -> List.of(Notation.of(Unit.OHM, digits, 0, Sureness.SAID));
            case 'p' -> List.of(Notation.of(Unit.FARAD, digits, -12, sure));
            case 'n' -> capacitor(digits, -9, sure);
            case 'u' -> capacitor(digits, -6, sure);
            case 'P' -> List.of(Notation.of(Unit.FARAD, digits, -12, Sureness.IN_CONTEXT));
            case 'N' -> capacitor(digits, -9, Sureness.IN_CONTEXT);
            case 'U' -> capacitor(digits, -6, Sureness.IN_CONTEXT);
            case 'V' -> leading ? List.of() : List.of(Notation.of(Unit.VOLT, digits, 0, Sureness.SAID));
            default -> List.of();
        };
    }

    /** The standard gives n and µ to capacitors; inductors are written so too, but only where an inductor is meant. */
    private static List<Notation> capacitor(String digits, int power, Sureness sureness) {
        return List.of(Notation.of(Unit.FARAD, digits, power, sureness), Notation.of(Unit.HENRY, digits, power, Sureness.IN_CONTEXT));
    }

    /** {@code 4k7Ω}, {@code 2u2H}: letter and unit together are the suffix of a plain number. */
    private static List<Notation> withUnit(String digits, char letter, String tail) {
        UnitWords.Meaning alone = UnitWords.unit(tail);
        UnitWords.Meaning whole = UnitWords.unit(letter + tail);
        boolean fits = alone != null && whole != null && alone.power() == 0 && alone.unit() == whole.unit()
                && (whole.unit() == Unit.OHM || whole.unit() == Unit.FARAD || whole.unit() == Unit.HENRY);
        return fits && whole != null ? List.of(whole.of(digits)) : List.of();
    }
}
