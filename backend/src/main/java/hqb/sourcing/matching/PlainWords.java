package hqb.sourcing.matching;

import hqb.catalogue.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words of values and descriptions that ask for nothing: names of the line's kind of part, and of its mounting. {@code film} asks for nothing of a
 * resistor, but of a capacitor. From {@code plain-words.csv}.
 */
final class PlainWords {
    private static final Set<String> ANY_KIND = Set.of("mounting", "general");
    private static final Map<String, Set<String>> WORDS = read();

    private PlainWords() {
    }

    /** Whether a piece of text is such a word for a kind of part, or no word at all. */
    static boolean has(String piece, PartClass kind) {
        String word = piece.toLowerCase(Locale.ROOT);
        return WORDS.getOrDefault(kind.name().toLowerCase(Locale.ROOT), Set.of()).contains(word)
                || ANY_KIND.stream().anyMatch(any -> WORDS.getOrDefault(any, Set.of()).contains(word))
                || word.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static Map<String, Set<String>> read() {
        Table table = Table.readAt("/hqb/sourcing/plain-words.csv");
        Map<String, Set<String>> words = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            words.computeIfAbsent(table.cell(row, "kind"), any -> new HashSet<>()).addAll(table.list(row, "words"));
        }
        return words;
    }
}
