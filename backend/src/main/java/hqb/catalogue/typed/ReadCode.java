package hqb.catalogue.typed;

import hqb.catalogue.Unit;
import hqb.catalogue.typed.Notation.Sureness;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The codes printed on parts, which mean something only where the kind of part is known: three digits (EIA-198, IEC 60062: two digits of the E24 row and
 * the number of zeros, in picofarad, ohm or microhenry), four digits (three of the E96 or E24 row and the number of zeros, in ohm) and EIA-96 (a place in
 * the E96 row and a letter).
 *
 * <p>Left alone: codes that end in 0 ({@code 220} may be 22 or 220), in 8 or 9, digits that are in no row ({@code 555}), chip sizes ({@code 1206}) and the
 * letters A, E, F, H and R of EIA-96, which are also ampere, ohm, farad and henry.
 */
final class ReadCode {
    private static final Pattern THREE = Pattern.compile("([1-9]\\d)([1-7])");
    private static final Pattern FOUR = Pattern.compile("([1-9]\\d\\d)([1-6])");
    private static final Pattern EIA_96 = Pattern.compile("(0[1-9]|[1-8]\\d|9[0-6])([ZYXSABHCDEFR])");
    private static final Set<Integer> E24 = Set.of(10, 11, 12, 13, 15, 16, 18, 20, 22, 24, 27, 30, 33, 36, 39, 43, 47, 51, 56, 62, 68, 75,
            82,
            91);
    private static final List<Integer> E96 = e96();
    private static final Set<Integer> THREE_DIGITS = threeDigits();

    private ReadCode() {
    }

    /** Every reading of a code; empty when it is none. */
    static List<Notation> of(String text) {
        List<Notation> readings = new ArrayList<>();
        Matcher three = THREE.matcher(text);
        if (three.matches() && E24.contains(Integer.parseInt(three.group(1)))) {
            int zeros = Integer.parseInt(three.group(2));
            readings.add(Notation.of(Unit.FARAD, three.group(1), zeros - 12, Sureness.IN_CONTEXT));
            readings.add(Notation.of(Unit.OHM, three.group(1), zeros, Sureness.IN_CONTEXT));
            if (zeros <= 5) {
                readings.add(Notation.of(Unit.HENRY, three.group(1), zeros - 6, Sureness.IN_CONTEXT));
            }
        }
        Matcher four = FOUR.matcher(text);
        if (four.matches() && !ChipSizes.isSize(text) && THREE_DIGITS.contains(Integer.parseInt(four.group(1)))) {
            readings.add(Notation.of(Unit.OHM, four.group(1), Integer.parseInt(four.group(2)), Sureness.IN_CONTEXT));
        }
        Matcher place = EIA_96.matcher(text);
        if (place.matches() && "ZYXSBCD".contains(place.group(2))) {
            int digits = E96.get(Integer.parseInt(place.group(1)) - 1);
            readings.add(Notation.of(Unit.OHM, String.valueOf(digits), power(place.group(2).charAt(0)), Sureness.IN_CONTEXT));
        }
        return readings;
    }

    /** Whether the text has the form of an EIA-96 code, readable or not. */
    static boolean isEia96(String text) {
        return EIA_96.matcher(text).matches();
    }

    private static int power(char letter) {
        return switch (letter) {
            case 'Z' -> -3;
            case 'Y' -> -2;
            case 'X', 'S' -> -1;
            case 'B' -> 1;
            case 'C' -> 2;
            case 'D' -> 3;
            default -> throw new IllegalArgumentException("no multiplier: " + letter);
        };
    }

    /** IEC 60063: the 96 roots between 100 and 1000, rounded to three digits. */
    private static List<Integer> e96() {
        List<Integer> row = new ArrayList<>();
        for (int i = 0; i < 96; i++) {
            row.add(new BigDecimal(100 * Math.pow(10, i / 96.0)).round(new MathContext(3, RoundingMode.HALF_UP)).intValueExact());
        }
        return List.copyOf(row);
    }

    private static Set<Integer> threeDigits() {
        Set<Integer> all = new HashSet<>(E96);
        E24.forEach(two -> all.add(10 * two));
        return Set.copyOf(all);
    }
}
