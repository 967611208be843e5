package hqb.makerspaces.registry;

import static hqb.makerspaces.registry.Registry.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class ReturnTest {
    private static final String NAME = "Return test";
    private static final String FIGURES = """
            {"serviceArea": "%s", "teams": "25", "funded": "%s", "newFirms": "7", "jobs": "90", "graduates": "20", "patents": "4",
             "events": "3", "income": "1000000.50", "propertyIncome": "900000", "tenants": "40", "tenantsSeen": "10"}""";

    private final Registry registry;

    ReturnTest(Api api, ApplicationContext product) {
        this.registry = new Registry(api, product);
    }

    @AfterEach
    void close() throws SQLException {
        registry.forget(NAME);
    }

    private Answer fill(String base, String area, String funded, String reasons) {
        return registry.keeper.put(base, "{\"figures\": " + FIGURES.formatted(area, funded) + ", \"reasons\": " + reasons + "}");
    }

    @Test
    void whatThePlatformKnowsIsThereAndWhoeverSaysOtherwiseSaysWhyAndThenItNeverChanges() {
        UUID space = registry.recognised(registry.keeper, NAME + " year", "provincial");
        int year = LocalDate.ofInstant(registry.clock.instant(), ZoneOffset.UTC).getYear();
        String base = "/makerspace-registry/own/" + space + "/returns/" + year;
        JsonNode opened = ok(registry.keeper.post(base, "{}"), 200);

        assertThat(opened.at("/lines/0/prefilled").asText()).isEqualTo("620");
        assertThat(opened.at("/lines/1/prefilled").asText()).isEqualTo("25");
        assertThat(registry.keeper.post(base + "/submission", "{}").json().path("errors").size()).as("all that is asked").isEqualTo(10);
        ok(fill(base, "700", "26", "{}"), 200);
        Answer refused = registry.keeper.post(base + "/submission", "{}");
        assertThat(refused.json().path("errors").findValuesAsText("field")).containsExactly("/reasons/serviceArea", "/figures/funded");
        ok(fill(base, "700", "6", "{\"serviceArea\": \"A room was added.\"}"), 200);
        JsonNode sent = ok(registry.keeper.post(base + "/submission", "{}"), 200);
        assertThat(sent.path("handedInAt").isNull()).isFalse();
        assertThat(fill(base, "700", "6", "{}").status()).isEqualTo(409);
        assertThatThrownBy(() -> registry.database.change("UPDATE makerspaces_return SET figures = '{}' WHERE space_id = ?::uuid",
                space.toString())).hasMessageContaining("never changes");
        assertThat(fill(base.replace("" + year, "" + (year + 1)), "700", "6", "{}").status()).as("a year to come").isEqualTo(404);
        assertThat(ok(registry.keeper.get("/makerspace-registry/own/" + space), 200).at("/reports/1/conditions/0/measured").asText())
                .as("it proves figures").isEqualTo("700");
    }

    @Test
    void driftIsMeasuredWithItsCausesContestedAndDecided() {
        UUID space = registry.recognised(registry.keeper, NAME + " drift", "provincial");
        int year = LocalDate.ofInstant(registry.clock.instant(), ZoneOffset.UTC).getYear();
        String own = "/makerspace-registry/own/" + space;
        assertThat(ok(registry.keeper.get(own + "/drift"), 200).path("total").asInt()).isZero();
        ok(fill(own + "/returns/" + year, "620", "6", "{}"), 200);
        ok(registry.keeper.post(own + "/returns/" + year + "/submission", "{}"), 200);
        JsonNode drift = ok(registry.keeper.get(own + "/drift"), 200).at("/items/0");

        assertThat(drift.path("level").asText()).isEqualTo("inspection");
        assertThat(drift.path("causes").findValuesAsText("code")).containsExactly("unseen-tenants", "property-income", "few-events");
        assertThat(drift.at("/causes/0/text").asText()).startsWith("75 % of the tenants were not seen");
        String objection = own + "/drift/" + year + "/objection";
        assertThat(registry.keeper.post(objection, "{\"text\": \" \"}").status()).isEqualTo(400);
        assertThat(ok(registry.keeper.post(objection, "{\"text\": \"They work at night.\"}"), 200).at("/items/0/state").asText())
                .isEqualTo("contested");
        assertThat(ok(registry.operator.get("/operations/makerspace-drifts"), 200).findValuesAsText("space")).contains(space.toString());
        String answer = "/operations/makerspace-drifts/" + space + '/' + year + "/answer";
        assertThat(registry.operator.post(answer, "{\"state\": \"cleared\"}").status()).isEqualTo(400);
        ok(registry.operator.post(answer, "{\"state\": \"cleared\", \"answer\": \"We went there at night.\"}"), 200);
        assertThat(registry.operator.post(answer, "{\"state\": \"confirmed\", \"answer\": \"x\"}").status()).isEqualTo(409);
        assertThat(registry.keeper.post(objection, "{\"text\": \"again\"}").status()).isEqualTo(409);
    }
}
