package hqb.makerspaces.equipment;

import static hqb.makerspaces.Workshop.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.makerspaces.Workshop;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
        return shop.change(shop.machine, Workshop.form("oscilloscope", "", more)).json()
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
        assertThat(shop.change(shop.machine, Workshop.form("oscilloscope", "\"gridMinutes\": 7", "")).json()
                .at("/errors/0/field").asText()).isEqualTo("/rules/gridMinutes");
    }

    @Test
    void aChangeKeepsItsPlace() throws SQLException {
        shop.database.change("UPDATE makerspaces_bookable SET position = 7 WHERE slug = ?", shop.machine);
        ok(shop.change(shop.machine, Workshop.form("oscilloscope", "", "\"room\": \"Bench 3\"")), 200);
        assertThat(shop.database.text("SELECT position || ' ' || room FROM makerspaces_bookable WHERE slug = ?", shop.machine))
                .isEqualTo("7 Bench 3");
    }

    @Test
    void ofTwoKeepersWhoChangeItAtOnceTheSecondIsTold() throws Exception {
        String path = "/keeper/bookables/" + shop.machine;
        assertThat(shop.keeper.put(path, Workshop.form("oscilloscope", "", "")).json().at("/errors/0/field").asText())
                .isEqualTo("/version");
        ok(shop.change(shop.machine, Workshop.form("oscilloscope", "", "\"room\": \"Bench 3\"")), 200);
        Answer second = shop.change(shop.machine, Workshop.form("oscilloscope", "", "\"model\": \"DHO924\""));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().path("type").asText()).endsWith("/conflict");
        JsonNode now = ok(shop.keeper.get("/keeper/bookables?makerspace=" + shop.space), 200).at("/items/0");
        assertThat(now.path("room").asText()).isEqualTo("Bench 3");
        assertThat(now.path("model").asText()).isEmpty();
        assertThat(now.path("version").asInt()).isEqualTo(1);
        try (ExecutorService keepers = Executors.newFixedThreadPool(6)) {
            List<Future<Answer>> running = IntStream.range(0, 6).mapToObj(i -> keepers.submit(() -> shop.keeper.put(path,
                    Workshop.form("oscilloscope", "", "\"version\": 1, \"room\": \"Bench %d\"".formatted(i))))).toList();
            List<Integer> told = new ArrayList<>();
            for (Future<Answer> one : running) {
                told.add(one.get().status());
            }
            assertThat(told).containsOnlyOnce(200).contains(409).hasSize(6);
        }
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
