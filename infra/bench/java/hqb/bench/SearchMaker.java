package hqb.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.StreamSupport;

/** Makes up searches that people could do, each after a part drawn from the catalogue. The same seed gives the same searches. */
final class SearchMaker {
    private static final List<Integer> QUANTITIES = List.of(1, 10, 50, 100, 500, 1_000, 5_000, 10_000);
    private static final int SHORTEST_PREFIX = 4;
    private static final int LONGEST_PREFIX = 8;

    private final List<JsonNode> parts;
    private final SplittableRandom random;

    /** After these parts, documents of the index. */
    SearchMaker(List<JsonNode> parts, long seed) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("there are no parts to search for");
        }
        this.parts = parts;
        this.random = new SplittableRandom(seed);
    }

    /** The query string of a search of that kind. */
    String next(Kind kind) {
        JsonNode part = draw(parts);
        String mpn = part.get("mpn").asText();
        return switch (kind) {
            case EXACT -> q(random.nextBoolean() ? mpn : part.get("mpnKey").asText().toLowerCase(Locale.ROOT));
            case PREFIX -> q(mpn.substring(0, Math.min(mpn.length(), random.nextInt(SHORTEST_PREFIX, LONGEST_PREFIX + 1))));
            case WORDS -> q(words(part));
            case PARAMETERS -> category(part, part.get("categories").size() - 1) + filters(part);
            case PRICE -> category(part, part.get("categories").size() - 1) + "&inStock=true&sort=price&quantity=" + draw(QUANTITIES);
            case BROWSE -> browse(part);
        };
    }

    /** Two of the words that describe the part, as they are typed, and now and then its maker. */
    private String words(JsonNode part) {
        boolean chinese = random.nextInt(4) == 0;
        List<String> said = new ArrayList<>(List.of(part.get(chinese ? "textZh" : "textEn").asText().split(", |，")));
        if (random.nextInt(4) == 0) {
            said.add(part.get("manufacturer").asText());
        }
        String first = take(said);
        return said.isEmpty() ? first : first + " " + take(said);
    }

    private String take(List<String> said) {
        String word = said.remove(random.nextInt(said.size())).replace('\u00a0', ' ');
        return Character.isDigit(word.charAt(0)) ? word.replace(" ", "") : word;
    }

    /** One or two values that the part has: a number within a factor of two, or exactly; a word. */
    private String filters(JsonNode part) {
        List<Map.Entry<String, JsonNode>> known = new ArrayList<>(part.get("num").properties());
        part.get("kw").properties().stream().filter(value -> value.getValue().isTextual()).forEach(known::add);
        StringBuilder filters = new StringBuilder();
        for (int i = random.nextInt(1, 3); i > 0 && !known.isEmpty(); i--) {
            Map.Entry<String, JsonNode> value = known.remove(random.nextInt(known.size()));
            filters.append("&filter=").append(encode(value.getKey() + ":" + wanted(value.getValue())));
        }
        return filters.toString();
    }

    private String wanted(JsonNode value) {
        if (value.isTextual()) {
            return value.asText();
        }
        BigDecimal number = value.decimalValue();
        if (number.signum() <= 0 || random.nextBoolean()) {
            return number.toPlainString();
        }
        BigDecimal two = BigDecimal.TWO;
        return number.divide(two).toPlainString() + ".." + number.multiply(two).toPlainString();
    }

    private String browse(JsonNode part) {
        int depth = random.nextInt(-1, part.get("categories").size());
        return (depth < 0 ? "size=20" : category(part, depth)) + (random.nextBoolean() ? "&sort=-stock" : "")
                + (random.nextInt(3) == 0 ? "&inStock=true" : "");
    }

    /** A category on the way to the part's own, the root being 0. */
    private static String category(JsonNode part, int depth) {
        List<String> path = StreamSupport.stream(part.get("categories").spliterator(), false).map(JsonNode::asText).toList();
        return "category=" + encode(path.get(depth));
    }

    private <T> T draw(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private static String q(String text) {
        return "q=" + encode(text);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
