package hqb.boms.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways in which lists say that a part is left off the board. */
final class DoNotPlace {
    private static final String ABBREVIATIONS = "dnp|dnf|dni|dns|dnm|dnl|nopop|no[ -]pop";
    private static final String SENTENCES = "(?:do(?:es)? ?not|don'?t|not to be|not|no not|no) ?-?(?:place|placed|populate|populated|fit|fitted|install|installed|"
            + "stuff|stuffed|mount|mounted|assemble|assembled|load|loaded)|unpopulated|unfitted|unmounted|not? stuff|no load|"
            + "not inst\\.?|nicht best(?:ü|ue)ck(?:t|en)|nicht montiert|ne pas (?:monter|c[aâ]bler|placer|implanter|souder)|"
            + "non (?:mont(?:é|ée|és|are|ato|ata)|implanté|câblé|popolare|assemblare)|(?:no|sin) (?:montar|poblar|colocar)|não montar|"
            + "nie (?:montować|montowac|montuj|obsadzać)|neosazovat|neosazeno|не (?:устанавлива(?:ть|ется)|монтировать|запаивать)|"
            + "不贴片?|不焊接?|不装|不上件|空贴|未装|不安装|不插|预留不焊";
    private static final Pattern SAYS = Pattern.compile("(?iu)(?<![\\p{L}\\d])(?:" + ABBREVIATIONS + "|" + SENTENCES + ")(?![\\p{L}\\d])");
    private static final Pattern HAN = Pattern.compile("不贴|未贴|不焊|不装|不上件|不实装|未实装|未実装|実装しない|空贴|未装|不安装|不插");
    private static final Pattern WHOLE = Pattern.compile("(?iu)np|n/p|nf|n\\.?s\\.?|n\\.?b\\.?|nm|not used|unused|未焊|空焊|不上");
    private static final String OHMS = "\\d+(?:[.,]\\d+)? ?(?:[kMR]\\d*|[kM]?[Ω\u2126]|[kM]? ?ohms?)";
    private static final String FARADS_OR_HENRIES = "\\d+(?:[.,]\\d+)? ?[pnuµμm](?:[FH]|\\d*)";
    private static final String MORE = "(?:[\\s/_,;]+[^\\s/_,;()（）]+){0,4}?[\\s/_,;*(（\\[-]+";
    /**
     * Two letters that say it beside a value, as {@code 10K NS} and {@code NC/10K}: alone, or beside anything else, they mean other things. Of a capacitor
     * {@code NP} says that it has no polarity, and {@code 100 NF} is its value.
     */
    private static final Pattern BESIDE_A_VALUE = Pattern.compile("(?iu)(?:" + OHMS + MORE
            + "(?:n\\.?s\\.?|n\\.?c\\.?|n\\.?m\\.?|n[pf]|n/[pcfsm])|"
            + FARADS_OR_HENRIES + MORE + "(?:n\\.?s\\.?|n\\.?c\\.?|n\\.?m\\.?|n/[pcfsm]))[)）\\]*]*|(?:nc|ns|np|nf)[\\s/_(（-]+" + OHMS
            + "(?:[\\s/_,;].*)?[)）]?");
    /** A part that is left off in one variant only is on the board as far as a list can tell. */
    private static final Pattern CONDITION = Pattern.compile("(?iu)\\b(?:for|if|when|unless|or|only)\\b|若|如果|仅");
    private static final Set<String> NO = Set.of("", "0", "n", "no", "false", "-", "否", "不", "nein", "off");
    /** What a column headed "do not place" may say of the parts that are placed. */
    private static final Set<String> PLACED = Set.of("fit", "fitted", "place", "placed", "populate", "populated", "mount", "mounted",
            "install", "installed", "stuff", "stuffed", "load", "loaded", "assemble", "assembled", "贴", "贴片", "贴装", "焊", "焊接", "装", "安装",
            "上件",
            "bestückt", "bestücken");

    private static final char ASCII_END = 0x80;

    private DoNotPlace() {
    }

    /** Whether a text among others says so. */
    static boolean says(String text) {
        return mayBe(text) && saysSo(text.replace('_', ' '));
    }

    private static boolean saysSo(String text) {
        return (SAYS.matcher(text).find() || HAN.matcher(text).find()) && !CONDITION.matcher(text).find();
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
                if (after || (i + 1 < text.length() && "oieOIE".indexOf(text.charAt(i + 1)) >= 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a value is nothing but these words, short forms included that mean something else elsewhere. */
    static boolean isValue(String value) {
        String text = value.strip();
        return says(text) || WHOLE.matcher(text).matches() || BESIDE_A_VALUE.matcher(text).matches();
    }

    /** Whether a cell of a column that is headed so marks its row. */
    static boolean marks(String cell) {
        String word = cell.strip().toLowerCase(Locale.ROOT);
        return !NO.contains(word) && !PLACED.contains(word);
    }

    /** Whether a cell of a column of what is fitted takes its row off. */
    static boolean takesOff(String cell) {
        String word = cell.strip().toLowerCase(Locale.ROOT);
        return !word.isEmpty() && (NO.contains(word) || isValue(word));
    }
}
