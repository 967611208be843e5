package hqb.supply;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.catalogue.ListedPart;
import hqb.catalogue.Part;
import hqb.catalogue.Parts;
import hqb.catalogue.alike.Fit;
import hqb.catalogue.alike.SubstitutionRules;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.TestProduct;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@HqbTest
class AlternativesTest {
    private static final List<String> KINDS = List.of("packing", "better", "drop-in");
    private static final int LOOKED_AT = 500;

    @Test
    void eachAlternativeIsWhatItsKindSays(Api api, Parts parts, SubstitutionRules rules) {
        Set<String> seen = new HashSet<>();
        for (UUID id : parts.idsAfter(null, LOOKED_AT)) {
            JsonNode page = api.get("/parts/" + id + "?quantity=200&currency=USD").json();
            Part ours = parts.get(id).part();
            List<String> kinds = new ArrayList<>();
            for (JsonNode other : page.path("alternatives")) {
                String kind = other.path("kind").asText();
                kinds.add(kind);
                Fit fit = rules.fit(ours, parts.get(UUID.fromString(other.path("id").asText())).part());
                assertThat(fit).as(page.path("mpn") + " and " + other.path("mpn")).isNotNull();
                assertThat(kind.equals("packing")).isEqualTo(fit == Fit.SAME_PART);
                List<String> gains = new ArrayList<>();
                other.path("gains").forEach(gain -> gains.add(gain.asText()));
                assertThat(gains.contains("in-stock"))
                        .isEqualTo(page.path("stock").asLong() < 200 && other.path("stock").asLong() >= 200);
                if (!kind.equals("packing")) {
                    assertThat(kind).isEqualTo(gains.isEmpty() ? "drop-in" : "better");
                }
                if (gains.contains("cheaper")) {
                    assertThat(new BigDecimal(other.path("bestPrice").path("amount").asText()))
                            .isLessThan(new BigDecimal(page.path("bestPrice").path("amount").asText()));
                }
            }
            assertThat(kinds).isSortedAccordingTo(Comparator.comparingInt(KINDS::indexOf));
            seen.addAll(kinds);
        }
        assertThat(seen).contains("better", "drop-in");
    }

    @Test
    void theSamePartInAnotherPackingComesFirst(Api api, Parts parts, SubstitutionRules rules) {
        Map<String, List<Part>> byMaker = parts.listByIds(parts.idsAfter(null, 10_000)).stream().map(ListedPart::part)
                .collect(Collectors.groupingBy(part -> part.manufacturer() + part.category()));
        int pairs = 0;
        for (List<Part> alike : byMaker.values()) {
            for (Part one : alike) {
                List<String> packed = alike.stream().filter(other -> rules.fit(one, other) == Fit.SAME_PART)
                        .map(other -> other.id().value().toString()).toList();
                if (!packed.isEmpty()) {
                    pairs++;
                    JsonNode found = api.get("/parts/" + one.id().value()).json().path("alternatives");
                    assertThat(found.findValuesAsText("id").subList(0, packed.size())).containsExactlyInAnyOrderElementsOf(packed);
                    assertThat(found.get(0).path("kind").asText()).isEqualTo("packing");
                }
            }
        }
        assertThat(pairs).isPositive();
    }

    @Test
    void differencesAreToldInTheAskedLanguage(Api api, Parts parts) {
        UUID id = parts.idsAfter(null, LOOKED_AT).stream().filter(one -> !api.get("/parts/" + one).json().path("alternatives").isEmpty())
                .findFirst().orElseThrow();
        JsonNode english = api.get("/parts/" + id).json().path("alternatives").get(0).path("differences");
        JsonNode chinese = api.get("/parts/" + id, "Accept-Language", "zh-CN").json().path("alternatives").get(0).path("differences");
        assertThat(english.findValuesAsText("field")).isEqualTo(chinese.findValuesAsText("field")).isNotEmpty();
        assertThat(chinese.findValuesAsText("label")).allSatisfy(label -> assertThat(label).containsPattern("\\p{IsHan}"));
    }

    @Test
    void withoutTheSearchThePartStillHasThoseThatAreExactlyAlike(Api api, Parts parts) {
        UUID id = parts.idsAfter(null, LOOKED_AT).stream().filter(one -> !parts.alternativesOf(parts.get(one).part(), 3).isEmpty()
                && !api.get("/parts/" + one).json().path("alternatives").isEmpty()).findFirst().orElseThrow();
        TestProduct.get().elasticsearch().cut();
        try {
            assertThat(api.get("/parts/" + id).json().path("alternatives")).isNotEmpty();
        } finally {
            TestProduct.get().elasticsearch().mend();
        }
    }
}
