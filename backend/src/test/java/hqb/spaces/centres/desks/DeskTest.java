package hqb.spaces.centres.desks;

import static hqb.spaces.centres.Park.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.platform.time.OpeningHours;
import hqb.spaces.centres.Park;
import hqb.spaces.centres.Park.Somebody;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class DeskTest {
    private final Park park;
    private final Api api;
    private final Somebody team;

    DeskTest(Api api, ApplicationContext product) {
        this.api = api;
        this.park = new Park(api, product);
        this.team = park.somebody();
    }

    @AfterEach
    void close() throws SQLException {
        park.close();
    }

    private JsonNode confirmed(Visitor visitor, JsonNode held) {
        return ok(visitor.post("/desk-days/" + held.path("id").asText() + "/confirmation", ""), 200);
    }

    @Test
    void aHeldDeskIsConfirmedAndOpensWithItsPassOnItsDayOnce() {
        JsonNode held = ok(park.hold(team.browser(), park.day(0)), 201);
        assertThat(held.path("state").asText()).isEqualTo("held");
        JsonNode given = confirmed(team.browser(), held);
        String token = given.at("/pass/token").asText();
        assertThat(given.at("/deskDay/state").asText()).isEqualTo("booked");
        assertThat(given.at("/pass/url").asText()).endsWith("/park/pass/" + token);
        assertThat(
                park.database.text("SELECT count(*) FROM spaces_desk_day WHERE encode(token_hash, 'escape') LIKE '%' || ? || '%'", token))
                .isEqualTo("0");

        JsonNode pass = ok(Visitor.nobody(api).get("/desk-passes/" + token), 200);
        assertThat(pass.path("organisation").asText()).isNotBlank();
        JsonNode in = ok(park.operator.post("/operations/desk-days/check-in", "{\"pass\": \"" + given.at("/pass/code").asText() + "\"}"),
                200);
        assertThat(in.path("state").asText()).isEqualTo("checked-in");
        assertThat(park.operator.post("/operations/desk-days/check-in", "{\"pass\": \"" + given.at("/pass/url").asText() + "\"}").status())
                .as("twice").isEqualTo(409);
        assertThat(ok(park.operator.get("/operations/desk-days?centre=" + park.centre), 200).path("total").asInt()).isEqualTo(1);
    }

    @Test
    void aPassIsGoodOnItsDayOnlyAndAFreshOneEndsIt() {
        JsonNode held = ok(park.hold(team.browser(), park.day(2)), 201);
        JsonNode given = confirmed(team.browser(), held);
        Answer early = park.operator.post("/operations/desk-days/check-in", "{\"pass\": \"" + given.at("/pass/token").asText() + "\"}");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.json().path("detail").asText()).contains(park.day(2).toString());
        JsonNode fresh = ok(team.browser().post("/desk-days/" + held.path("id").asText() + "/pass", ""), 200);
        assertThat(Visitor.nobody(api).get("/desk-passes/" + given.at("/pass/token").asText()).status()).isEqualTo(404);
        ok(Visitor.nobody(api).get("/desk-passes/" + fresh.at("/pass/token").asText()), 200);
        assertThat(park.operator.post("/operations/desk-days/check-in", "{\"pass\": \"AAAAA-AAAAA\"}").status()).isEqualTo(404);
    }

    @Test
    void aFullDayNamesTheNextFreeOneAndWhatIsGivenBackIsFree() {
        JsonNode held = ok(park.hold(team.browser(), park.day(3)), 201);
        Somebody other = park.somebody();
        Answer full = park.hold(other.browser(), park.day(3));
        assertThat(full.status()).isEqualTo(409);
        assertThat(full.json().path("type").asText()).endsWith("/desk-refused");
        assertThat(full.json().path("reason").asText()).isEqualTo("full");
        assertThat(full.json().path("nextFree").asText()).isEqualTo(park.day(4).toString());
        JsonNode calendar = ok(Visitor.nobody(api).get("/centres/" + park.centre + "/desks?from=" + park.day(3)), 200);
        assertThat(calendar.at("/days/0/free").asInt()).isZero();
        assertThat(calendar.at("/days/1/free").asInt()).isEqualTo(1);

        ok(team.browser().post("/desk-days/" + held.path("id").asText() + "/cancellation", ""), 200);
        ok(park.hold(other.browser(), park.day(3)), 201);
    }

    @Test
    void theTeamIsRemindedTheEveningBeforeUnlessItGaveTheDeskBack() {
        String mails = "SELECT count(*) FROM platform_mail m JOIN accounts_person p ON p.email = m.recipient WHERE p.id = ? AND m.subject LIKE "
                + "'Tomorrow:%' AND m.subject LIKE '%' || ?";
        String jobs = "SELECT count(*) FROM platform_job WHERE task_instance = ?";
        JsonNode held = ok(park.hold(team.browser(), park.day(3)), 201);
        String id = held.path("id").asText();
        String number = held.path("number").asText();
        confirmed(team.browser(), held);
        assertThat(park.database.text(jobs, id)).isEqualTo("1");
        RemindDesk remind = park.bean(RemindDesk.class);
        remind.run(id);
        assertThat(park.database.text(mails, team.person().value(), number)).as("too early").isEqualTo("0");
        park.clock.move(Duration.between(park.clock.instant(), park.day(2).atTime(18, 30).atZone(OpeningHours.ZONE).toInstant()));
        remind.run(id);
        assertThat(park.database.text(mails, team.person().value(), number)).isEqualTo("1");
        ok(team.browser().post("/desk-days/" + id + "/cancellation", ""), 200);
        assertThat(park.database.text(jobs, id)).isEqualTo("0");
    }

    @Test
    void whatIsNotConfirmedInTimeIsFreeAgain() {
        JsonNode held = ok(park.hold(team.browser(), park.day(3)), 201);
        park.clock.move(Duration.ofMinutes(16));
        ok(park.hold(park.somebody().browser(), park.day(3)), 201);
        assertThat(team.browser().post("/desk-days/" + held.path("id").asText() + "/confirmation", "").status()).isEqualTo(409);
        assertThat(ok(team.browser().get("/desk-days"), 200).at("/items/0/state").asText()).isEqualTo("cancelled");
    }

    @Test
    void aTeamHasTwoDesksOnADayAndTenDaysInAMonth() throws SQLException {
        park.database.change("UPDATE spaces_centre SET desks = 3 WHERE slug = ?", park.centre);
        ok(park.hold(team.browser(), park.day(2)), 201);
        ok(park.hold(team.browser(), park.day(2)), 201);
        Answer third = park.hold(team.browser(), park.day(2));
        assertThat(third.json().path("reason").asText()).isEqualTo("day-limit");
        assertThat(third.json().path("nextFree").asText()).isNotEmpty();

        int first = (int) (park.day(0).plusMonths(1).withDayOfMonth(1).toEpochDay() - park.day(0).toEpochDay());
        Somebody other = park.somebody();
        int booked = 0;
        for (int ahead = first; ahead <= 30 && booked < 10; ahead++, booked++) {
            ok(park.hold(other.browser(), park.day(ahead)), 201);
        }
        if (booked == 10 && first + 10 <= 30) {
            Answer over = park.hold(other.browser(), park.day(first + 10));
            assertThat(over.status()).isEqualTo(409);
            assertThat(over.json().path("reason").asText()).isEqualTo("month-limit");
        }
    }

    @Test
    void whoTwiceDoesNotComeIsBlockedAndToldUntilWhen() {
        EndDeskDays end = park.bean(EndDeskDays.class);
        for (int ahead : new int[]{0, 1}) {
            confirmed(team.browser(), ok(park.hold(team.browser(), park.day(ahead)), 201));
        }
        park.clock.move(Duration.ofDays(2));
        end.run();

        JsonNode own = ok(team.browser().get("/desk-days"), 200);
        assertThat(own.path("items").findValuesAsText("state")).containsOnly("no-show");
        String until = park.day(-1).plusDays(14).toString();
        assertThat(own.at("/quota/blockedUntil").asText()).isEqualTo(until);
        Answer refused = park.hold(team.browser(), park.day(1));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("reason").asText()).isEqualTo("blocked");
        assertThat(refused.json().path("blockedUntil").asText()).isEqualTo(until);
        assertThat(refused.json().path("nextFree").asText()).isEqualTo(park.day(-1).plusDays(15).toString());
        park.clock.move(Duration.ofDays(14));
        ok(park.hold(team.browser(), park.day(1)), 201);
    }

    @Test
    void anothersDeskIsNotThere() {
        String id = ok(park.hold(team.browser(), park.day(3)), 201).path("id").asText();
        Visitor other = park.somebody().browser();
        for (String deed : new String[]{"confirmation", "pass", "cancellation"}) {
            assertThat(other.post("/desk-days/" + id + "/" + deed, "").status()).as(deed).isEqualTo(404);
        }
        assertThat(other.post("/desk-days/" + UUID.randomUUID() + "/pass", "").status()).isEqualTo(404);
    }
}
