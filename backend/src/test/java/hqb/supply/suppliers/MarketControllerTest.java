package hqb.supply.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import org.junit.jupiter.api.Test;

@HqbTest
class MarketControllerTest {
    @Test
    void allBuildingsAreListedMarketsFirst(Api api) {
        JsonNode markets = api.get("/markets").json();
        assertThat(markets.path("total").asInt()).isEqualTo(38);
        JsonNode seg = markets.path("items").get(0);
        assertThat(seg.path("slug").asText()).isEqualTo("seg-plaza");
        assertThat(seg.path("suppliers").asInt()).isGreaterThan(5);
        assertThat(seg.path("counters").asInt()).isBetween(600, 2_200);
        assertThat(seg.path("spaces").asInt()).isEqualTo(3);
        assertThat(seg.path("floors").asInt()).isEqualTo(71);
        assertThat(seg.path("estimated").asBoolean()).isTrue();
        assertThat(markets.path("items").get(37).path("market").asBoolean()).isFalse();
    }

    @Test
    void aMarketShowsItsFloorsAndWhoStandsAtWhichCounter(Api api) {
        JsonNode market = api.get("/markets/seg-plaza", "Accept-Language", "zh-CN").json();
        assertThat(market.path("name").asText()).isEqualTo("赛格广场");
        assertThat(market.path("areaEstimated").asBoolean()).isFalse();
        assertThat(market.path("floorPlans")).hasSize(10);
        JsonNode first = market.path("floorPlans").get(0);
        assertThat(first.path("label").asText()).isEqualTo("1F");
        assertThat(first.path("atrium").isObject()).isTrue();
        int occupied = 0;
        for (JsonNode counter : first.path("counters")) {
            assertThat(counter.path("x").asDouble() + counter.path("w").asDouble()).isLessThanOrEqualTo(first.path("widthM").asDouble());
            assertThat(counter.has("supplier")).isTrue();
            if (!counter.path("supplier").isNull()) {
                occupied++;
                assertThat(counter.path("supplier").path("name").asText()).startsWith("演示");
            }
        }
        assertThat(occupied).isGreaterThan(2);
    }

    @Test
    void anOfficeBuildingHasNoFloorPlans(Api api) {
        assertThat(api.get("/markets/huafa-building").json().path("floorPlans")).isEmpty();
    }

    @Test
    void anUnknownMarketIs404(Api api) {
        assertThat(api.get("/markets/no-such-market").status()).isEqualTo(404);
    }
}
