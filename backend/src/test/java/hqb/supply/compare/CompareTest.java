package hqb.supply.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.catalogue.Parts;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@HqbTest
class CompareTest {
    private final Api api;

    CompareTest(Api api) {
        this.api = api;
    }

    private static String ids(List<String> ids) {
        return ids.stream().map(id -> "id=" + id).collect(Collectors.joining("&"));
    }

    private List<String> ldos(int count) {
        return api.get("/parts?category=ldo-regulators&sort=-stock&size=" + count).json().path("items").findValuesAsText("id");
    }

    private static JsonNode row(JsonNode comparison, String name) {
        for (JsonNode row : comparison.path("rows")) {
            if (row.path("name").asText().equals(name)) {
                return row;
            }
        }
        throw new AssertionError("no row " + name);
    }

    @Test
    void threeRegulatorsStandSideBySideInTheAskedOrder() {
        List<String> ids = ldos(3);
        JsonNode found = api.get("/parts/compare?" + ids(ids) + "&quantity=100&currency=USD").json();
        List<String> shown = new ArrayList<>();
        for (JsonNode part : found.path("parts")) {
            shown.add(part.path("id").asText());
            JsonNode page = api.get("/parts/" + part.path("id").asText() + "?quantity=100&currency=USD").json();
            for (String field : List.of("mpn", "stock", "supplierCount", "bestPrice", "lifecycle", "datasheetUrl", "parameters")) {
                assertThat(part.path(field)).as(field).isEqualTo(page.path(field));
            }
        }
        assertThat(shown).isEqualTo(ids);
        assertThat(found.path("rows")).allSatisfy(row -> assertThat(row.path("cells")).hasSize(3));
        assertThat(row(found, "outputVoltage").path("unit").asText()).isEqualTo("V");
        assertThat(row(found, "outputCurrent").path("better").asText()).isEqualTo("more");
        assertThat(row(found, "price").path("better").asText()).isEqualTo("less");
    }

    @Test
    void differencesAndTheBestAreThoseOfTheValues() {
        JsonNode found = api.get("/parts/compare?" + ids(ldos(8))).json();
        int differing = 0;
        for (JsonNode row : found.path("rows")) {
            if (!row.path("unit").isTextual()) {
                continue;
            }
            List<Double> known = new ArrayList<>();
            boolean missing = false;
            for (JsonNode part : found.path("parts")) {
                JsonNode value = part.path("parameters").path(row.path("name").asText());
                missing |= value.isMissingNode();
                if (!value.isMissingNode()) {
                    known.add(value.asDouble());
                }
            }
            boolean differs = missing || known.stream().distinct().count() > 1;
            assertThat(row.path("differs").asBoolean()).as(row.toString()).isEqualTo(differs);
            differing += differs ? 1 : 0;
            for (int i = 0; i < row.path("cells").size(); i++) {
                JsonNode value = found.path("parts").get(i).path("parameters").path(row.path("name").asText());
                boolean most = known.stream().allMatch(other -> other <= value.asDouble());
                boolean least = known.stream().allMatch(other -> other >= value.asDouble());
                boolean best = !value.isMissingNode() && most != least
                        && row.path("better").asText().equals(most ? "more" : "less");
                assertThat(row.path("cells").get(i).path("best").asBoolean()).as(row.toString()).isEqualTo(best);
            }
        }
        assertThat(differing).isPositive();
    }

    @Test
    void labelsAndWordsAreInTheAskedLanguage() {
        JsonNode chinese = api.get("/parts/compare?" + ids(ldos(2)), "Accept-Language", "zh-CN").json();
        assertThat(chinese.path("rows").findValuesAsText("label")).contains("最低价", "库存", "输出电压");
    }

    @Test
    void idsThatAreNoPartsOrThereTwiceAreAllNamed(Parts parts) {
        String known = parts.idsAfter(null, 1).getFirst().toString();
        String unknown = UUID.randomUUID().toString();
        Answer refused = api.get("/parts/compare?" + ids(List.of(known, unknown, "nonsense", known)));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("field")).containsOnly("id");
        assertThat(String.join(" ", refused.json().path("errors").findValuesAsText("message"))).contains(known, unknown, "nonsense");
        assertThat(refused.json().path("errors")).hasSize(3);
    }

    @Test
    void oneToEightCanBeComparedAndNoMore(Parts parts) {
        List<String> ids = parts.idsAfter(null, 9).stream().map(UUID::toString).toList();
        assertThat(api.get("/parts/compare?" + ids(ids.subList(0, 1))).status()).isEqualTo(200);
        assertThat(api.get("/parts/compare?" + ids(ids.subList(0, 8))).json().path("parts")).hasSize(8);
        assertThat(api.get("/parts/compare?" + ids(ids)).status()).isEqualTo(400);
        assertThat(api.get("/parts/compare").status()).isEqualTo(400);
        assertThat(api.get("/parts/compare?id=").status()).isEqualTo(400);
        assertThat(api.get("/parts/compare?id=" + ids.getFirst() + "&nonsense=1").status()).isEqualTo(400);
        assertThat(api.get("/parts/compare?id=" + ids.getFirst() + "&quantity=0").status()).isEqualTo(400);
    }
}
