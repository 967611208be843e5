package hqb.spaces.viewings;

import static hqb.spaces.letting.Letting.book;
import static hqb.spaces.letting.Letting.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.Role;
import hqb.spaces.letting.Letting;
import hqb.spaces.letting.Letting.Somebody;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HqbTest
class ViewingTest {
    private final Api api;
    private final ApplicationContext product;
    private final Letting letting;
    private final Somebody maker;
    private UUID unit = new UUID(0, 0);

    ViewingTest(Api api, ApplicationContext product) {
        this.api = api;
        this.product = product;
        this.letting = new Letting(api, product);
        this.maker = letting.somebody();
    }

    @BeforeEach
    void list() {
        unit = letting.published();
        letting.receive(unit, 1);
    }

    @AfterEach
    void close() throws SQLException {
        letting.close();
    }

    private JsonNode booked(int ahead, int number) {
        return ok(book(maker.browser(), unit, letting.time(unit, ahead, number)), 201);
    }

    private String mails(UUID person, String subject) {
        return letting.database.text("SELECT count(*) FROM platform_mail m JOIN accounts_person p ON p.email = m.recipient"
                + " WHERE p.id = ? AND m.subject LIKE ? AND m.calendar LIKE 'BEGIN:VCALENDAR%'", person, subject);
    }

    @Test
    void whatIsBookedHasANumberItsTimeIsGoneAndBothSidesGetItForTheirCalendars() {
        JsonNode made = booked(2, 1);

        assertThat(made.path("number").asText()).matches("VW-[0-9]{4}-[0-9]{6,}");
        assertThat(made.path("meeting").asText()).isEqualTo("At the gate");
        assertThat(made.path("can").toString()).contains("move", "cancel");
        JsonNode times = ok(maker.browser().get("/units/" + unit + "/viewings?from=" + letting.day(2)), 200);
        assertThat(times.at("/days/0/times/1/free").asInt()).isZero();
        assertThat(times.at("/days/0/times/0/free").asInt()).isEqualTo(1);
        assertThat(times.at("/booked/id")).isEqualTo(made.path("id"));
        assertThat(times.path("own").asBoolean()).isFalse();
        assertThat(ok(letting.owner.browser().get("/lettings/viewings?open=true"), 200).at("/items/0/who/email").asText()).contains("@");
        assertThat(mails(maker.person().value(), "Your viewing % is booked")).isEqualTo("1");
        assertThat(mails(letting.owner.person().value(), "Viewing % is booked")).isEqualTo("1");
    }

    @Test
    void whoLeavesTakesTheirViewingsAlongAndTheTimeIsFreeAgain() {
        JsonNode made = booked(2, 1);
        KeptOfViewings kept = product.getBean(KeptOfViewings.class);

        assertThat(kept.export(maker.person())).singleElement().satisfies(one -> assertThat(one.text()).contains("VW-", ", booked, "));
        kept.forget(maker.person());
        assertThat(kept.export(maker.person())).singleElement().satisfies(one -> assertThat(one.text()).contains(", cancelled, "));
        ok(book(letting.somebody().browser(), unit, made.path("at").asText()), 201);
    }

