package hqb.boms.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words over columns in English, Chinese, German and a few more languages, from the curated file {@code header-words.csv}. Case, blanks and
 * punctuation do not matter.
 */
final class HeaderWords {
    /** A heading that is one of the words. */
    static final int SURE = 100;
    /** A heading that has one of the words in it. */
    static final int LIKELY = 60;
    /** A heading that may mean this, when nothing better does. */
    static final int PERHAPS = 30;

    private static final int LONGEST = 60;
    private static final Pattern IGNORED = Pattern.compile("[\\s_\\-./\\\\:*'’\"()\\[\\]（）【】]+");
    private static final HeaderWords WORDS = new HeaderWords();

    private final Map<String, Meaning> whole = new HashMap<>();
    private final List<Map.Entry<String, Meaning>> pieces = new ArrayList<>();

    private HeaderWords() {
        try (InputStream file = Objects.requireNonNull(HeaderWords.class.getResourceAsStream("/hqb/boms/header-words.csv"));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                Role role = Role.ofCode(row.getField("role")).orElseThrow();
                for (String word : row.getField("words").split("\\|", -1)) {
                    put(row.getField("match"), key(word), role);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pieces.sort((one, other) -> other.getKey().length() - one.getKey().length());
    }

    /**
     * What a heading may mean.
     *
     * @param strength how sure that is
     */
    record Meaning(Role role, int strength) {
    }

    /** The meaning of a heading; empty when it is none that is known. */
    static Optional<Meaning> of(String heading) {
        return WORDS.meaning(heading);
    }

    private Optional<Meaning> meaning(String heading) {
        String key = key(heading);
        if (key.isEmpty() || key.length() > LONGEST) {
            return Optional.empty();
        }
        Meaning exact = whole.get(key);
        if (exact != null) {
            return Optional.of(exact);
        }
        Meaning numbered = whole.get(key.replaceAll("\\d+$", ""));
        if (numbered != null && numbered.strength() == SURE) {
            return Optional.of(new Meaning(numbered.role(), SURE - 1));
        }
        return pieces.stream().filter(piece -> key.contains(piece.getKey())).map(Map.Entry::getValue).findFirst();
    }

    private void put(String match, String key, Role role) {
        switch (match) {
            case "is" -> whole.put(key, new Meaning(role, SURE));
            case "weakly" -> whole.putIfAbsent(key, new Meaning(role, PERHAPS));
            default -> pieces.add(Map.entry(key, new Meaning(role, LIKELY)));
        }
    }

    private static String key(String text) {
        return IGNORED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
