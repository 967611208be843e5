package hqb.makerspaces.registry;

import static hqb.makerspaces.registry.Registry.GOOD;
import static hqb.makerspaces.registry.Registry.PAPERS;
import static hqb.makerspaces.registry.Registry.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class RegistryTest {
    private static final String NAME = "Registry test";

    private final Registry registry;
    private final Api api;

    RegistryTest(Api api, ApplicationContext product) {
        this.registry = new Registry(api, product);
        this.api = api;
    }

    @AfterEach
    void close() throws SQLException {
        registry.forget(NAME);
    }

    private Answer submit(UUID space) {
        return registry.keeper.post("/makerspace-registry/own/" + space + "/application/submission", "{}");
    }

    @Test
    void theKeeperReadsWhatIsLackingForEachTierBeforeSending() {
        UUID space = registry.registered(registry.keeper, NAME + " lacking");
        JsonNode standing = ok(registry.fill(registry.keeper, space, "provincial", "{\"serviceArea\": \"380\", \"teams\": \"20\"}"), 200);

        assertThat(standing.path("nextTier").asText()).isEqualTo("municipal");
        assertThat(standing.path("reports").findValuesAsText("tier")).contains("municipal", "provincial", "national");
        JsonNode report = standing.at("/application/report");
        assertThat(report.path("outcome").asText()).isEqualTo("missed");
        assertThat(report.path("conditions").findValuesAsText("outcome")).containsExactly("missed", "met", "unknown");
        assertThat(report.path("conditions").findValuesAsText("lacking")).containsExactly("120 m² short", "", "The figure is not known.");
        Answer refused = submit(space);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("field")).containsExactly("/conditions/area", "/conditions/teams",
                "/conditions/events");
        assertThat(
                registry.fill(registry.keeper, space, "galactic", "{\"teams\": \"-1\", \"castles\": \"1\", \"openShare\": \"101\"}").json()
                        .path("errors").findValuesAsText("field"))
                .contains("/tier", "/figures/teams", "/figures/castles", "/figures/openShare");
        assertThat(registry.keeper().get("/makerspace-registry/own/" + space).status()).as("another's").isEqualTo(404);
    }

    @Test
    void anApplicationGoesItsWayIntoThePublicRegister() throws SQLException {
        UUID space = registry.registered(registry.keeper, NAME + " journey");
        ok(registry.fill(registry.keeper, space, "municipal", GOOD), 200);
        PAPERS.forEach(kind -> ok(registry.prove(registry.keeper, space, kind, "%PDF-1.4 proof of " + kind), 201));
        assertThat(registry.prove(registry.keeper, space, "napkin", "%PDF-1.4").status()).isEqualTo(400);
        assertThat(registry.prove(registry.keeper, space, "teams", "no paper").status()).isEqualTo(415);
        JsonNode sent = ok(submit(space), 200).path("application");
        String id = sent.path("id").asText();
        String paper = sent.at("/papers/0/id").asText();

        assertThat(sent.path("state").asText()).isEqualTo("submitted");
        assertThat(registry.fill(registry.keeper, space, "municipal", GOOD).status()).as("with the operator").isEqualTo(409);
        assertThat(registry.operator.get("/operations/makerspace-applications/" + id + "/papers/" + paper).text())
                .isEqualTo("%PDF-1.4 proof of premises");
        assertThat(registry.keeper().get("/makerspace-registry/own/" + space + "/application/papers/" + paper).status()).isEqualTo(404);
        String decision = "/operations/makerspace-applications/" + id + "/decision";
        assertThat(registry.operator.post(decision, "{\"decision\": \"reject\"}").json().path("errors").findValuesAsText("field"))
                .containsExactly("/reason");
        ok(registry.operator.post(decision, "{\"decision\": \"ask-for-more\", \"reason\": \"A clearer plan, please.\"}"), 200);
        assertThat(registry.operator.post(decision, "{\"decision\": \"approve\"}").status()).as("it is with the keeper").isEqualTo(409);
        ok(submit(space), 200);
        JsonNode approved = ok(registry.operator.post(decision, "{\"decision\": \"approve\", \"reason\": \"All proved.\"}"), 200);
        assertThat(approved.path("rules").asText()).isEqualTo("municipal-2");

        String slug = ok(registry.keeper.get("/makerspace-registry/own/" + space), 200).at("/space/slug").asText();
        JsonNode entry = ok(api.get("/makerspace-registry/entries/" + slug), 200);
        assertThat(entry.path("standing").asText()).isEqualTo("recognised");
        assertThat(entry.path("history").findValuesAsText("kind")).containsExactly("recognised");
        assertThat(ok(registry.keeper.get("/makerspace-registry/own/" + space), 200).path("nextTier").asText()).isEqualTo("provincial");
        assertThat(ok(api.get("/makerspace-registry/entries?tier=municipal&q=registry%20test%20journey"), 200).findValuesAsText("slug"))
                .containsExactly(slug);
        assertThat(api.get("/makerspace-registry/entries.csv?q=registry%20test%20journey").text()).contains(NAME + " journey,municipal");
        assertThatThrownBy(() -> registry.database.change("UPDATE makerspaces_application SET note = 'x' WHERE id = ?::uuid", id))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> registry.database.change("DELETE FROM makerspaces_register_event WHERE space_id = ?::uuid",
                space.toString())).hasMessageContaining("never changes");
    }

    @Test
    void theRegisterIsReadPageByPageAndRefusesWhatItDoesNotKnow() {
        registry.recognised(registry.keeper, NAME + " page a", "provincial");
        registry.recognised(registry.keeper, NAME + " page b", "provincial");
        JsonNode first = ok(api.get("/makerspace-registry/entries?q=registry%20test%20page&size=1"), 200);
        JsonNode second = ok(api.get("/makerspace-registry/entries?q=registry%20test%20page&size=1&cursor=" + first.path("next").asText()),
                200);

        assertThat(first.path("total").asInt()).isEqualTo(2);
        assertThat(first.at("/items/0/name").asText()).isNotEqualTo(second.at("/items/0/name").asText());
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(api.get("/makerspace-registry/entries?tier=galactic").status()).isEqualTo(400);
        assertThat(api.get("/makerspace-registry/entries?standing=sitting").status()).isEqualTo(400);
        assertThat(api.get("/makerspace-registry/entries/nowhere").status()).isEqualTo(404);
        assertThat(ok(api.get("/makerspace-registry/rules"), 200).path("total").asInt()).isEqualTo(5);
        assertThat(ok(api.get("/makerspace-registry/fields"), 200).path("items").findValuesAsText("name")).contains("serviceArea",
                "openedOn");
        assertThat(registry.fill(registry.keeper, registry.recognised(registry.keeper, NAME + " twice", "provincial"), "municipal", GOOD)
                .status()).isEqualTo(200);
    }

    @Test
    void aTitleThatIsHeldIsNotAskedForAgain() {
        UUID space = registry.recognised(registry.keeper, NAME + " again", "provincial");
        ok(registry.fill(registry.keeper, space, "municipal", GOOD), 200);
        PAPERS.forEach(kind -> ok(registry.prove(registry.keeper, space, kind, "%PDF-1.4 " + kind), 201));

        assertThat(submit(space).status()).isEqualTo(409);
        assertThat(registry.keeper.post("/makerspace-registry/own", "{}").json().path("errors").findValuesAsText("field")).contains(
                "/nameEn",
                "/nameZh", "/building", "/level", "/areaM2");
    }

    @Test
    void aSpaceToLetIsOneOfItsBuilding() {
        JsonNode let = ok(registry.keeper.get("/spaces?size=1"), 200).at("/items/0");
        String form = """
                {"nameEn": "%s let", "nameZh": "测试空间", "building": "%s", "unit": "%s", "level": 5, "areaM2": 620}""";
        String building = let.path("buildingSlug").asText();
        String other = building.equals("seg-plaza") ? "seg-kangle-building" : "seg-plaza";
        assertThat(registry.keeper.post("/makerspace-registry/own", form.formatted(NAME, other, let.path("id").asText())).json()
                .path("errors").findValuesAsText("field")).containsExactly("/unit");
        String id = ok(registry.keeper.post("/makerspace-registry/own", form.formatted(NAME, building, let.path("id").asText())), 201)
                .path("id").asText();
        assertThat(registry.database.text("SELECT unit_id FROM makerspaces_space WHERE id = ?::uuid", id))
                .isEqualTo(let.path("id").asText());
    }
}
