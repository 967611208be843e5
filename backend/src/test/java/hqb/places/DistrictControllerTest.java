package hqb.places;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@HqbTest
class DistrictControllerTest {
    @Test
    void theMapIsGeoJsonWhoseFeaturesSayWhatTheyAre(Api api) {
        Answer answer = api.get("/district");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/geo+json");
        Map<String, Integer> kinds = new HashMap<>();
        for (JsonNode feature : answer.json().path("features")) {
            JsonNode properties = feature.path("properties");
            kinds.merge(properties.path("kind").asText(), 1, Integer::sum);
            assertThat(properties.path("slug").asText()).isNotBlank();
            assertThat(properties.path("estimated").asBoolean()).isTrue();
            assertThat(properties.has("nameEn") && properties.has("nameZh")).isTrue();
        }
        assertThat(kinds).containsEntry("building", 38).containsEntry("boundary", 1).containsEntry("metro-station", 8)
                .containsKeys("street", "block", "park", "metro-line", "house", "tower", "tree");
    }

    @Test
    void aClientThatHasTheMapGetsItNotAgain(Api api) {
        String tag = api.get("/district").header("ETag");
        Answer again = api.get("/district", "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void loadingAgainChangesNothing(LoadPlaces load, Buildings buildings, FloorPlans floorPlans) {
        var before = buildings.list();
        var counters = floorPlans.counters("seg-plaza");
        assertThat(load.load()).isEqualTo(38);
        assertThat(buildings.list()).isEqualTo(before);
        assertThat(floorPlans.counters("seg-plaza")).isEqualTo(counters);
    }
}
