package hqb.sourcing.boms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.PersonId;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.catalogue.Parts;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What people decide about lists, and what is remembered of it. */
@HqbTest
class ChoiceTest {
    private static final String LIST = """
            Ref,Qty,MPN,Value,Footprint
            U1,1,MY-OWN-NAME-77,,
            R1,1,,10k,0603
            R2,1,,10k,0603
            """;

    private final Api api;
    private final TestAccounts accounts;
    private final Database database;
    private final OrganisationId maker;
    private final Visitor own;
    private final Visitor guest;
    private final UUID part;
    private final UUID other;

    ChoiceTest(Api api, ApplicationContext product, DataSource source) {
        this.database = new Database(source);
        this.api = api;
        this.accounts = new TestAccounts(api, product);
        this.maker = accounts.organisation(OrganisationKind.MAKER);
        this.own = accounts.browser(maker, Role.OWNER);
        this.guest = Visitor.nobody(api);
        List<UUID> parts = product.getBean(Parts.class).idsAfter(null, 2);
        this.part = parts.get(0);
        this.other = parts.get(1);
    }

    private static String send(Visitor visitor, String text) {
        Answer answer = visitor.upload("/boms", "board.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    private static Answer choose(Visitor visitor, String bom, int row, UUID part) {
        return visitor.put("/boms/" + bom + "/lines/" + row + "/choice", "{\"partId\": \"" + part + "\"}");
    }

    private static JsonNode line(Visitor visitor, String bom, int index) {
        return visitor.get("/boms/" + bom).json().at("/lines/" + index);
    }

    @Test
    void aChoiceIsKeptAtItsListAndTakenBack() {
        String bom = send(guest, LIST);
        int sure = guest.get("/boms/" + bom).json().at("/summary/settled").asInt();

        Answer chosen = choose(guest, bom, 2, part);

        assertThat(chosen.status()).as(chosen.toString()).isEqualTo(200);
        assertThat(chosen.json().at("/lines/0/match/kind").asText()).isEqualTo("chosen");
        assertThat(line(guest, bom, 0).at("/match/partId").asText()).isEqualTo(part.toString());
        assertThat(line(guest, bom, 0).at("/match/accepted").asBoolean()).isTrue();
        assertThat(guest.get("/boms/" + bom).json().at("/summary/settled").asInt()).isEqualTo(sure + 1);
        assertThat(guest.delete("/boms/" + bom + "/lines/2/choice").status()).isEqualTo(200);
        assertThat(line(guest, bom, 0).path("match").isNull()).isTrue();
        assertThat(guest.delete("/boms/" + bom + "/lines/2/choice").status()).isEqualTo(404);
    }

    @Test
    void noneOfTheseIsADecisionToo() {
        String bom = send(guest, LIST);
        Answer answer = guest.put("/boms/" + bom + "/lines/2/choice", "{\"partId\": null}");

        assertThat(answer.json().at("/lines/0/match").isNull()).isTrue();
        assertThat(answer.json().at("/lines/0/choice/partId").isNull()).isTrue();
        assertThat(answer.json().at("/lines/0/choice/at").asText()).isNotBlank();
    }

    @Test
    void linesThatSayTheSameFollow() {
        String bom = send(guest, LIST);

        JsonNode changed = choose(guest, bom, 3, part).json().path("lines");

        assertThat(changed).hasSize(2);
        assertThat(changed.at("/1/match/kind").asText()).isEqualTo("remembered");
        assertThat(changed.at("/1/row").asInt()).isEqualTo(4);
    }

    @Test
    void anOrganisationRemembersItForItsNextListsAndSaysWho() {
        PersonId person = accounts.member(maker, Role.BUYER);
        choose(accounts.browser(person, maker, false), send(own, LIST), 2, part);

        JsonNode next = line(own, send(own, LIST), 0);

        assertThat(next.at("/match/kind").asText()).isEqualTo("remembered");
        assertThat(next.at("/match/partId").asText()).isEqualTo(part.toString());
        assertThat(next.at("/match/reason").asText()).contains("@test.example");
        assertThat(line(guest, send(guest, LIST), 0).path("match").isNull()).as("others know nothing of it").isTrue();
    }

    @Test
    void strangersWithTheLinkDoNotLearnWho() {
        String bom = send(own, LIST);
        choose(own, bom, 2, part);

        assertThat(line(guest, bom, 0).at("/match/reason").asText()).contains("somebody").doesNotContain("@");
        assertThat(line(guest, bom, 0).at("/choice/by").isNull()).isTrue();
    }

    @Test
    void whatIsTakenBackMakesRoomForWhatWasDecidedBefore() {
        choose(own, send(own, LIST), 2, part);
        String second = send(own, LIST);
        choose(own, second, 2, other);

        own.delete("/boms/" + second + "/lines/2/choice");
        assertThat(line(own, second, 0).at("/match/partId").asText()).isEqualTo(part.toString());
        own.delete("/boms/" + second + "/lines/2/choice");
        assertThat(line(own, second, 0).path("match").isNull()).isTrue();
        assertThat(line(own, send(own, LIST), 0).path("match").isNull()).as("forgotten for the next one").isTrue();
    }

    @Test
    void wrongRowsAndPartsAreRefused() {
        String bom = send(guest, LIST);

        assertThat(choose(guest, bom, 77, part).status()).isEqualTo(404);
        Answer unknown = choose(guest, bom, 2, UUID.randomUUID());
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.json().at("/errors/0/field").asText()).isEqualTo("/partId");
    }

