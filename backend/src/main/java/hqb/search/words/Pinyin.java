package hqb.search.words;

import com.ibm.icu.text.Transliterator;
import hqb.catalogue.Table;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How Chinese words are typed in Latin letters. Signs with several sounds are told apart by the curated table {@code pinyin-words.csv}; the others come from
 * ICU.
 */
final class Pinyin {
    private static final int LONGEST = 4;
    private final Transliterator latin = Transliterator.getInstance("Han-Latin");
    private final Map<String, List<String>> curated = new TreeMap<>();
    private final Map<Character, String> sounds = new TreeMap<>();

    Pinyin() {
        Table table = Table.readAt("/hqb/search/pinyin-words.csv");
        for (int row = 0; row < table.size(); row++) {
            curated.put(table.cell(row, "word"), List.of(table.cell(row, "pinyin").split(" ", -1)));
        }
    }

    /** The word in full pinyin, without tones or blanks; {@code ü} as {@code v} and, where there is one, as {@code u} too. */
    Set<String> full(String word) {
        String whole = String.join("", syllables(word));
        Set<String> forms = new LinkedHashSet<>(List.of(whole));
        forms.add(whole.replace("lv", "lu").replace("nv", "nu"));
        return forms;
    }

    /** The first letters of its syllables; Latin words in it stay whole. */
    String initials(String word) {
        StringBuilder initials = new StringBuilder();
        int at = 0;
        for (String syllable : syllables(word)) {
            boolean sound = at < word.length() && Signs.isHan(word.charAt(at));
            initials.append(sound ? syllable.substring(0, 1) : syllable);
            at += sound ? 1 : syllable.length();
        }
        return initials.toString();
    }

    private List<String> syllables(String word) {
        List<String> syllables = new ArrayList<>();
        int at = 0;
        while (at < word.length()) {
            List<String> known = null;
            int length = Math.min(LONGEST, word.length() - at);
            while (known == null && length > 0) {
                known = curated.get(word.substring(at, at + length));
                length -= known == null ? 1 : 0;
            }
            if (known != null) {
                syllables.addAll(known);
                at += length;
            } else {
                syllables.add(sound(word.charAt(at)));
                at++;
            }
        }
        return syllables;
    }

    private String sound(char sign) {
        if (!Signs.isHan(sign)) {
            return String.valueOf(sign);
        }
        return sounds.computeIfAbsent(sign, han -> Normalizer.normalize(latin.transliterate(String.valueOf(han)), Normalizer.Form.NFD)
                .replace("u\u0308", "v").replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).strip());
    }
}
