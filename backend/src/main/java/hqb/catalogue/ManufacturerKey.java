package hqb.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rule by which spellings of one manufacturer agree: width and case folded, punctuation only separates words, apostrophes vanish, legal forms at
 * the end are dropped. Words are never glued, so {@code TA-I Tech} and {@code TAI-TECH} stay two.
 */
final class ManufacturerKey {

    private static final Set<String> LEGAL = Set.of("inc", "incorporated", "ltd", "llc", "co", "corp", "corporation", "gmbh", "ag",
            "limited", "company", "usa", "nv");
    private static final Pattern WORD_GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FOREIGN_NOTE = Pattern.compile("[(（][^\\x00-\\x7f]+[)）]");

    private ManufacturerKey() {
    }

    /** The key of a name; empty when the name has neither letter nor digit. */
    static String of(String name) {
        var folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replace("'", "").replace("’", "");
        List<String> words = new ArrayList<>();
        for (var word : WORD_GAP.split(folded)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        while (words.size() > 1 && LEGAL.contains(words.getLast())) {
            words.removeLast();
        }
        return String.join("-", words);
    }

    /** The name without a bracketed note in another script: {@code muRata(村田)} is {@code muRata}. */
    static String withoutForeignNote(String name) {
        return FOREIGN_NOTE.matcher(name).replaceAll("");
    }
}