    @Test
    void onceClaimedOnlyTheOrganisationWrites() {
        String bom = send(guest, LIST);
        choose(guest, bom, 2, part);
        assertThat(own.post("/boms/" + bom + "/claim", "").status()).isEqualTo(204);
        assertThat(own.post("/boms/" + bom + "/claim", "").status()).as("again").isEqualTo(204);

        assertThat(choose(guest, bom, 2, other).status()).isEqualTo(403);
        assertThat(guest.put("/boms/" + bom + "/columns", "{\"columns\": [{\"index\": 1, \"role\": \"other\"}]}").status()).isEqualTo(403);
        assertThat(guest.delete("/boms/" + bom).status()).isEqualTo(403);
        assertThat(guest.get("/boms/" + bom).status()).as("the link goes on").isEqualTo(200);
        assertThat(line(own, send(own, LIST), 0).at("/match/kind").asText()).as("what was decided before counts").isEqualTo("remembered");
        Visitor others = accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
        assertThat(others.post("/boms/" + bom + "/claim", "").status()).isEqualTo(409);
    }

    @Test
    void listsThatAGuestSentAreClaimedAtSignIn() {
        PersonId person = accounts.member(maker, Role.OWNER);
        Visitor browser = Visitor.nobody(api);
        Answer sent = browser.upload("/boms", "board.csv", LIST.getBytes(StandardCharsets.UTF_8));
        String cookie = sent.header("Set-Cookie");
        browser.cookie(cookie.substring(0, cookie.indexOf(';')));
        String email = database.text("SELECT email FROM accounts_person WHERE id = ?", person.value());
        browser.signIn(email, TestAccounts.PASSWORD, null);

        JsonNode lists = own.get("/boms").json();

        assertThat(lists.at("/items/0/id").asText()).isEqualTo(sent.json().path("id").asText());
        assertThat(own.get("/boms/" + sent.json().path("id").asText()).json().path("own").asBoolean()).isTrue();
    }

    @Test
    void ownListsArePagedRenamedAndDeleted() {
        String first = send(own, LIST);
        String second = send(own, LIST);
        assertThat(own.put("/boms/" + first + "/name", "{\"name\": \"Lamp, rev. B\"}").status()).isEqualTo(204);

        JsonNode page = own.get("/boms?size=1").json();
        assertThat(page.path("total").asInt()).isEqualTo(2);
        assertThat(page.at("/items/0/id").asText()).isEqualTo(second);
        JsonNode next = own.get("/boms?size=1&cursor=" + page.path("next").asText()).json();
        assertThat(next.at("/items/0/name").asText()).isEqualTo("Lamp, rev. B");
        assertThat(next.at("/items/0/lines").asInt()).isEqualTo(3);
        assertThat(next.path("next").isNull()).isTrue();

        assertThat(own.delete("/boms/" + first).status()).isEqualTo(204);
        assertThat(own.get("/boms/" + first).status()).isEqualTo(404);
        assertThat(own.get("/boms").json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void correctedColumnsAreRememberedByTheHeadings() {
        String odd = "Ref,Qty,Value,Thing of mine\nU1,1,MCU,STM32F103C8T6\n";
        String first = send(own, odd);
        assertThat(line(own, first, 0).path("mpn").isNull()).isTrue();
        own.put("/boms/" + first + "/columns", "{\"columns\": [{\"index\": 3, \"role\": \"mpn\"}]}");

        String second = send(own, odd.replace("STM32F103C8T6", "AMC7812SPAPR"));

        JsonNode bom = own.get("/boms/" + second).json();
        assertThat(bom.at("/lines/0/mpn").asText()).isEqualTo("AMC7812SPAPR");
        assertThat(bom.path("rolesRememberedAt").isNull()).isFalse();
        assertThat(own.delete("/boms/" + second + "/columns").json().at("/lines/0/mpn").isNull()).isTrue();
        assertThat(own.get("/boms/" + send(own, odd)).json().path("rolesRememberedAt").isNull()).as("forgotten").isTrue();
        assertThat(guest.get("/boms/" + send(guest, odd)).json().path("rolesRememberedAt").isNull()).isTrue();
    }

    @Test
    void aDecisionNeverChanges() {
        String bom = send(guest, LIST);
        choose(guest, bom, 2, part);

        assertThatThrownBy(() -> database.change("UPDATE sourcing_choice SET part_id = NULL WHERE bom_id = ?", UUID.fromString(bom)))
                .hasMessageContaining("never changed");
    }
}
