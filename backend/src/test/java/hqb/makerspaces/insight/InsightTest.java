package hqb.makerspaces.insight;

import static hqb.makerspaces.registry.Registry.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.makerspaces.registry.Registry;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class InsightTest {
    private static final String NAME = "Insight test";

    private final Registry registry;
    private final Api api;

    InsightTest(Api api, ApplicationContext product) {
        this.registry = new Registry(api, product);
        this.api = api;
    }

    @AfterEach
    void close() throws SQLException {
        registry.forget(NAME);
    }

    @Test
    void thePublishedFiguresAreThoseOfTheSource() {
        JsonNode years = ok(api.get("/insight"), 200).at("/shenzhen/years");

        assertThat(years.findValuesAsText("year")).containsExactly("2017", "2018", "2019", "2020", "2021", "2022");
        assertThat(years.findValuesAsText("makerspaces")).containsExactly("180", "235", "147", "325", "316", "329");
        assertThat(years.get(5).path("patents").asInt()).isEqualTo(692);
        assertThat(api.get("/insight/shenzhen/figures.csv").text()).contains("2022,329,14141,620,18812,2962,692,\"Yang & Hu 2025,");
        assertThat(api.get("/insight/castles/figures.csv").status()).isEqualTo(404);
    }

    @Test
    void spacesAndTheRegisterAreCounted() {
        long before = tier(ok(api.get("/insight"), 200), "national");
        registry.recognised(registry.keeper, NAME + " national", "national");
        JsonNode page = ok(api.get("/insight"), 200);

        assertThat(tier(page, "national")).isEqualTo(before + 1);
        assertThat(page.path("ownership").findValuesAsText("code")).contains("state", "private");
        assertThat(page.at("/ownership/0/areaM2").decimalValue()).isPositive();
        assertThat(api.get("/insight/ownership/figures.csv").text()).contains("state,");
    }

    private static long tier(JsonNode page, String code) {
        for (JsonNode one : page.path("tiers")) {
            if (one.path("code").asText().equals(code)) {
                return one.path("count").asLong();
            }
        }
        return 0;
    }
}
