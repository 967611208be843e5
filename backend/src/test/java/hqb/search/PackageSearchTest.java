package hqb.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.catalogue.typed.CanonicalPackage;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HqbTest
class PackageSearchTest {
    private final Api api;

    PackageSearchTest(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"SC-70-5|SC70-5|SOT-353|SOT353|sc-88a", "SMA|DO-214AC|SMA(DO-214AC)|do214ac|SMA,DO-214AC",
        "0603|R0603|C0603|1608公制|0603(1608)", "SOIC-8|SO-8|SO8|soic8|so-8"})
    void aFilterTakesEverySpellingOfAPackage(String one, String two, String three, String four, String five) {
        int total = of(one).get("total").asInt();

        assertThat(total).isPositive();
        for (String other : List.of(two, three, four, five)) {
            JsonNode found = of(other);
            assertThat(found.get("total").asInt()).as(other).isEqualTo(total);
            JsonNode bucket = bucket(found, one);
            assertThat(bucket.get("count").asInt()).isEqualTo(total);
            assertThat(bucket.get("selected").asBoolean()).isTrue();
        }
    }

    @Test
    void aPartShowsItsOwnNameAndTheChoiceHasBoth() {
        JsonNode found = of("SC-70-5");

        assertThat(found.get("items").findValuesAsText("package")).contains("SOT-353", "SC-70-5");
        assertThat(bucket(found, "SC-70-5").get("label").asText()).isEqualTo("SC-70-5 (SOT-353)");
    }

    @Test
    void noChoiceIsASpellingOfAnother() {
        for (JsonNode facet : search("q=").get("facets")) {
            if (facet.get("name").asText().equals("package")) {
                List<String> values = new ArrayList<>(facet.get("buckets").findValuesAsText("value"));
                assertThat(values).hasSizeGreaterThan(20).contains("SOP-8", "SOIC-8").doesNotContain("SO-8", "SOT-23-3")
                        .allSatisfy(value -> assertThat(CanonicalPackage.of(value)).isEqualTo(value));
            }
        }
    }

    @Test
    void chipsAndSuggestionsSayTheSameNameAsTheChoice() {
        JsonNode chip = search("q=sot353").get("interpretation").get(0);
        JsonNode suggested = api.get("/parts/suggest?q=sot353").json().get("items");

        assertThat(chip.get("value").asText()).isEqualTo("SC-70-5");
        assertThat(chip.get("shown").asText()).isEqualTo("SC-70-5 (SOT-353)");
        assertThat(suggested).anySatisfy(item -> {
            assertThat(item.get("kind").asText()).isEqualTo("package");
            assertThat(item.get("id").asText()).isEqualTo("SC-70-5");
        });
        assertThat(search("q=sot353").get("total").asInt()).isEqualTo(of("SC-70-5").get("total").asInt());
    }

    private static JsonNode bucket(JsonNode found, String value) {
        for (JsonNode facet : found.get("facets")) {
            if (facet.get("name").asText().equals("package")) {
                for (JsonNode bucket : facet.get("buckets")) {
                    if (bucket.path("value").asText().equals(value)) {
                        return bucket;
                    }
                }
            }
        }
        throw new AssertionError("no choice " + value);
    }

    private JsonNode of(String name) {
        return search("package=" + Api.encode(name));
    }

    private JsonNode search(String query) {
        Answer answer = api.get("/parts?size=100&" + query);
        assertThat(answer.status()).as(query).isEqualTo(200);
        return answer.json();
    }
}
