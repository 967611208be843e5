package hqb.boms.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways in which lists say that a part is left off the board. */
final class DoNotPlace {
    private static final String ABBREVIATIONS = "dnp|dnf|dni|dns|dnm|dnl|nopop|no[ -]pop";
    private static final String SENTENCES = "(?:do(?:es)? ?not|don'?t|not to be|not|no not|no) ?-?(?:place|placed|populate|populated|fit|fitted|install|installed|"
            + "stuff|stuffed|mount|mounted|assemble|assembled|load|loaded)|unpopulated|unfitted|unmounted|not? stuff|no load|"
            + "nicht best(?:ü|ue)ck(?:t|en)|nicht montiert|不贴片?|不焊接?|不装|不上件|空贴|未装|不安装|不插|预留不焊";
    private static final Pattern SAYS = Pattern.compile("(?iu)(?<![\\p{L}\\d])(?:" + ABBREVIATIONS + "|" + SENTENCES + ")(?![\\p{L}\\d])");
    private static final Pattern HAN = Pattern.compile("不贴|不焊|不装|不上件|空贴|未装|不安装|不插");
    private static final Pattern WHOLE = Pattern.compile("(?iu)np|n/p|nf|n\\.?b\\.?|nm|not used|unused");
    /** A part that is left off in one variant only is on the board as far as a list can tell. */
    private static final Pattern CONDITION = Pattern.compile("(?iu)\\b(?:for|if|when|unless|or|only)\\b|若|如果|仅");
    private static final Set<String> NO = Set.of("", "0", "n", "no", "false", "-", "否", "不", "nein", "off");

    private static final char ASCII_END = 0x80;

    private DoNotPlace() {
    }

    /** Whether a text among others says so. */
    static boolean says(String text) {
        return mayBe(text) && (SAYS.matcher(text).find() || HAN.matcher(text).find()) && !CONDITION.matcher(text).find();
    }

    /** All these words are Chinese or have an n beside one of a few letters: most cells are neither, and looked at no closer. */
    private static boolean mayBe(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= ASCII_END) {
                return true;
            }
            if (sign == 'n' || sign == 'N') {
                boolean after = i > 0 && "duoDUO".indexOf(text.charAt(i - 1)) >= 0;
                if (after || (i + 1 < text.length() && "oiOI".indexOf(text.charAt(i + 1)) >= 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a value is nothing but these words, short forms included that mean something else elsewhere. */
    static boolean isValue(String value) {
        return says(value) || WHOLE.matcher(value.strip()).matches();
    }

    /** Whether a cell of a column that is headed so marks its row. */
    static boolean marks(String cell) {
        return !NO.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a cell of a column of what is fitted takes its row off. */
    static boolean takesOff(String cell) {
        String word = cell.strip().toLowerCase(Locale.ROOT);
        return !word.isEmpty() && (NO.contains(word) || isValue(word));
    }
}
