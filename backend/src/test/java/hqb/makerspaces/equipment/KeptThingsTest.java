package hqb.makerspaces.equipment;

import static hqb.makerspaces.Workshop.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.makerspaces.Workshop;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class KeptThingsTest {
    private final Workshop shop;
    private final Api api;

    KeptThingsTest(Api api, ApplicationContext product) {
        this.api = api;
        this.shop = new Workshop(api, product);
    }

    @AfterEach
    void close() throws SQLException {
        shop.close();
    }

    private String fault(String more) {
        return shop.keeper.put("/keeper/bookables/" + shop.machine, Workshop.form("oscilloscope", "", more)).json()
                .at("/errors/0/field").asText();
    }

    @Test
    void kindsHaveNamesAndSorts() {
        JsonNode kinds = ok(Visitor.nobody(api).get("/bookable-kinds"), 200);
        assertThat(kinds.path("items").findValuesAsText("kind")).contains("oscilloscope", "room", "mentor");
        assertThat(kinds.path("items").findValuesAsText("sort")).containsOnly("machine", "room", "mentor");
    }

    @Test
    void whatIsLeftOutOfALineIsSaidAtItsField() {
        assertThat(fault("\"rates\": [{\"payer\": \"anybody\", \"minutes\": 60}]")).isEqualTo("/rates");
        assertThat(fault("\"exceptions\": [{\"from\": \"2027-01-01\"}]")).isEqualTo("/exceptions");
        assertThat(
                fault("\"weekly\": [{\"weekday\": 1, \"opens\": 540, \"closes\": 600}, {\"weekday\": 1, \"opens\": 570, \"closes\": 660}]"))
                .isEqualTo("/weekly");
        assertThat(shop.keeper.put("/keeper/bookables/" + shop.machine, Workshop.form("oscilloscope", "\"gridMinutes\": 7", "")).json()
                .at("/errors/0/field").asText()).isEqualTo("/rules/gridMinutes");
    }

    @Test
    void aChangeKeepsItsPlaceAndItsPerson() throws SQLException {
        UUID person = UUID.randomUUID();
        shop.database.change("UPDATE makerspaces_bookable SET position = 7, person_id = ? WHERE slug = ?", person, shop.machine);
        ok(shop.keeper.put("/keeper/bookables/" + shop.machine, Workshop.form("oscilloscope", "", "\"room\": \"Bench 3\"")), 200);
        assertThat(shop.database.text("SELECT position || ' ' || person_id || ' ' || room FROM makerspaces_bookable WHERE slug = ?",
                shop.machine)).isEqualTo("7 " + person + " Bench 3");
    }

    @Test
    void theHoursOfTheHouseHoldForWhatHasNone() {
        String path = "/keeper/makerspaces/" + shop.space + "/hours";
        String thing = shop.add("microscope", "", "\"weekly\": []");
        String day = shop.day(shop.monday()).toString();
        String calendar = "/bookables/" + thing + "/calendar?days=1&from=" + day;
        assertThat(ok(Visitor.nobody(api).get(calendar), 200).at("/days/0/open")).isEmpty();
        assertThat(shop.keeper.put(path, "{\"week\": [{\"weekday\": 1, \"opens\": \"18:00\", \"closes\": \"09:00\"}]}").json()
                .at("/errors/0/field").asText()).isEqualTo("/week");
        assertThat(shop.keeper.put(path, "{\"closed\": [{\"from\": \"2027-02-06\", \"noteEn\": \"x\", \"noteZh\": \"\"}]}").json()
                .at("/errors/0/field").asText()).isEqualTo("/closed");
        JsonNode set = ok(shop.keeper.put(path, "{\"week\": [{\"weekday\": 1, \"opens\": \"09:00\", \"closes\": \"18:00\"}]}"), 200);
        assertThat(set.at("/week/0/closes").asText()).isEqualTo("18:00");
        assertThat(ok(Visitor.nobody(api).get(calendar), 200).at("/days/0/open")).hasSize(1);
        ok(shop.keeper.put(path, """
                {"week": [{"weekday": 1, "opens": "09:00", "closes": "18:00"}],
                 "closed": [{"from": "%s", "to": "%s", "noteEn": "Holiday", "noteZh": "假日"}]}""".formatted(day, day)), 200);
        assertThat(ok(Visitor.nobody(api).get(calendar), 200).at("/days/0/open")).isEmpty();
        assertThat(shop.somebody().browser().get(path).status()).isEqualTo(404);
    }
}
