package hqb.sourcing.matching;

import hqb.catalogue.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Words of values and descriptions that ask for nothing: names of the kind of part and of its mounting. From {@code plain-words.csv}. */
final class PlainWords {
    private static final Set<String> WORDS = read();

    private PlainWords() {
    }

    /** Whether a piece of text is such a word, or no word at all. */
    static boolean has(String piece) {
        String word = piece.toLowerCase(Locale.ROOT);
        return WORDS.contains(word) || word.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static Set<String> read() {
        Table table = Table.readAt("/hqb/sourcing/plain-words.csv");
        Set<String> words = new HashSet<>();
        for (int row = 0; row < table.size(); row++) {
            words.addAll(table.list(row, "words"));
        }
        return Set.copyOf(words);
    }
}
