package hqb.spaces.centres.appointments;

import static hqb.spaces.centres.Park.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.JsonNode;
import hqb.spaces.centres.Park;
import hqb.spaces.centres.Park.Somebody;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class AppointmentTest {
    private final Park park;
    private final Somebody one;

    AppointmentTest(Api api, ApplicationContext product) {
        this.park = new Park(api, product);
        this.one = park.somebody();
    }

    @AfterEach
    void close() throws SQLException {
        park.close();
    }

    @Test
    void anAppointmentHasANumberAndItsSlotIsGone() {
        String at = park.slot(2, 4);
        JsonNode made = ok(park.book(one.browser(), at), 201);

        assertThat(made.path("number").asText()).matches("VP-[0-9]{4}-[0-9]{6,}");
        assertThat(made.path("state").asText()).isEqualTo("booked");
        assertThat(made.path("can").toString()).contains("move", "cancel");
        assertThat(made.path("who").isNull()).isTrue();
        JsonNode slots = ok(one.browser().get("/centres/" + park.centre + "/slots?service=policy&from=" + park.day(2)), 200);
        assertThat(slots.path("days").size()).isEqualTo(14);
        assertThat(slots.at("/days/0/slots/4/at").asText()).isEqualTo(at);
        assertThat(slots.at("/days/0/slots/4/free").asInt()).isZero();
        assertThat(ok(one.browser().get("/appointments?open=true"), 200).path("total").asInt()).isEqualTo(1);
    }

    @Test
    void whoComesSecondIsToldTheNextThreeFreeSlots() {
        String at = park.slot(2, 4);
        ok(park.book(one.browser(), at), 201);
        Answer refused = park.book(park.somebody().browser(), at);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("type").asText()).endsWith("/slot-taken");
        assertThat(refused.json().path("alternatives").findValuesAsText("at")).containsExactly(park.slot(2, 5), park.slot(2, 6),
                park.slot(2, 7));
    }

    @Test
    void theDatabaseItselfGivesAWindowOnce() {
        ok(park.book(one.browser(), park.slot(2, 4)), 201);

        assertThatThrownBy(() -> park.database.change(
                """
                        INSERT INTO spaces_appointment (id, number, centre_id, service, service_window, starts_at, ends_at, person_id, place, subject,
                            state, created_at)
                        SELECT gen_random_uuid(), 'VP-2026-9' || floor(random() * 1e9)::bigint + 100000, centre_id, service, service_window,
                            starts_at + interval '10 minutes', ends_at + interval '10 minutes', gen_random_uuid(), 1, subject, 'booked', now()
                        FROM spaces_appointment WHERE person_id = ?""",
                one.person().value())).hasMessageContaining("spaces_appointment_window");
    }

    @Test
    void outsideOpeningHoursTheNearestAlternativesAreNamedAlsoOfOtherCentres() {
        LocalDate sunday = park.day(7).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        Answer refused = park.book(one.browser(), "ip-house", sunday + "T02:00:00Z");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("type").asText()).endsWith("/centre-closed");
        assertThat(refused.json().path("reason").asText()).isEqualTo("closed");
        assertThat(refused.json().path("alternatives").findValuesAsText("centre")).startsWith("ip-house").hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void aCentreThatDoesNotDoItNamesThoseThatDo() {
        Answer refused = park.book(one.browser(), "company-counter", park.slot(2, 20));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("reason").asText()).isEqualTo("not-offered");
        assertThat(refused.json().path("alternatives").findValuesAsText("centre")).isNotEmpty().doesNotContain("company-counter");
    }

    @Test
    void aTimeBetweenSlotsOrInThePastIsRefusedAtItsField() {
        Instant odd = Instant.parse(park.slot(2, 4)).plus(Duration.ofMinutes(7));
        assertThat(park.book(one.browser(), odd.toString()).json().at("/errors/0/field").asText()).isEqualTo("/at");
        assertThat(park.book(one.browser(), "2020-01-06T02:00:00Z").json().at("/errors/0/field").asText()).isEqualTo("/at");
        assertThat(park.book(one.browser(), "2099-01-06T02:00:00Z").json().at("/errors/0/field").asText()).isEqualTo("/at");
        assertThat(park.book(one.browser(), "nowhere", park.slot(2, 4)).json().at("/errors/0/field").asText()).isEqualTo("/centre");
        assertThat(one.browser().post("/appointments", "{}").json().path("errors").findValuesAsText("field"))
                .contains("/centre", "/service", "/at", "/subject");
    }

    @Test
    void nobodyHasMoreThanThreeToComeOrTwoAtOnce() {
        for (int i = 0; i < 3; i++) {
            ok(park.book(one.browser(), park.slot(2, i)), 201);
        }
        assertThat(park.book(one.browser(), park.slot(2, 5)).status()).isEqualTo(409);
        Somebody other = park.somebody();
        String at = park.slot(3, 20);
        ok(park.book(other.browser(), at), 201);
        Answer twice = other.browser().post("/appointments", """
                {"centre": "%s", "service": "desks", "at": "%s", "subject": "A desk"}""".formatted(park.centre, at));
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.json().path("detail").asText()).contains("another appointment at that time");
    }

    @Test
    void movingKeepsTheNumberAndFreesTheSlot() {
        JsonNode made = ok(park.book(one.browser(), park.slot(2, 4)), 201);
        String to = park.slot(3, 6);
        JsonNode moved = ok(one.browser().post("/appointments/" + made.path("id").asText() + "/move", "{\"at\": \"" + to + "\"}"), 200);

        assertThat(moved.path("number")).isEqualTo(made.path("number"));
        assertThat(moved.path("at").asText()).isEqualTo(to);
        ok(park.book(park.somebody().browser(), made.path("at").asText()), 201);
        assertThat(one.browser().post("/appointments/" + made.path("id").asText() + "/move",
                "{\"at\": \"" + made.path("at").asText() + "\"}").json().path("type").asText()).endsWith("/slot-taken");
    }

    @Test
    void whatIsCancelledIsFreeAtOnceAndNoLongerCounts() {
        JsonNode made = ok(park.book(one.browser(), park.slot(2, 4)), 201);
        String address = "/appointments/" + made.path("id").asText();

        assertThat(ok(one.browser().post(address + "/cancellation", ""), 200).path("state").asText()).isEqualTo("cancelled");
        assertThat(ok(one.browser().post(address + "/cancellation", ""), 200).path("state").asText()).as("again").isEqualTo("cancelled");
        ok(park.book(park.somebody().browser(), made.path("at").asText()), 201);
        assertThat(one.browser().post(address + "/move", "{\"at\": \"" + park.slot(2, 9) + "\"}").status()).isEqualTo(409);
    }

    @Test
    void anothersAppointmentIsNotThere() {
        JsonNode made = ok(park.book(one.browser(), park.slot(2, 4)), 201);
        Somebody other = park.somebody();
        String address = "/appointments/" + made.path("id").asText();

        assertThat(other.browser().get(address).status()).isEqualTo(404);
        assertThat(other.browser().get(address + "/calendar.ics").status()).isEqualTo(404);
        assertThat(other.browser().post(address + "/cancellation", "").status()).isEqualTo(404);
    }

    @Test
    void calendarsReadTheDownloadAndTakeTheNewestRevision() {
        JsonNode made = ok(park.book(one.browser(), park.slot(2, 4)), 201);
        String address = "/appointments/" + made.path("id").asText();
        VEvent before = event(one.browser().get(address + "/calendar.ics"));
        ok(one.browser().post(address + "/move", "{\"at\": \"" + park.slot(2, 8) + "\"}"), 200);
        VEvent after = event(one.browser().get(address + "/calendar.ics"));

        assertThat(before.getDateStart().getValue()).isEqualTo(Date.from(Instant.parse(made.path("at").asText())));
        assertThat(before.getSummary().getValue()).contains(made.path("number").asText());
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
        assertThat(after.getDateStart().getValue()).isAfter(before.getDateStart().getValue());
    }

    private static VEvent event(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return Biweekly.parse(new String(answer.body(), StandardCharsets.UTF_8)).first().getEvents().getFirst();
    }

    @Test
    void theReminderIsMailedOnceTheDayBefore() {
        JsonNode made = ok(park.book(one.browser(), park.slot(3, 4)), 201);
        String id = made.path("id").asText();
        String mails = "SELECT count(*) FROM platform_mail m JOIN accounts_person p ON p.email = m.recipient WHERE p.id = ? AND m.subject LIKE "
                + "'Tomorrow:%' AND m.subject LIKE '%' || ?";
        assertThat(park.database.text("SELECT count(*) FROM platform_job WHERE task_name = ? AND task_instance = ?", RemindAppointment.NAME,
                id)).isEqualTo("1");
        RemindAppointment remind = park.bean(RemindAppointment.class);
        remind.run(id);
        assertThat(park.database.text(mails, one.person().value(), made.path("number").asText())).as("too early").isEqualTo("0");
        park.clock.move(Duration.between(park.clock.instant(), Instant.parse(made.path("at").asText())).minusHours(23));
        remind.run(id);
        remind.run(id);
        assertThat(park.database.text(mails, one.person().value(), made.path("number").asText())).isEqualTo("1");
    }

    @Test
    void anOperatorSaysWhoCameAndMayPutItRight() {
        JsonNode made = ok(park.book(one.browser(), park.slot(1, 4)), 201);
        UUID id = UUID.fromString(made.path("id").asText());
        String address = "/operations/appointments/" + id + "/attendance";
        assertThat(park.operator.post(address, "{\"came\": false}").status()).as("it has not begun").isEqualTo(409);
        park.clock.move(Duration.between(park.clock.instant(), Instant.parse(made.path("at").asText())).plusMinutes(45));

        JsonNode today = ok(park.operator.get("/operations/appointments?centre=" + park.centre), 200);
        assertThat(today.at("/items/0/number")).isEqualTo(made.path("number"));
        assertThat(today.at("/items/0/who/email").asText()).contains("@");
        assertThat(ok(park.operator.post(address, "{\"came\": false}"), 200).path("state").asText()).isEqualTo("no-show");
        assertThat(ok(one.browser().get("/appointments/" + id), 200).path("state").asText()).isEqualTo("no-show");
        assertThat(ok(park.operator.post(address, "{\"came\": true}"), 200).path("state").asText()).isEqualTo("kept");
        assertThat(one.browser().post("/appointments/" + id + "/cancellation", "").status()).isEqualTo(409);
    }

    @Test
    void whatIsOverHasTakenPlaceAndDoesNotCount() {
        for (int i = 0; i < 3; i++) {
            ok(park.book(one.browser(), park.slot(1, i)), 201);
        }
        park.clock.move(Duration.ofDays(2));
        ok(park.book(one.browser(), park.slot(1, 5)), 201);
        assertThat(park.database.text("SELECT string_agg(state, ' ' ORDER BY starts_at) FROM spaces_appointment WHERE person_id = ?",
                one.person().value())).isEqualTo("kept kept kept booked");
    }

    @Test
    void whatIsDoneIsInTheLog() {
        JsonNode made = ok(park.book(one.browser(), park.slot(2, 4)), 201);
        ok(one.browser().post("/appointments/" + made.path("id").asText() + "/cancellation", ""), 200);
        assertThat(park.database.text("SELECT string_agg(action, ' ' ORDER BY id) FROM accounts_audit WHERE subject = ?",
                "appointment " + made.path("id").asText())).isEqualTo("appointment.booked appointment.cancelled");
    }
}
