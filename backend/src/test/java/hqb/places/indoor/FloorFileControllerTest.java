package hqb.places.indoor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Works on one floor of a market and puts it back. */
@HqbTest
class FloorFileControllerTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BUILDING = "seg-plaza";
    private static final String FLOORS = "/places/buildings/" + BUILDING + "/floors.geojson?level=9";

    private final Api api;
    private final Visitor operator;
    private final Database database;
    private final String original;

    FloorFileControllerTest(Api api, ApplicationContext product, DataSource source) {
        this.api = api;
        this.database = new Database(source);
        TestAccounts accounts = new TestAccounts(api, product);
        OrganisationId platform = accounts.organisation(OrganisationKind.PLATFORM);
        this.operator = accounts.browser(accounts.member(platform, Role.OPERATOR), platform, true);
        this.original = api.get(FLOORS).text();
    }

    @AfterEach
    void putTheFloorBack() {
        assertThat(send(original, "wgs84", "apply").status()).isEqualTo(200);
    }

    @Test
    void aBuildingIsWrittenWithTheTypesOfTheFormat() throws IOException {
        Set<String> types = new HashSet<>();
        api.get("/places/buildings/" + BUILDING + "/floors.geojson").json().get("features").forEach(feature -> {
            types.add(feature.get("feature_type").asText());
            assertThat(feature.get("id").asText()).hasSize(36);
        });
        assertThat(types).containsExactlyInAnyOrder("address", "venue", "building", "footprint", "level", "unit", "kiosk", "anchor",
                "occupant");
        Set<String> members = new HashSet<>();
        Answer archive = api.get("/places/buildings/" + BUILDING + "/floors.imdf.zip");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                members.add(entry.getName());
            }
        }
        assertThat(members).contains("manifest.json", "venue.geojson", "level.geojson", "kiosk.geojson", "occupant.geojson");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wgs84", "gcj02", "bd09"})
    void whatWasWrittenIsReadBackWithoutAChangeInEachSystem(String coordinates) {
        JsonNode report = send(api.get(FLOORS + "&coordinates=" + coordinates).text(), coordinates, "dry-run").json();

        assertThat(report.get("state").asText()).as(report.get("errors").toString()).isEqualTo("fine");
        JsonNode floor = report.at("/floors/0");
        assertThat(floor.get("level").asInt()).isEqualTo(9);
        assertThat(floor.get("counters").asInt()).isGreaterThan(60);
        assertThat(List.of(floor.get("added").asInt(), floor.get("changed").asInt(), floor.get("removed").asInt())).containsOnly(0);
    }

    @Test
    void aFileInTheWrongSystemLiesOutsideOfTheBuilding() {
        JsonNode report = send(original, "gcj02", "dry-run").json();

        assertThat(report.get("state").asText()).isEqualTo("refused");
        assertThat(codes(report)).contains("outside-building");
    }

    @Test
    void aPlanTakesThePlaceOfTheOldOneAndSaysWhereItIsFrom() throws IOException {
        String changed = changed(features -> {
            rename(counters(features).getLast(), "9Z001");
            ((ObjectNode) counters(features).getFirst().get("properties")).put("hqb:trade", "power");
        });
        List<String> before = numbers();

        JsonNode report = send(changed, "wgs84", "apply").json();

        assertThat(report.get("state").asText()).isEqualTo("applied");
        assertThat(report.at("/floors/0/added").asInt()).isEqualTo(1);
        assertThat(report.at("/floors/0/removed").asInt()).isEqualTo(1);
        assertThat(numbers()).contains("9Z001").hasSameSizeAs(before);
        JsonNode plan = floor();
        assertThat(plan.get("source").asText()).contains("WGS-84");
        assertThat(plan.get("counters")).anySatisfy(counter -> assertThat(counter.get("trade").asText()).isEqualTo("power"));
        assertThat(send(changed, "gcj02", "apply").status()).isEqualTo(400);
    }

    @Test
    void aCounterThatIsNoRectangleKeepsItsCorners() throws IOException {
        String changed = changed(features -> {
            ArrayNode ring = ring(counters(features).getFirst());
            ring.remove(1);
        });
        assertThat(send(changed, "wgs84", "apply").status()).isEqualTo(200);
        assertThat(floor().get("counters")).anySatisfy(counter -> assertThat(counter.get("outline")).hasSize(3));
    }

    @Test
    void whatIsWrongIsRefusedWithTheIdsOfItsFeatures() throws IOException {
        String broken = changed(features -> {
            List<ObjectNode> counters = counters(features);
            counters.get(1).set("geometry", counters.get(0).get("geometry"));
            rename(counters.get(3), counters.get(2).at("/properties/name/en").asText());
            ((ObjectNode) counters.get(4).get("properties")).put("level_id", "nowhere");
            ArrayNode bow = ring(counters.get(5));
            JsonNode second = bow.get(1);
            bow.set(1, bow.get(2));
            bow.set(2, second);
            ring(counters.get(6)).forEach(position -> ((ArrayNode) position).set(0, position.get(0).asDouble() + 0.01));
            ((ObjectNode) counters.get(7).get("properties")).putNull("name");
            counters.get(8).putNull("geometry");
        });

        JsonNode report = send(broken, "wgs84", "dry-run").json();

        assertThat(report.get("state").asText()).isEqualTo("refused");
        assertThat(codes(report)).contains("overlap", "duplicate-number", "unknown-level", "self-crossing", "outside-floor", "no-polygon");
        List<ObjectNode> counters = counters((ArrayNode) JSON.readTree(broken).get("features"));
        JsonNode overlap = error(report, "overlap");
        assertThat(Set.of(overlap.get("id").asText(), overlap.get("other").asText())).contains(counters.get(0).get("id").asText(),
                counters.get(1).get("id").asText());
        assertThat(overlap.get("row").asInt()).isPositive();
        assertThat(error(report, "self-crossing").get("id").asText()).isEqualTo(counters.get(5).get("id").asText());

        Answer refused = send(broken, "wgs84", "apply");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("errors")).anySatisfy(
                error -> assertThat(error.get("message").asText()).contains(counters.get(0).get("id").asText(), "overlap"));
        assertThat(floor().get("source").isNull() || floor().get("source").asText().contains("WGS-84")).isTrue();
    }

    @Test
    void aCounterThatSomebodyUsesMayNotVanish() throws Exception {
        String number = "9X900";
        assertThat(send(changed(features -> rename(counters(features).getLast(), number)), "wgs84", "apply").status()).isEqualTo(200);
        String id = "";
        for (JsonNode counter : floor().get("counters")) {
            id = counter.get("number").asText().equals(number) ? counter.get("id").asText() : id;
        }
        database.change("INSERT INTO supply_supplier_counter (supplier_id, counter_id, building_slug)"
                + " SELECT id, ?::uuid, ? FROM supply_supplier ORDER BY id LIMIT 1", id, BUILDING);
        try {
            JsonNode report = send(original, "wgs84", "dry-run").json();
            assertThat(error(report, "in-use").get("id").asText()).isEqualTo(number);
            assertThat(error(report, "in-use").get("row").isNull()).isTrue();
            assertThat(send(original, "wgs84", "apply").status()).isEqualTo(400);
            assertThat(numbers()).contains(number);
        } finally {
            database.change("DELETE FROM supply_supplier_counter WHERE counter_id = ?::uuid", id);
        }
    }

    @Test
    void whatIsNoPlanIsRefused() {
        assertThat(send("{}", "wgs84", "dry-run").status()).isEqualTo(400);
        assertThat(send("PK nonsense", "wgs84", "dry-run").status()).isEqualTo(400);
        assertThat(send(original, "utm", "dry-run").json().at("/errors/0/field").asText()).isEqualTo("coordinates");
        assertThat(send(original, "", "dry-run").status()).isEqualTo(400);
        assertThat(api.get("/places/buildings/nowhere/floors.geojson").status()).isEqualTo(404);
    }

    private Answer send(String plans, String coordinates, String mode) {
        return operator.send("POST", "/operations/buildings/" + BUILDING + "/floors",
                "--x\r\nContent-Disposition: form-data; name=\"coordinates\"\r\n\r\n" + coordinates
                        + "\r\n--x\r\nContent-Disposition: form-data; name=\"mode\"\r\n\r\n" + mode
                        + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plan.geojson\"\r\n"
                        + "Content-Type: application/geo+json\r\n\r\n" + plans + "\r\n--x--\r\n",
                "multipart/form-data; boundary=x");
    }

    private String changed(Consumer<ArrayNode> change) throws IOException {
        ObjectNode whole = (ObjectNode) JSON.readTree(original);
        change.accept((ArrayNode) whole.get("features"));
        return JSON.writeValueAsString(whole);
    }

    /** Kiosks that nobody occupies. */
    private static List<ObjectNode> counters(ArrayNode features) {
        List<ObjectNode> counters = new ArrayList<>();
        features.forEach(feature -> {
            if (feature.get("feature_type").asText().equals("kiosk") && feature.at("/properties/anchor_id").isNull()) {
                counters.add((ObjectNode) feature);
            }
        });
        return counters;
    }

    private static void rename(ObjectNode counter, String number) {
        ((ObjectNode) counter.at("/properties/name")).put("en", number).put("zh-Hans", number);
    }

    private static ArrayNode ring(ObjectNode counter) {
        return (ArrayNode) counter.at("/geometry/coordinates/0");
    }

    private static List<String> codes(JsonNode report) {
        List<String> codes = new ArrayList<>();
        report.get("errors").forEach(error -> codes.add(error.get("code").asText()));
        return codes;
    }

    private static JsonNode error(JsonNode report, String code) {
        for (JsonNode error : report.get("errors")) {
            if (error.get("code").asText().equals(code)) {
                return error;
            }
        }
        throw new AssertionError("no " + code + " in " + report.get("errors"));
    }

    private JsonNode floor() {
        for (JsonNode floor : api.get("/markets/" + BUILDING).json().get("floorPlans")) {
            if (floor.get("level").asInt() == 9) {
                return floor;
            }
        }
        throw new AssertionError("no floor 9");
    }

    private List<String> numbers() {
        List<String> numbers = new ArrayList<>();
        floor().get("counters").forEach(counter -> numbers.add(counter.get("number").asText()));
        return numbers;
    }
}
