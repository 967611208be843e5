package hqb.bench.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.catalogue.typed.CanonicalPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a judged query needs, and how well a part meets it.
 *
 * <p>A need is {@code name=value} or, for what a part bears, {@code name>=value}. Names are {@code category} (or any above it), {@code package} (a star behind it
 * allows variants), {@code manufacturer}, {@code mpn} (letters and digits only count), {@code mpn~} (it begins so), {@code text} (the phrase stands in the
 * part's texts) and parameters. Grades: 3 when all is met, and what is borne exactly; 2 when all is met, but more is borne than asked; 1 when all but one of
 * three needs or more is met, the category among the met; else 0.
 */
final class Need {
    private static final double EQUAL = 1e-6;
    private final List<String> parts;

    private Need(List<String> parts) {
        this.parts = parts;
    }

    static Need of(String needs) {
        return new Need(List.of(needs.split(";", -1)));
    }

    /** The grade of a part as its index document has it. */
    int grade(JsonNode part) {
        int met = 0;
        boolean category = true;
        boolean more = false;
        for (String one : parts) {
            boolean atLeast = one.contains(">=");
            String name = one.substring(0, one.indexOf(atLeast ? '>' : one.startsWith("mpn~") ? '~' : '='));
            String value = one.substring(name.length() + (atLeast ? 2 : 1));
            boolean here = atLeast ? number(part, name) >= Double.parseDouble(value) * (1 - EQUAL)
                    : isMet(part, one.startsWith("mpn~") ? "mpn~" : name, value);
            met += here ? 1 : 0;
            category &= here || !name.equals("category");
            more |= atLeast && here && number(part, name) > Double.parseDouble(value) * (1 + EQUAL);
        }
        if (met == parts.size()) {
            return more ? 2 : 3;
        }
        return parts.size() >= 3 && met == parts.size() - 1 && category ? 1 : 0;
    }

    private static boolean isMet(JsonNode part, String name, String value) {
        return switch (name) {
            case "category" -> texts(part.get("categories")).contains(value);
            case "manufacturer" -> part.path("manufacturer").asText().equals(value);
            case "mpn" -> part.path("mpnKey").asText().equals(key(value));
            case "mpn~" -> part.path("mpnKey").asText().startsWith(key(value));
            case "text" ->
                texts(part.get("words")).stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT)));
            case "package" -> value.endsWith("*") ? variant(outline(part), CanonicalPackage.of(value.substring(0, value.length() - 1)))
                    : outline(part).equalsIgnoreCase(CanonicalPackage.of(value));
            default -> part.path("num").has(name)
                    ? Math.abs(number(part, name) - Double.parseDouble(value)) <= EQUAL * Math.abs(Double.parseDouble(value))
                    : texts(part.path("kw").get(name)).contains(value);
        };
    }

    private static String outline(JsonNode part) {
        return CanonicalPackage.of(part.path("package").asText());
    }

    /** The package itself or one with its body, pad or leads behind: SOT-23-5 is no SOT-23. */
    private static boolean variant(String name, String outline) {
        if (!name.startsWith(outline)) {
            return false;
        }
        String rest = name.substring(outline.length());
        return rest.isEmpty() || (outline.equals("SOT-23") ? rest.matches("(-3L?)?(\\(.*)?") : rest.matches("[-(_,L].*"));
    }

    private static double number(JsonNode part, String name) {
        return part.path("num").path(name).asDouble(Double.NaN);
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node != null && node.isArray()) {
            node.forEach(one -> texts.add(one.asText()));
        } else if (node != null) {
            texts.add(node.asText());
        }
        return texts;
    }

    private static String key(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
