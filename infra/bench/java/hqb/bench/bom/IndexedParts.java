package hqb.bench.bom;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.catalogue.mpn.NormalForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Parts as the index holds them: those of some numbers, those of some ids, and some drawn by chance. */
final class IndexedParts {
    private static final String FIELDS = "[\"id\", \"mpn\", \"mpnBase\", \"manufacturer\", \"category\", \"categories\", \"package\", \"num\", \"kw\", \"stock\"]";
    private static final int AT_ONCE = 400;
    private static final int MOST = 10_000;

    private final BomWorld world;

    IndexedParts(BomWorld world) {
        this.world = world;
    }

    /** All parts of these numbers, by normal form. */
    Map<String, List<JsonNode>> byNumber(Collection<String> numbers) throws IOException {
        Map<String, List<JsonNode>> found = new HashMap<>();
        for (JsonNode part : terms("mpnKey", numbers.stream().map(NormalForm::of).distinct().toList())) {
            found.computeIfAbsent(NormalForm.of(part.path("mpn").asText()), any -> new ArrayList<>()).add(part);
        }
        return found;
    }

    /** Parts by id. */
    Map<String, JsonNode> byId(Collection<String> ids) throws IOException {
        Map<String, JsonNode> found = new HashMap<>();
        terms("id", List.copyOf(ids)).forEach(part -> found.put(part.path("id").asText(), part));
        return found;
    }

    /** Some parts, the same for the same seed; narrowed by a filter. */
    List<JsonNode> draw(int size, long seed, String filter) throws IOException {
        List<JsonNode> drawn = new ArrayList<>();
        world.search("""
                {"size": %d, "_source": %s, "query": {"function_score": {"query": {"bool": {"filter": [%s]}},
                 "random_score": {"seed": %d, "field": "stock"}, "boost_mode": "replace"}}}""".formatted(size, FIELDS, filter,
                new Random(seed).nextInt(1_000_000))).at("/hits/hits").forEach(hit -> drawn.add(hit.path("_source")));
        return drawn;
    }

    private List<JsonNode> terms(String field, List<String> values) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        for (int from = 0; from < values.size(); from += AT_ONCE) {
            List<String> some = values.subList(from, Math.min(values.size(), from + AT_ONCE));
            world.search("{\"size\": %d, \"_source\": %s, \"query\": {\"terms\": {\"%s\": %s}}}".formatted(MOST, FIELDS, field,
                    BomWorld.JSON.writeValueAsString(some))).at("/hits/hits").forEach(hit -> found.add(hit.path("_source")));
        }
        return found;
    }
}
