package hqb.prototyping.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.prototyping.designs.SmallBoard;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class WorkshopControllerTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ASKED = """
            {"process": "pcb", "options": {"finish": "hasl"}, "quantities": [10]}""";

    private final Visitor anybody;
    private final Visitor owner;
    private final Visitor keeper;
    private final Database database;
    private final WarnOfExpiry warn;
    private final UUID provider = UUID.randomUUID();
    private final String slug = "w-" + provider;

    WorkshopControllerTest(Api api, ApplicationContext product, DataSource source, WarnOfExpiry warn) throws SQLException {
        TestAccounts accounts = new TestAccounts(api, product);
        OrganisationId organisation = accounts.organisation(OrganisationKind.PROVIDER);
        this.anybody = Visitor.nobody(api);
        this.owner = accounts.browser(organisation, Role.OWNER);
        this.keeper = accounts.browser(organisation, Role.STOCK_KEEPER);
        this.database = new Database(source);
        this.warn = warn;
        database.change("""
                INSERT INTO prototyping_provider (id, organisation_id, slug, name_en, name_zh, about_en, about_zh, city_en, city_zh, state)
                VALUES (?, ?, ?, 'W', '坊', '', '', '', '', 'good')""", provider, organisation.value(), slug);
    }

    /** Nobody else's prices shall have this one among them. */
    @AfterEach
    void leave() throws SQLException {
        database.change("UPDATE prototyping_provider SET state = 'removed' WHERE id = ?", provider);
        // nobody has paid for this job: the books would say so
        database.change("UPDATE prototyping_order SET state = 'cancelled' WHERE number LIKE 'T-%'");
    }

    private String starter() {
        return owner.get("/provider/rules/starters/pcb").json().path("document").asText();
    }

    private static String body(Map<String, Object> members) throws Exception {
        return JSON.writeValueAsString(members);
    }

    private String design() throws InterruptedException {
        String design = anybody.upload("/designs", "small.zip", SmallBoard.zip()).json().path("id").asText();
        for (int i = 0; i < 300 && !anybody.get("/designs/" + design).json().path("state").asText().equals("ready"); i++) {
            Thread.sleep(50);
        }
        return design;
    }

    private JsonNode excluded(String design) {
        JsonNode prices = anybody.post("/designs/" + design + "/prices?currency=CNY", ASKED).json();
        for (JsonNode one : prices.path("excluded")) {
            if (one.path("provider").path("slug").asText().equals(slug)) {
                return one.path("reasons").get(0);
            }
        }
        return JSON.missingNode();
    }

    @Test
    void whatTheOwnerWritesIsSeenByAllButExpiredCertificatesAre() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        assertThat(owner.put("/provider/profile", """
                {"nameEn": "Tested Boards", "nameZh": "测试板厂", "aboutEn": "a", "aboutZh": "b", "cityEn": "Shenzhen", "cityZh": "深圳"}""")
                .status()).isEqualTo(200);
        assertThat(owner.put("/provider/machines", """
                {"items": [{"process": "pcb", "name": "Drill", "units": 2}]}""").status()).isEqualTo(200);
        JsonNode mine = owner
                .put("/provider/certificates",
                        """
                                {"items": [{"name": "ISO", "number": "1", "expiresOn": "%s"}, {"name": "Old", "number": "2", "expiresOn": "%s"},
                                 {"name": "Soon", "number": "3", "expiresOn": "%s"}]}"""
                                .formatted(today.plusDays(400), today.minusDays(1), today.plusDays(30)))
                .json();

        assertThat(mine.path("certificates").findValuesAsText("standing")).containsExactly("valid", "expired", "expiring");
        JsonNode seen = anybody.get("/providers/" + slug).json();
        assertThat(seen.path("name").asText()).isEqualTo("Tested Boards");
        assertThat(seen.path("machines").size()).isEqualTo(1);
        assertThat(seen.path("certificates").findValuesAsText("name")).containsExactly("ISO", "Soon");
        assertThat(seen.path("score").path("points").isNull()).isTrue();
        assertThat(keeper.put("/provider/profile", "{}").status()).isEqualTo(403);
        assertThat(owner.put("/provider/machines", """
                {"items": [{"process": "magic", "name": "", "units": 0}]}""").json().path("errors").findValuesAsText("field"))
                .containsExactly("/items/0/process", "/items/0/units", "/items/0/name");
        warn.run();
        warn.run();
        assertThat(owner.get("/notices").json().path("items").findValuesAsText("title")).filteredOn(title -> title.contains("Soon"))
                .hasSize(1);
    }

    @Test
    void rulesAreTriedThenPutIntoForceAndEveryVersionStays() throws Exception {
        String design = design();
        JsonNode tried = keeper.post("/provider/rules/trials", body(Map.of("document", starter(), "design", design, "options",
                Map.of("finish", "hasl"), "quantities", new int[]{10}))).json();
        assertThat(tried.path("ready").asBoolean()).as(tried.toString()).isTrue();
        assertThat(tried.path("samples").get(0).path("asExpected").asBoolean()).isTrue();
        assertThat(tried.path("design").size()).isEqualTo(2);
        assertThat(tried.path("design").get(0).path("total").isNull()).isFalse();
        assertThat(keeper.post("/provider/rules", body(Map.of("document", starter()))).status()).isEqualTo(403);

        JsonNode first = owner.post("/provider/rules", body(Map.of("document", starter()))).json();
        JsonNode second = owner.post("/provider/rules",
                body(Map.of("document", starter().replace("\"rate\": 120", "\"rate\": 130")))).json();

        assertThat(first.path("version").asInt()).isEqualTo(1);
        assertThat(second.path("version").asInt()).isEqualTo(2);
        JsonNode versions = owner.get("/provider/rules").json().path("items");
        assertThat(versions.findValuesAsText("inForce")).containsExactly("true", "false");
        assertThat(owner.get("/provider/rules/" + first.path("id").asText()).json().path("document").asText()).isEqualTo(starter());
        assertThatThrownBy(() -> database.change("UPDATE prototyping_rules SET document = '{}' WHERE id = ?",
                UUID.fromString(first.path("id").asText()))).isInstanceOf(SQLException.class);
        String both = "/provider/rules/" + first.path("id").asText() + "/comparison?with=" + second.path("id").asText();
        JsonNode compared = keeper.get(both).json();
        assertThat(compared.at("/before/version").asInt()).isEqualTo(1);
        assertThat(compared.at("/after/version").asInt()).isEqualTo(2);
        assertThat(compared.path("changes").size()).isEqualTo(1);
        assertThat(compared.at("/changes/0/path").toString()).startsWith("[\"lines\",").endsWith("\"rate\"]");
        assertThat(compared.at("/changes/0/before").asText() + compared.at("/changes/0/after").asText()).isEqualTo("120130");
        assertThat(compared.at("/samples/0/before/total").decimalValue()).isNotNull();
        assertThat(compared.at("/samples/0/after/total").isNull()).isFalse();
        assertThat(keeper.get("/provider/rules/" + second.path("id").asText() + "/comparison?with=" + second.path("id").asText()).json()
                .path("changes").size()).isZero();
        assertThat(keeper.get(both.replace(second.path("id").asText(), UUID.randomUUID().toString())).status()).isEqualTo(404);
        assertThat(owner.delete("/provider/offerings/pcb").status()).isEqualTo(204);
        assertThat(owner.delete("/provider/offerings/pcb").status()).isEqualTo(404);
        assertThat(owner.get("/provider").json().path("processes").size()).isZero();
    }

    @Test
    void aRemovedProviderKeepsItsPageButTakesNoOrdersAndItsOwnerStillFindsTheWorkshop() throws Exception {
        owner.post("/provider/rules", body(Map.of("document", starter())));
        assertThat(anybody.get("/providers/" + slug).json().path("takesOrders").asBoolean()).isTrue();
        assertThat(owner.get("/session").json().at("/me/traits").toString()).isEqualTo("[\"workshop\"]");

        database.change("UPDATE prototyping_provider SET state = 'removed' WHERE id = ?", provider);
        JsonNode seen = anybody.get("/providers/" + slug).json();
        assertThat(seen.path("takesOrders").asBoolean()).isFalse();
        assertThat(seen.path("processes").size()).isZero();
        assertThat(anybody.post("/designs/" + design() + "/quotes", """
                {"process": "pcb", "options": {"finish": "hasl"}, "quantity": 10, "provider": "%s", "leadTime": "usual"}""".formatted(slug))
                .status()).isEqualTo(400);
        assertThat(owner.get("/session").json().at("/me/traits").size()).isEqualTo(1);

        database.change("UPDATE prototyping_provider SET state = 'applied' WHERE id = ?", provider);
        assertThat(owner.get("/session").json().at("/me/traits").size()).isZero();
    }

    @Test
    void rulesWhoseSamplesCostSomethingElseAreNotPutIntoForce() throws Exception {
        Answer refused = owner.post("/provider/rules", body(Map.of("document", starter().replace("70.40", "70.41"))));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("70.40").contains("70.41");
        assertThat(owner.post("/provider/rules", body(Map.of("document", starter().replace("CNY", "EUR")))).text()).contains("USD");
        assertThat(owner.post("/provider/rules/trials", body(Map.of("document", "{\"process\": \"magic\"}"))).json().path("errors")
                .findValuesAsText("field")).contains("/process", "/lines");
    }

    @Test
    void aFullOrClosedWorkshopIsLeftOutOfPricesAndSaysWhy() throws Exception {
        String design = design();
        owner.post("/provider/rules", body(Map.of("document", starter())));
        assertThat(excluded(design).isMissingNode()).as("it makes it").isTrue();

        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        keeper.put("/provider/calendar", """
                {"weeklyJobs": null, "closures": [{"first": "%s", "last": "%s", "note": "Holiday"}]}""".formatted(today,
                today.plusDays(9)));
        assertThat(excluded(design).path("reason").asText()).isEqualTo("closed");
        assertThat(anybody.post("/designs/" + design + "/quotes", """
                {"process": "pcb", "options": {"finish": "hasl"}, "quantity": 10, "provider": "%s", "leadTime": "usual"}""".formatted(slug))
                .status()).isEqualTo(409);

        keeper.put("/provider/calendar", "{\"weeklyJobs\": 1, \"closures\": []}");
        assertThat(excluded(design).isMissingNode()).isTrue();
        UUID order = UUID.randomUUID();
        database.change("""
                WITH o AS (INSERT INTO prototyping_order (id, number, organisation_id, provider_id, kind, process, title, quantity,
                    working_days, currency, total, commission, state, created_at)
                SELECT ?, ?, organisation_id, id, 'production', 'pcb', 't', 1, 5, 'CNY', 10, 0, 'preparing', now()
                FROM prototyping_provider WHERE id = ? RETURNING id)
                INSERT INTO prototyping_milestone (id, order_id, position, title_en, title_zh, amount, commission, state)
                SELECT gen_random_uuid(), id, 1, 'a', 'a', 10, 0, 'due' FROM o""", order, "T-" + order, provider);
        assertThat(excluded(design).path("reason").asText()).isEqualTo("full");
        assertThat(owner.get("/provider").json().path("takenThisWeek").asInt()).isEqualTo(1);
        assertThat(keeper.put("/provider/calendar", """
                {"weeklyJobs": 0, "closures": [{"first": "%s", "last": "%s"}]}""".formatted(today, today.minusDays(1))).json()
                .path("errors")
                .findValuesAsText("field")).containsExactly("/weeklyJobs", "/closures/0/last");
    }
}
