package hqb.catalogue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One writing for one text value. Values of the curated file {@code values.csv} are found under all their spellings, also Chinese ones; others are put
 * into sentence case, so that {@code Phosphor Bronze} and {@code Phosphor bronze} agree. Case, blanks, dashes and brackets do not matter when looking up.
 */
public final class ValueNames {

    private static final Pattern IGNORED = Pattern.compile("[\\s_()（）?]+|(?<![0-9])-|-(?![0-9])");
    private static final Pattern PLAIN_WORD = Pattern.compile("\\p{Lu}\\p{Ll}+");

    private final Map<String, Map<String, String>> known = new HashMap<>();
    private final Map<String, Map<String, String>> answered = new ConcurrentHashMap<>();

    /** Reads the curated file. */
    public ValueNames() {
        var table = Table.read("values.csv");
        for (int row = 0; row < table.size(); row++) {
            var names = known.computeIfAbsent(table.cell(row, "parameter"), key -> new HashMap<>());
            var value = table.cell(row, "value");
            names.put(key(value), value);
            if (!table.cell(row, "zh").isEmpty()) {
                names.putIfAbsent(key(table.cell(row, "zh")), value);
            }
            table.list(row, "synonyms").forEach(synonym -> names.put(key(synonym), value));
        }
    }

    /** The canonical writing of one value of a parameter. */
    public String canonical(String parameter, String text) {
        return answered.computeIfAbsent(parameter, key -> new ConcurrentHashMap<>()).computeIfAbsent(text, value -> {
            var curated = curated(parameter, value);
            return curated != null ? curated : sentenceCase(FoldText.fold(value));
        });
    }

    /** The curated value that this text is a spelling of, or null when the file does not know it. */
    public @Nullable String curated(String parameter, String text) {
        var key = key(FoldText.fold(text));
        var own = known.getOrDefault(parameter, Map.of()).get(key);
        return own != null ? own : known.getOrDefault("*", Map.of()).get(key);
    }

    private static String key(String text) {
        return IGNORED.matcher(FoldText.fold(text).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String sentenceCase(String text) {
        var words = text.split(" ");
        var sentence = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            var word = words[i];
            if (i > 0) {
                sentence.append(' ').append(PLAIN_WORD.matcher(word).matches() ? word.toLowerCase(Locale.ROOT) : word);
            } else {
                sentence.append(word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            }
        }
        return sentence.toString();
    }
}
