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
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words over columns in English, Chinese, German and a few more languages, from the curated file {@code header-words.csv}. Case, blanks and
 * punctuation do not matter.
 */
final class HeaderWords {
    /** A heading that is one of the words. */
    static final int SURE = 100;
    /** A heading of alternates: parts, but never the first. */
    static final int ALSO = 50;
    /** A heading that has one of the words in it. */
    static final int LIKELY = 60;
    /** A heading that may mean this, when nothing better does. */
    static final int PERHAPS = 30;

    private static final int LONGEST = 60;
    private static final Pattern IGNORED = Pattern.compile("[\\s_\\-./\\\\:*'’\"()\\[\\]（）【】${}?]+");
    /** Signs of headings in traditional Chinese and their simplified forms; both texts run in step. */
    private static final String TRADITIONAL = "數號規廠製裝標參單價備註項編碼稱應電貼類額廣庫圖";
    private static final String SIMPLIFIED = "数号规厂制装标参单价备注项编码称应电贴类额广库图";
    private static final Pattern TWO_SCRIPTS = Pattern
            .compile("(?<=\\p{IsHan})[\\s/(（]+(?=[A-Za-z])|(?<=[A-Za-z.])[\\s/(（]+(?=\\p{IsHan})");
    private static final HeaderWords WORDS = new HeaderWords();

    private final Map<String, Meaning> whole = new HashMap<>();
    private final Map<String, Role> otherwise = new HashMap<>();
    private final Set<String> bare = new HashSet<>();
    private final Set<String> spare = new HashSet<>();
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
        // a price of a supplier is a price, whoever the supplier is
        pieces.sort(Comparator.comparing((Map.Entry<String, Meaning> piece) -> piece.getValue().role() != Role.OTHER)
                .thenComparing(Comparator.comparingInt((Map.Entry<String, Meaning> piece) -> piece.getKey().length()).reversed()));
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

    /** What a heading may mean where another column has what it usually means. */
    static Optional<Role> otherwise(String heading) {
        return Optional.ofNullable(WORDS.otherwise.get(key(heading)));
    }

    /** Whether a heading says part number, but not whose. */
    static boolean isBareNumber(String heading) {
        return WORDS.bare.contains(key(heading));
    }

    /** Whether the cells below a heading may stand for a value where a row has none. */
    static boolean isSpareValue(String heading) {
        return WORDS.spare.contains(key(heading)) || of(heading).filter(meaning -> meaning.role() == Role.VALUE).isPresent();
    }

    private Optional<Meaning> meaning(String heading) {
        Optional<Meaning> whole = meaningOf(heading);
        if (whole.isPresent() && whole.get().strength() == SURE) {
            return whole;
        }
        // 数量 Qty says the same twice
        return Stream.concat(whole.stream(), Arrays.stream(TWO_SCRIPTS.split(heading)).flatMap(one -> meaningOf(one).stream()))
                .max(Comparator.comparingInt(Meaning::strength));
    }

    private Optional<Meaning> meaningOf(String heading) {
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
            case "else" -> otherwise.put(key, role);
            case "bare" -> {
                whole.put(key, new Meaning(role, SURE));
                bare.add(key);
            }
            case "also" -> whole.put(key, new Meaning(role, ALSO));
            case "spare" -> spare.add(key);
            case "weakly" -> whole.putIfAbsent(key, new Meaning(role, PERHAPS));
            default -> pieces.add(Map.entry(key, new Meaning(role, LIKELY)));
        }
    }

    private static String key(String text) {
        String plain = IGNORED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll("");
        StringBuilder simplified = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            int at = TRADITIONAL.indexOf(plain.charAt(i));
            simplified.append(at < 0 ? plain.charAt(i) : SIMPLIFIED.charAt(at));
        }
        return simplified.toString();
    }
}
