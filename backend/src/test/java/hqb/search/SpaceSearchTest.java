package hqb.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HqbTest
class SpaceSearchTest {
    private final Api api;

    SpaceSearchTest(Api api) {
        this.api = api;
    }

    @Test
    void thereAreTwentySixSpacesOf713000SquareMetres() {
        JsonNode all = search("size=100");
        Map<String, Integer> byOwnership = new TreeMap<>();
        all.get("items").forEach(item -> byOwnership.merge(item.get("ownership").asText(), 1, Integer::sum));

        assertThat(all.get("total").asInt()).isEqualTo(26);
        assertThat(all.get("totalArea").decimalValue()).isEqualByComparingTo("713000");
        assertThat(byOwnership).containsOnlyKeys("collective", "government", "private", "state")
                .allSatisfy((kind, spaces) -> assertThat(spaces).isGreaterThan(3));
    }

    @Test
    void smallStateOwnedSpacesAreFound() {
        JsonNode found = search("minArea=500&maxArea=2000&ownership=state");

        assertThat(found.get("total").asInt()).isPositive();
        found.get("items").forEach(item -> {
            assertThat(item.get("area").asDouble()).isBetween(500.0, 2_000.0);
            assertThat(item.get("ownership").asText()).isEqualTo("state");
        });
    }

    @Test
    void theMapLimitsTheListInclusively() {
        JsonNode first = search("size=1").get("items").get(0).get("location");
        double lat = first.get("lat").asDouble();
        double lon = first.get("lon").asDouble();

        assertThat(search("bbox=113.9,22.4,114.2,22.7").get("total").asInt()).isEqualTo(26);
        assertThat(search("bbox=100,10,101,11").get("total").asInt()).isZero();
        assertThat(search("bbox=%s,%s,%s,%s".formatted(lon - 1e-6, lat - 1e-6, lon + 1e-6, lat + 1e-6)).get("total").asInt()).isPositive();
    }

    @Test
    void aRentOnRequestNeverMatchesARentLimit() {
        JsonNode found = search("maxRent=1000000&size=100");

        assertThat(found.get("total").asInt()).isBetween(20, 25);
        found.get("items").forEach(item -> assertThat(item.get("rent").isNumber()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"area, area, true", "-area, area, false", "rent, rent, true", "-rent, rent, false"})
    void theListIsSortedAsAskedWithUnknownRentsLast(String sort, String field, boolean rising) {
        List<Double> values = new ArrayList<>();
        search("size=100&sort=" + sort).get("items")
                .forEach(item -> values.add(item.get(field).isNull() ? null : item.get(field).asDouble()));
        List<Double> known = values.stream().filter(Objects::nonNull).toList();

        assertThat(values).startsWith(known.toArray(Double[]::new));
        assertThat(rising ? known : known.reversed()).isSorted();
    }

    @Test
    void wordsInBothLanguagesFindASpace() {
        assertThat(search("q=maker").get("total").asInt()).isPositive();
        assertThat(search("q=" + Api.encode("赛格广场")).get("total").asInt()).isPositive();
    }

    @Test
    void aSpaceSaysEverythingThatTheListPromises() {
        JsonNode item = search("size=1&market=seg-plaza&use=makerspace").get("items").get(0);

        assertThat(item.fieldNames()).toIterable().contains("id", "name", "building", "address", "location", "ownership", "area", "rent",
                "minLeaseMonths",
                "requirements", "availableFrom", "use");
        assertThat(item.get("requirements").get(0).fieldNames()).toIterable().contains("code", "text");
        assertThat(api.get("/spaces/" + item.get("id").asText(), "Accept-Language", "zh").json().get("name").asText())
                .containsPattern("\\p{IsHan}");
    }

    private JsonNode search(String query) {
        return api.get("/spaces?" + query).json();
    }
}