    @Test
    void whoComesSecondIsToldTheNextFreeTimes() {
        JsonNode made = booked(2, 1);
        Answer refused = book(letting.somebody().browser(), unit, made.path("at").asText());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("type").asText()).endsWith("/slot-taken");
        assertThat(refused.json().path("alternatives")).hasSize(3);
    }

    @Test
    void theDatabaseItselfGivesASeatOnce() {
        booked(2, 1);

        assertThatThrownBy(() -> letting.database.change(
                """
                        INSERT INTO spaces_viewing (id, number, unit_id, owner_id, seat, starts_at, ends_at, person_id, note, state, created_at,
                            changed_at)
                        SELECT gen_random_uuid(), 'VW-2026-9' || floor(random() * 1e9)::bigint + 100000, unit_id, owner_id, seat,
                            starts_at + interval '10 minutes', ends_at + interval '10 minutes', gen_random_uuid(), '', 'booked', now(), now()
                        FROM spaces_viewing WHERE person_id = ?""",
                maker.person().value())).hasMessageContaining("spaces_viewing_seat");
    }

    @Test
    void asManyPeopleComeAsTheOwnerReceives() {
        letting.receive(unit, 2);
        String at = letting.time(unit, 3, 0);

        ok(book(maker.browser(), unit, at), 201);
        ok(book(letting.somebody().browser(), unit, at), 201);
        assertThat(book(letting.somebody().browser(), unit, at).status()).isEqualTo(409);
    }

    @Test
    void onlyTimesThatTheOwnerGivesAreBooked() {
        Instant odd = Instant.parse(letting.time(unit, 2, 1)).plus(Duration.ofMinutes(7));

        assertThat(book(maker.browser(), unit, odd.toString()).json().at("/errors/0/field").asText()).isEqualTo("/at");
        assertThat(book(maker.browser(), unit, "2020-01-06T02:00:00Z").json().at("/errors/0/field").asText()).isEqualTo("/at");
        assertThat(maker.browser().post("/units/" + unit + "/viewings", "{}").json().at("/errors/0/field").asText()).isEqualTo("/at");
        assertThat(book(letting.owner.browser(), unit, letting.time(unit, 2, 1)).status()).as("one's own").isEqualTo(409);
    }

    @Test
    void nobodyHasTwoOfOneUnitOrIsAtTwoPlacesAtOnce() throws SQLException {
        JsonNode made = booked(2, 1);
        assertThat(book(maker.browser(), unit, letting.time(unit, 3, 1)).status()).isEqualTo(409);
        try (Letting second = new Letting(api, product)) {
            UUID other = second.published();
            second.receive(other, 1);
            assertThat(book(maker.browser(), other, made.path("at").asText()).json().path("detail").asText())
                    .contains("another viewing at that time");
        }
    }

    @Test
    void movingKeepsTheNumberAndFreesTheTime() {
        JsonNode made = booked(2, 1);
        String to = letting.time(unit, 3, 2);
        JsonNode moved = ok(maker.browser().post("/viewings/" + made.path("id").asText() + "/move", "{\"at\": \"" + to + "\"}"), 200);

        assertThat(moved.path("number")).isEqualTo(made.path("number"));
        assertThat(moved.path("at").asText()).isEqualTo(to);
        ok(book(letting.somebody().browser(), unit, made.path("at").asText()), 201);
    }

    @Test
    void eitherSideCallsItOffAndTheOtherIsTold() {
        JsonNode first = booked(2, 1);
        String address = "/viewings/" + first.path("id").asText() + "/cancellation";
        assertThat(letting.somebody().browser().post(address, "").status()).isEqualTo(404);
        assertThat(ok(maker.browser().post(address, ""), 200).path("state").asText()).isEqualTo("cancelled");
        ok(maker.browser().post(address, ""), 200);
        assertThat(mails(letting.owner.person().value(), "Viewing % was cancelled")).isEqualTo("1");

        String second = "/lettings/viewings/" + booked(2, 1).path("id").asText() + "/cancellation";
        assertThat(letting.owner.browser().post(second, "{\"reason\": \"\"}").status()).isEqualTo(400);
        JsonNode off = ok(letting.owner.browser().post(second, "{\"reason\": \"The lift is broken.\"}"), 200);
        assertThat(off.path("reason").asText()).isEqualTo("The lift is broken.");
        assertThat(mails(maker.person().value(), "The owner has cancelled%")).isEqualTo("1");
    }

    @Test
    void whatIsWithdrawnIsNotViewed() {
        JsonNode made = booked(2, 1);
        ok(letting.owner.browser().post("/lettings/" + unit + "/withdrawal", ""), 200);

        assertThat(ok(maker.browser().get("/viewings/" + made.path("id").asText()), 200).path("state").asText()).isEqualTo("cancelled");
        assertThat(mails(maker.person().value(), "The owner has cancelled%")).isEqualTo("1");
    }

    @Test
    void bothAreRemindedOnceTheDayBefore() {
        JsonNode made = booked(3, 1);
        String id = made.path("id").asText();
        assertThat(letting.database.text("SELECT count(*) FROM platform_job WHERE task_name = ? AND task_instance = ?", RemindViewing.NAME,
                id))
                .isEqualTo("1");
        RemindViewing remind = letting.bean(RemindViewing.class);
        remind.run(id);
        assertThat(mails(maker.person().value(), "Tomorrow:%")).as("too early").isEqualTo("0");
        letting.clock.move(Duration.between(letting.clock.instant(), Instant.parse(made.path("at").asText())).minusHours(23));
        remind.run(id);
        remind.run(id);
        assertThat(mails(maker.person().value(), "Tomorrow:%")).isEqualTo("1");
        assertThat(mails(letting.owner.person().value(), "Tomorrow:%")).isEqualTo("1");
    }

    @Test
    void theOwnerSaysWhoCameAndMayPutItRight() {
        JsonNode made = booked(1, 1);
        String address = "/lettings/viewings/" + made.path("id").asText() + "/outcome";
        assertThat(letting.owner.browser().post(address, "{\"came\": false}").status()).as("it has not begun").isEqualTo(409);
        letting.clock.move(Duration.between(letting.clock.instant(), Instant.parse(made.path("at").asText())).plusMinutes(45));
        letting.bean(EndViewings.class).run();

        assertThat(ok(maker.browser().get("/viewings/" + made.path("id").asText()), 200).path("state").asText()).isEqualTo("done");
        assertThat(ok(letting.owner.browser().post(address, "{\"came\": false}"), 200).path("state").asText()).isEqualTo("no-show");
        assertThat(ok(letting.owner.browser().post(address, "{\"came\": true}"), 200).path("state").asText()).isEqualTo("done");
        assertThat(maker.browser().post("/viewings/" + made.path("id").asText() + "/cancellation", "").status()).isEqualTo(409);
        ok(book(maker.browser(), unit, letting.time(unit, 2, 1)), 201);
    }

    private static List<VEvent> events(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return Biweekly.parse(new String(answer.body(), StandardCharsets.UTF_8)).first().getEvents();
    }

    @Test
    void calendarsReadOneViewingAndTakeTheNewestRevision() {
        JsonNode made = booked(2, 1);
        String address = "/viewings/" + made.path("id").asText();
        VEvent before = events(maker.browser().get(address + "/calendar.ics")).getFirst();
        ok(maker.browser().post(address + "/move", "{\"at\": \"" + letting.time(unit, 2, 3) + "\"}"), 200);
        VEvent after = events(maker.browser().get(address + "/calendar.ics")).getFirst();

        assertThat(before.getDateStart().getValue()).isEqualTo(Date.from(Instant.parse(made.path("at").asText())));
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
        assertThat(letting.somebody().browser().get(address + "/calendar.ics").status()).isEqualTo(404);
    }

    private String feed(Visitor browser, String address) {
        String url = ok(browser.post(address, ""), 201).path("url").asText();
        return url.substring(url.indexOf("/api/v1") + "/api/v1".length());
    }

    @Test
    void whoeverKnowsTheAddressReadsTheCalendarUntilThereIsANewOne() {
        booked(2, 1);
        Visitor anybody = Visitor.nobody(api);
        String own = feed(maker.browser(), "/viewings/feed");
        String received = feed(letting.owner.browser(), "/lettings/viewings/feed");

        assertThat(events(anybody.get(own))).hasSize(1);
        assertThat(events(anybody.get(received)).getFirst().getDescription().getValue()).contains("@", "Two of us");
        assertThat(ok(maker.browser().get("/viewings/feed"), 200).path("url").isNull()).isTrue();
        String renewed = feed(maker.browser(), "/viewings/feed");
        assertThat(anybody.get(own).status()).isEqualTo(404);
        assertThat(maker.browser().delete("/viewings/feed").status()).isEqualTo(204);
        assertThat(anybody.get(renewed).status()).isEqualTo(404);
    }

    @Test
    void whoHasLeftTheOwnerReadsNothingAnyMore() throws SQLException {
        Visitor keeper = letting.accounts.browser(letting.owner.organisation(), Role.STOCK_KEEPER);
        String address = feed(keeper, "/lettings/viewings/feed");
        Visitor anybody = Visitor.nobody(api);
        assertThat(anybody.get(address).status()).isEqualTo(200);
        letting.database.change("DELETE FROM accounts_membership WHERE organisation_id = ? AND person_id <> ?",
                letting.owner.organisation().value(), letting.owner.person().value());
        assertThat(anybody.get(address).status()).isEqualTo(404);
    }

    @Test
    void timesThatMakeNoSenseAreRefusedAtTheirFields() {
        Answer refused = letting.owner.browser().put("/lettings/" + unit + "/viewing-times", """
                {"version": 1, "meeting": "", "weekly": [
                  {"weekday": 8, "opens": "10:00", "closes": "12:00", "minutes": 30, "capacity": 1},
                  {"weekday": 1, "opens": "ten", "closes": "12:00", "minutes": 30, "capacity": 1},
                  {"weekday": 2, "opens": "10:00", "closes": "10:20", "minutes": 30, "capacity": 1},
                  {"weekday": 3, "opens": "10:00", "closes": "12:00", "minutes": 30, "capacity": 0},
                  {"weekday": 3, "opens": "11:00", "closes": "13:00", "minutes": 30, "capacity": 1}], "single": [], "closed": []}""");

        assertThat(refused.json().path("errors").findValuesAsText("field")).containsExactlyInAnyOrder("/weekly/0/weekday",
                "/weekly/1/opens",
                "/weekly/2/closes", "/weekly/3/capacity", "/weekly/4/opens");
        assertThat(letting.somebody().browser().get("/lettings/" + unit + "/viewing-times").status()).isEqualTo(404);
        assertThat(letting.owner.browser().put("/lettings/" + unit + "/viewing-times",
                "{\"version\": 0, \"meeting\": \"\", \"weekly\": [], \"single\": [], \"closed\": []}").status()).as("not seen")
                .isEqualTo(409);
    }
}
