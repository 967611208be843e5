package hqb.search.words;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Completes known words while they are typed, in Chinese, pinyin, initials and English. */
@Singleton
public final class CompleteWords {
    private final Vocabulary vocabulary;
    private final Pinyin pinyin = new Pinyin();

    CompleteWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * What the beginning of a word can become: categories, functions and manufacturers, whole words first, then the surest and the shortest.
     *
     * @param typed the beginning
     * @param most  how many at most
     */
    public List<Meaning> complete(String typed, int most) {
        String key = Signs.key(typed);
        if (key.isEmpty() || (key.length() < 2 && !Signs.hasHan(key))) {
            return List.of();
        }
        record Candidate(Sense sense, String word) {
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Map.Entry<String, List<Sense>> word : vocabulary.beginningWith(key).entrySet()) {
            boolean whole = word.getKey().equals(key);
            for (Sense sense : word.getValue()) {
                boolean usable = sense.source() != Sense.Source.VALUE && (whole || sense.source() != Sense.Source.INITIALS);
                if (usable && sense.meaning() != null) {
                    candidates.add(new Candidate(sense, word.getKey()));
                }
            }
        }
        candidates.sort(Comparator.comparing((Candidate one) -> !one.word().equals(key)).thenComparing(one -> one.sense().source())
                .thenComparingInt(one -> one.word().length()).thenComparing(Candidate::word));
        Set<Meaning> meanings = new LinkedHashSet<>();
        for (Candidate one : candidates) {
            Meaning meaning = one.sense().meaning();
            if (meaning != null && meanings.size() < most) {
                meanings.add(meaning);
            }
        }
        return List.copyOf(meanings);
    }

    /** Whether a name begins with what is typed, or a word of it does, or its pinyin. */
    public boolean begins(String name, String typed) {
        String key = Signs.key(typed);
        String whole = Signs.key(name);
        if (key.isEmpty()) {
            return false;
        }
        if (whole.startsWith(key) || (Signs.hasHan(key) && whole.contains(key))) {
            return true;
        }
        return Signs.hasHan(whole) && key.length() > 1 && (pinyin.initials(whole).startsWith(key)
                || pinyin.full(whole).stream().anyMatch(full -> full.startsWith(key)));
    }
}
