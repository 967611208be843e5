package hqb.supply.front;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.supply.imports.Shop;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HqbTest
class OpeningHoursControllerTest {
    private final Api api;
    private final Shop shop;
    private final Visitor owner;

    OpeningHoursControllerTest(Api api, ApplicationContext product) throws SQLException {
        this.api = api;
        this.shop = new Shop(api, product);
        this.owner = new TestAccounts(api, product).browser(shop.organisation(), Role.OWNER);
    }

    @AfterEach
    void close() throws SQLException {
        shop.close();
    }

    @Test
    void whatTheOwnerSaysStandsOnTheStorefront() throws SQLException {
        shop.run("UPDATE supply_supplier SET state = 'active' WHERE id = ?");
        JsonNode before = Visitor.nobody(api).get("/suppliers/" + shop.id()).json().path("openingHours");
        assertThat(before.path("week")).isEmpty();
        assertThat(before.path("changesAt").isNull()).isTrue();

        StringBuilder week = new StringBuilder();
        for (int day = 1; day <= 7; day++) {
            week.append(day == 1 ? "" : ",").append("{\"weekday\": %d, \"opens\": \"00:00\", \"closes\": \"23:59\"}".formatted(day));
        }
        Answer set = owner.put("/supply/opening-hours", "{\"week\": [" + week
                + "], \"closed\": [{\"from\": \"2099-02-01\", \"to\": \"2099-02-08\", \"note\": \"春节\"}, {\"from\": \"2020-02-01\"}]}");
        assertThat(set.status()).as(set.toString()).isEqualTo(200);
        JsonNode shown = Visitor.nobody(api).get("/suppliers/" + shop.id()).json().path("openingHours");
        assertThat(shown.path("openNow").asBoolean()).isTrue();
        assertThat(shown.path("week")).hasSize(7);
        assertThat(shown.path("week").get(0).path("opens").asText()).isEqualTo("00:00");
        assertThat(shown.path("closed")).as("what is past is not shown").hasSize(1);
        assertThat(shown.path("closed").get(0).path("note").asText()).isEqualTo("春节");

        owner.put("/supply/opening-hours", "{\"week\": [], \"closed\": []}");
        assertThat(owner.get("/supply/opening-hours").json().path("week")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
        "\"week\": [{\"weekday\": 8, \"opens\": \"09:00\", \"closes\": \"18:00\"}]~/week/0/weekday",
        "\"week\": [{\"weekday\": 1, \"opens\": \"9:00\", \"closes\": \"18:00\"}]~/week/0/opens",
        "\"week\": [{\"weekday\": 1, \"opens\": \"18:00\", \"closes\": \"09:00\"}]~/week/0/closes",
        "\"closed\": [{\"from\": \"2026-02-30\"}]~/closed/0/from",
        "\"closed\": [{\"from\": \"2026-02-03\", \"to\": \"2026-02-01\"}]~/closed/0/to"})
    void whatIsNoTimeIsRefusedAtItsField(String body, String field) {
        Answer refused = owner.put("/supply/opening-hours", "{" + body + "}");
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.json().path("errors").get(0).path("field").asText()).isEqualTo(field);
    }
}
