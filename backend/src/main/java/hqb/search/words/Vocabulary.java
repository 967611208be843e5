package hqb.search.words;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All words that are known by heart, found by their signs: longest first, so that {@code USB to UART} is not {@code USB}. */
@Singleton
final class Vocabulary {
    private static final int LONGEST = 64;

    private final NavigableMap<String, List<Sense>> words = new TreeMap<>();

    Vocabulary(VocabularySource source) {
        source.fill(this::add);
        List<String> unclear = new ArrayList<>();
        words.forEach((key, senses) -> {
            if (senses.stream().allMatch(one -> one.source() == Sense.Source.INITIALS) && distinct(senses) > 1) {
                unclear.add(key);
            }
        });
        unclear.forEach(words::remove);
    }

    /**
     * A word found in a text.
     *
     * @param end    behind its last sign
     * @param senses what it can mean, the surest source only
     */
    record Found(int end, List<Sense> senses) {
    }

    private void add(String key, Sense sense) {
        if (key.isEmpty() || key.length() > LONGEST) {
            return;
        }
        List<Sense> senses = words.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!senses.contains(sense)) {
            senses.add(sense);
        }
    }

    /** The longest word that begins here, or null. It ends where a word may end: not within Latin letters and digits. */
    @Nullable
    Found longest(String text, int from, int limit) {
        StringBuilder key = new StringBuilder();
        Found found = null;
        for (int at = from; at < limit; at++) {
            char sign = Signs.of(text.charAt(at));
            if (sign == Signs.NONE) {
                if (at == from) {
                    return null;
                }
                continue;
            }
            key.append(sign);
            String next = words.ceilingKey(key.toString());
            if (next == null || !next.startsWith(key.toString())) {
                break;
            }
            List<Sense> senses = words.get(key.toString());
            if (senses != null && endsWord(text, at, limit)) {
                boolean alone = standsAlone(text, from, at + 1);
                List<Sense> usable = senses.stream().filter(one -> alone || one.source() != Sense.Source.INITIALS).toList();
                if (!usable.isEmpty()) {
                    found = new Found(at + 1, usable);
                }
            }
        }
        return found;
    }

    /** Every word whose signs begin with these, with what it means; for completion. */
    NavigableMap<String, List<Sense>> beginningWith(String key) {
        return words.subMap(key, true, key + Character.MAX_VALUE, true);
    }

    private static boolean endsWord(String text, int at, int limit) {
        return at + 1 >= limit || !Signs.isWord(text.charAt(at)) || !Signs.isWord(text.charAt(at + 1));
    }

    private static boolean standsAlone(String text, int from, int to) {
        boolean before = from == 0 || Character.isWhitespace(text.charAt(from - 1));
        boolean behind = to == text.length() || Character.isWhitespace(text.charAt(to));
        return before && behind && text.substring(from, to).chars().noneMatch(Character::isWhitespace);
    }

    private static long distinct(List<Sense> senses) {
        return senses.stream().map(Sense::meaning).filter(Objects::nonNull).distinct().count();
    }
}
