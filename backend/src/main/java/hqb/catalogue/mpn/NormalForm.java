package hqb.catalogue.mpn;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which part numbers are compared: letters and digits alone, in upper case, full-width signs narrowed, and the letters of
 * Cyrillic and Greek that look like Latin ones replaced by those. For plain ASCII that is the text without punctuation in upper case.
 */
public final class NormalForm {
    private static final char ASCII_END = 0x80;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Upper-case letters of other scripts and the Latin letters that are printed alike; both texts run in step. */
    private static final String FOREIGN = "АВЕЗКМНОРСТУХІЈЅԚԜҮ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private static final String LATIN = "ABE3KMHOPCTYXIJSQWY" + "ABEZHIKMNOPTYX";

    private NormalForm() {
    }

    /** The normal form of a number; empty when the text has neither letter nor digit. */
    public static String of(String mpn) {
        String upper = upper(mpn);
        StringBuilder key = new StringBuilder(upper.length());
        upper.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }

    /** The number with its punctuation, folded like the normal form; blanks at its ends and doubled ones are dropped. */
    public static String printed(String mpn) {
        String stripped = upper(mpn).strip();
        for (int i = 0; i < stripped.length(); i++) {
            if (Character.isWhitespace(stripped.charAt(i))) {
                return BLANKS.matcher(stripped).replaceAll(" ");
            }
        }
        return stripped;
    }

    private static String upper(String text) {
        if (isAscii(text)) {
            return text.toUpperCase(Locale.ROOT);
        }
        // the micro sign is no M, though its capital is: people write it for u
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('µ', 'u').replace('μ', 'u').toUpperCase(Locale.ROOT);
        StringBuilder latin = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            int at = folded.charAt(i) < ASCII_END ? -1 : FOREIGN.indexOf(folded.charAt(i));
            latin.append(at < 0 ? folded.charAt(i) : LATIN.charAt(at));
        }
        return latin.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII_END) {
                return false;
            }
        }
        return true;
    }
}
