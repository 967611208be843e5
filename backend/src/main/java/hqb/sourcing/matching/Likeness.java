package hqb.sourcing.matching;

import hqb.catalogue.mpn.DigitGroups;
import hqb.catalogue.mpn.NormalForm;
import java.util.Locale;

/**
 * How a number that was written compares with one that is printed. Signs between digits can be a decimal point: {@code 1.5SMC68CA} is not
 * {@code 1.5SMC6.8CA}, though both have the same letters and digits.
 */
public enum Likeness {
    /** The same but for case and blanks. */
    TO_THE_LETTER,
    /** Other signs, but none of them between digits: {@code STM32-F103C8T6}. */
    SIGNS,
    /** Dashes or blanks differ between digits, points do not: {@code 22-23-2021} and {@code 22232021}. */
    DASHES_IN_DIGITS,
    /** A point may be missing or stand elsewhere. */
    POINTS,
    /** Other letters or digits. */
    NONE;

    /** Compares two numbers. */
    public static Likeness of(String written, String printed) {
        if (plain(written).equals(plain(printed))) {
            return TO_THE_LETTER;
        }
        if (!NormalForm.of(written).equals(NormalForm.of(printed))) {
            return NONE;
        }
        if (DigitGroups.of(written).equals(DigitGroups.of(printed))) {
            return SIGNS;
        }
        return DigitGroups.of(withoutDashes(written)).equals(DigitGroups.of(withoutDashes(printed))) ? DASHES_IN_DIGITS : POINTS;
    }

    /** Whether the one has a sign that parts letters, which the other lacks: {@code 1N4148W-T} is not {@code 1N4148WT}. */
    public static boolean addsSigns(String written, String printed) {
        return signs(written) > signs(printed);
    }

    private static long signs(String number) {
        return number.chars().filter(sign -> !Character.isLetterOrDigit(sign) && !Character.isWhitespace(sign)).count();
    }

    private static String withoutDashes(String number) {
        return NormalForm.printed(number).replaceAll("[-_ ]", "");
    }

    private static String plain(String number) {
        return number.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
