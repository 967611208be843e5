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

    private static final int LONGEST_END = 3;
    private static final int LONG = 9;

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

    /**
     * Whether a number was written with a short end set apart that the printed one does not set apart: {@code 1N4148W-T} is not {@code 1N4148WT}, whose T
     * names another case.
     */
    public static boolean setsEndApart(String written, String printed) {
        return end(written) > 0 && end(written) <= LONGEST_END && end(written) != end(printed);
    }

    /** How many letters and digits stand behind the last sign; 0 when there is none. */
    private static int end(String number) {
        String stripped = NormalForm.printed(number);
        int signs = 0;
        for (int i = stripped.length() - 1; i >= 0; i--) {
            if (!Character.isLetterOrDigit(stripped.charAt(i)) && signs > 0) {
                return signs;
            }
            signs += Character.isLetterOrDigit(stripped.charAt(i)) ? 1 : 0;
        }
        return 0;
    }

    /** Whether a number was written without any sign, as lists do that drop them all; short ones may be numbers of their own. */
    public static boolean isBare(String written) {
        return written.length() >= LONG && written.chars().allMatch(Character::isLetterOrDigit)
                && written.chars().anyMatch(Character::isLetter);
    }

    private static String withoutDashes(String number) {
        return NormalForm.printed(number).replaceAll("[-_ ]", "");
    }

    private static String plain(String number) {
        return number.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
