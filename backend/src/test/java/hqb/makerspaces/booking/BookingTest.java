package hqb.makerspaces.booking;

import static hqb.makerspaces.Workshop.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.makerspaces.TellOfMakerspaces;
import hqb.makerspaces.Workshop;
import hqb.makerspaces.Workshop.Somebody;
import hqb.platform.Language;
import hqb.platform.checks.InvariantCheck;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class BookingTest {
    private final Workshop shop;
    private final Api api;
    private final ApplicationContext product;
    private final Somebody maker;

    BookingTest(Api api, ApplicationContext product) {
        this.api = api;
        this.product = product;
        this.shop = new Workshop(api, product);
        this.maker = shop.somebody();
    }

    @AfterEach
    void close() throws SQLException {
        for (String code : new String[]{"M1", "M2", "M3", "I1", "I2"}) {
            String sql = product.getBean(InvariantCheck.class, Qualifiers.byName(code)).sql();
            assertThat(shop.database.text("SELECT count(*) FROM (" + sql + ") AS broken")).as(code).isEqualTo("0");
        }
        shop.close();
    }

    private static String reason(Answer answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        return answer.json().path("reason").asText();
    }

    private JsonNode see(JsonNode booking) {
        return ok(maker.browser().get("/bookings/" + booking.path("id").asText()), 200);
    }

    @Test
    void aTakenTimeIsRefusedWithTheNextThreeThatAreFree() {
        Instant at = shop.at(shop.monday(), "10:00");
        shop.booked(maker.browser(), at);
        Answer taken = shop.book(shop.somebody().browser(), shop.machine, at.plus(Duration.ofMinutes(30)), 60, "");
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.json().path("type").asText()).endsWith("/slot-taken");
        assertThat(taken.json().path("alternatives")).hasSize(3);
        assertThat(taken.json().at("/alternatives/0/from").asText()).isEqualTo(at.plus(Duration.ofHours(1)).toString());
    }

    @Test
    void eachRuleRefusesInItsOwnWords() {
        Visitor who = maker.browser();
        Instant at = shop.at(shop.monday(), "10:00");
        assertThat(shop.book(who, shop.machine, at.plus(Duration.ofMinutes(10)), 60, "").json().at("/errors/0/field").asText())
                .isEqualTo("/from");
        assertThat(shop.book(who, shop.machine, at, 300, "").json().at("/errors/0/field").asText()).isEqualTo("/to");
        Instant now = FreeTimes.onGrid(shop.clock.instant(), 30);
        assertThat(reason(shop.book(who, shop.machine, now, 60, ""), 409)).isEqualTo("too-soon");
        assertThat(reason(shop.book(who, shop.machine, shop.at(40, "10:00"), 60, ""), 409)).isEqualTo("too-far");
        String shut = shop.add("microscope", "", "\"weekly\": [{\"weekday\": 1, \"opens\": 540, \"closes\": 600}]");
        assertThat(reason(shop.book(who, shut, shop.at(shop.monday(), "09:30"), 60, ""), 409)).isEqualTo("closed");
        String broken = shop.add("microscope", "", "\"state\": \"out-of-order\"");
        assertThat(reason(shop.book(who, broken, at, 60, ""), 409)).isEqualTo("out-of-order");
    }

    @Test
    void thePauseAfterABookingIsNobodys() {
        String cutter = shop.add("laser-cutter", "\"bufferMinutes\": 30", "");
        Instant at = shop.at(shop.monday(), "10:00");
        ok(shop.book(maker.browser(), cutter, at, 60, ""), 201);
        Visitor other = shop.somebody().browser();
        assertThat(shop.book(other, cutter, at.plus(Duration.ofMinutes(60)), 60, "").status()).isEqualTo(409);
        assertThat(shop.book(other, cutter, at.minus(Duration.ofMinutes(60)), 60, "").status()).as("no pause before").isEqualTo(409);
        ok(shop.book(other, cutter, at.plus(Duration.ofMinutes(90)), 60, ""), 201);
    }

    @Test
    void whoWaitsForATimeThatOnlyThePauseKeptIsOfferedIt() {
        String cutter = shop.add("laser-cutter", "\"bufferMinutes\": 30", "");
        Instant at = shop.at(shop.monday(), "11:00");
        JsonNode held = ok(shop.book(maker.browser(), cutter, at, 60, ""), 201).path("booking");
        Somebody before = shop.somebody();
        Somebody after = shop.somebody();
        String wish = "{\"bookable\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}";
        ok(before.browser().post("/booking-waits", wish.formatted(cutter, at.minus(Duration.ofHours(1)), at)), 201);
        ok(after.browser().post("/booking-waits",
                wish.formatted(cutter, at.plus(Duration.ofHours(1)), at.plus(Duration.ofHours(2)))), 201);
        ok(maker.browser().post("/bookings/" + held.path("id").asText() + "/cancellation", ""), 200);
        for (Somebody one : List.of(before, after)) {
            assertThat(ok(one.browser().get("/bookings"), 200).at("/items/0/state").asText()).isEqualTo("offered");
        }
    }

    @Test
    void aSeriesIsBookedWholeOrWithoutWhatIsTaken() {
        Instant at = shop.at(shop.monday() - 7 + 1, "14:00").isAfter(shop.clock.instant().plus(Duration.ofHours(2)))
                ? shop.at(shop.monday() - 7 + 1, "14:00") : shop.at(shop.monday() + 1, "14:00");
        shop.booked(shop.somebody().browser(), at.plus(Duration.ofDays(7)));
        String weekly = "\"repeat\": \"FREQ=WEEKLY;COUNT=3\"";
        Answer whole = shop.book(maker.browser(), shop.machine, at, 60, weekly);
        assertThat(whole.status()).isEqualTo(409);
        assertThat(whole.json().at("/taken/0").asText()).isEqualTo(at.plus(Duration.ofDays(7)).toString());
        assertThat(ok(maker.browser().get("/bookings"), 200).path("total").asInt()).as("nothing of it was kept").isZero();

        JsonNode made = ok(shop.book(maker.browser(), shop.machine, at, 60, weekly + ", \"skip\": true"), 201);
        assertThat(made.path("all").size() + made.path("missed").size()).isEqualTo(3);
        assertThat(made.at("/missed/0/from").asText()).isEqualTo(at.plus(Duration.ofDays(7)).toString());
        assertThat(made.at("/all/0/series").isNull()).isFalse();
        assertThat(shop.book(maker.browser(), shop.machine, at, 60, "\"repeat\": \"FREQ=WEEKLY\"").status()).as("for ever").isEqualTo(400);
    }

    @Test
    void whatComesFreeIsOfferedInOrderForAWhile() {
        Instant at = shop.at(shop.monday(), "10:00");
        JsonNode held = shop.booked(maker.browser(), at);
        Somebody first = shop.somebody();
        Somebody second = shop.somebody();
        String wish = "{\"bookable\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}".formatted(shop.machine, at,
                at.plus(Duration.ofHours(1)));
        ok(first.browser().post("/booking-waits", wish), 201);
        assertThat(ok(second.browser().post("/booking-waits", wish), 201).path("before").asInt()).isEqualTo(1);
        assertThat(second.browser().post("/booking-waits", wish).status()).as("twice").isEqualTo(409);

        ok(maker.browser().post("/bookings/" + held.path("id").asText() + "/cancellation", ""), 200);
        JsonNode offered = ok(first.browser().get("/bookings"), 200).at("/items/0");
        assertThat(offered.path("state").asText()).isEqualTo("offered");
        assertThat(shop.lastMail(first.person())).contains("It came free");
        assertThat(shop.book(maker.browser(), shop.machine, at, 60, "").status()).as("nobody else is faster").isEqualTo(409);

        shop.clock.move(Duration.ofMinutes(61));
        shop.bean(LapseBookings.class).run();
        assertThat(first.browser().post("/bookings/" + offered.path("id").asText() + "/acceptance", "").status()).isEqualTo(409);
        JsonNode next = ok(second.browser().get("/bookings"), 200).at("/items/0");
        assertThat(ok(second.browser().post("/bookings/" + next.path("id").asText() + "/acceptance", ""), 200).path("state").asText())
                .isEqualTo("booked");
        assertThat(first.browser().post("/booking-waits", wish.replace(at.toString(), at.plus(Duration.ofHours(1)).toString())
                .replace("\"to\": \"" + at.plus(Duration.ofHours(1)), "\"to\": \"" + at.plus(Duration.ofHours(2)))).status())
                .as("free: book it")
                .isEqualTo(409);
    }

    @Test
    void whatCostsSomethingIsHeldPaidAndGoesBackInTime() throws Exception {
        String dear = shop.add("x-ray", "", """
                "rates": [{"payer": "anybody", "minutes": 60, "price": "80.00"}, {"payer": "maker", "minutes": 60, "price": "50.00"}]""");
        Instant at = shop.at(shop.monday(), "10:00");
        JsonNode held = ok(shop.book(maker.browser(), dear, at, 90, ""), 201).path("booking");
        assertThat(held.path("state").asText()).isEqualTo("held");
        assertThat(held.at("/price/amount").asText()).as("each begun hour").isEqualTo("100.00");
        String id = held.path("id").asText();
        ok(maker.browser().post("/bookings/" + id + "/payment", "{}"), 200);
        shop.pay(id);
        assertThat(see(held).path("state").asText()).isEqualTo("booked");

        JsonNode shorter = ok(maker.browser().send("PUT", "/bookings/" + id + "/time", """
                {"from": "%s", "to": "%s"}""".formatted(at.plus(Duration.ofHours(3)), at.plus(Duration.ofHours(4))), "application/json"),
                200);
        assertThat(shorter.at("/returned/amount").asText()).isEqualTo("50.00");
        assertThat(reason(maker.browser().send("PUT", "/bookings/" + id + "/time", """
                {"from": "%s", "to": "%s"}""".formatted(at, at.plus(Duration.ofHours(2))), "application/json"), 409))
                .isEqualTo("costs-more");
        JsonNode cancelled = ok(maker.browser().post("/bookings/" + id + "/cancellation", ""), 200);
        assertThat(cancelled.at("/returned/amount").asText()).isEqualTo("100.00");
        assertThat(cancelled.path("late").asBoolean()).isFalse();
    }

    @Test
    void whatIsNotPaidInTimeIsFreeAgain() {
        String dear = shop.add("x-ray", "", "\"rates\": [{\"payer\": \"anybody\", \"minutes\": 60, \"price\": \"80.00\"}]");
        Instant at = shop.at(shop.monday(), "10:00");
        JsonNode held = ok(shop.book(maker.browser(), dear, at, 60, ""), 201).path("booking");
        shop.clock.move(Duration.ofMinutes(21));
        ok(shop.book(shop.somebody().browser(), dear, at, 60, ""), 201);
        assertThat(see(held).path("state").asText()).isEqualTo("cancelled");
        assertThat(maker.browser().post("/bookings/" + held.path("id").asText() + "/payment", "{}").status()).isEqualTo(409);
    }

    private JsonNode dearSeries(String machine, Instant at) {
        return ok(shop.book(maker.browser(), machine, at, 60, "\"repeat\": \"FREQ=DAILY;COUNT=3\""), 201);
    }

    private String dear() {
        return shop.add("x-ray", "", "\"rates\": [{\"payer\": \"anybody\", \"minutes\": 60, \"price\": \"80.00\"}]");
    }

    @Test
    void aSeriesThatCostsSomethingIsPaidAsOneAndGoesBackOneByOne() {
        Instant at = shop.at(shop.monday(), "10:00");
        JsonNode made = dearSeries(dear(), at);
        assertThat(made.path("all").findValuesAsText("state")).containsOnly("held").hasSize(3);
        String id = made.at("/all/1/id").asText();
        assertThat(made.at("/booking/due/amount").asText()).isEqualTo("240.00");
        assertThat(made.at("/booking/dueFor").asInt()).isEqualTo(3);
        ok(maker.browser().post("/bookings/" + id + "/payment", "{}"), 200);
        ok(maker.browser().post("/bookings/" + made.at("/all/0/id").asText() + "/payment", "{}"), 200);
        assertThat(shop.database.text("SELECT count(*) || ' ' || sum(amount) FROM payments_part WHERE payable_id = ?",
                UUID.fromString(made.at("/booking/series").asText()))).as("one payment").isEqualTo("1 24000");
        shop.paySeries(made.at("/booking/series").asText());
        assertThat(ok(maker.browser().get("/bookings"), 200).path("items").findValuesAsText("state")).containsOnly("booked").hasSize(3);

        assertThat(ok(maker.browser().post("/bookings/" + id + "/cancellation", ""), 200).at("/returned/amount").asText())
                .isEqualTo("80.00");
        assertThat(shop.refunds(id)).containsExactly("80.00");
        assertThat(see(made.at("/all/0")).path("state").asText()).isEqualTo("booked");
        JsonNode moved = ok(maker.browser().put("/bookings/" + made.at("/all/2/id").asText() + "/time", """
                {"from": "%s", "to": "%s"}""".formatted(at.plus(Duration.ofHours(75)), at.plus(Duration.ofHours(76)))), 200);
        assertThat(moved.at("/returned/amount").asText()).as("as dear as before").isEqualTo("0.00");
    }

    @Test
    void aSeriesThatIsNotPaidIsFreeAgainAsOneAndLateMoneyGoesBack() {
        Instant at = shop.at(shop.monday(), "10:00");
        String machine = dear();
        JsonNode made = dearSeries(machine, at);
        ok(maker.browser().post("/bookings/" + made.at("/booking/id").asText() + "/payment", "{}"), 200);
        shop.whileNothingIsCancelled(() -> {
            shop.clock.move(Duration.ofMinutes(21));
            ok(shop.book(shop.somebody().browser(), machine, at.plus(Duration.ofDays(1)), 60, ""), 201);
            for (JsonNode one : made.path("all")) {
                assertThat(see(one).path("state").asText()).isEqualTo("cancelled");
            }
            assertThat(shop.mails(maker.person(), "No longer kept for you")).as("one for all of them").singleElement().asString()
                    .contains(day(at), day(at.plus(Duration.ofDays(1))), day(at.plus(Duration.ofDays(2))));
            shop.clock.reset(); // what Stripe tells is not taken when it is older than some minutes
            shop.paySeries(made.at("/booking/series").asText());
        });
        for (JsonNode one : made.path("all")) {
            assertThat(shop.refunds(one.path("id").asText())).containsExactly("80.00");
        }
    }

    @Test
    void aSeriesThatIsStillToBePaidIsGivenUpAsOneAndLeavesOutWhatIsTaken() {
        Instant at = shop.at(shop.monday(), "10:00");
        String machine = dear();
        ok(shop.book(shop.somebody().browser(), machine, at.plus(Duration.ofDays(1)), 60, ""), 201);
        assertThat(shop.book(maker.browser(), machine, at, 60, "\"repeat\": \"FREQ=DAILY;COUNT=3\"").status()).as("whole or not")
                .isEqualTo(409);
        JsonNode made = ok(shop.book(maker.browser(), machine, at, 60, "\"repeat\": \"FREQ=DAILY;COUNT=3\", \"skip\": true"), 201);
        assertThat(made.at("/booking/due/amount").asText()).isEqualTo("160.00");
        ok(maker.browser().post("/bookings/" + made.at("/all/1/id").asText() + "/cancellation", ""), 200);
        for (JsonNode one : made.path("all")) {
            assertThat(see(one).path("state").asText()).isEqualTo("cancelled");
        }
        assertThat(made.path("all")).hasSize(2);
        assertThat(shop.mails(maker.person(), "Cancelled")).as("one for all of them").singleElement().asString()
                .contains(day(at), day(at.plus(Duration.ofDays(2)))).doesNotContain(day(at.plus(Duration.ofDays(1))));
    }

    private static String day(Instant at) {
        return TellOfMakerspaces.when(at, Language.EN);
    }

    @Test
    void whoTwiceDoesNotComeIsBlockedForAFortnight() {
        Instant first = shop.at(1, "10:00");
        for (int day = 1; day <= 2; day++) {
            JsonNode one = shop.booked(maker.browser(), shop.at(day, "10:00"));
            assertThat(shop.keeper.post("/keeper/bookings/" + one.path("id").asText() + "/outcome", "{\"came\": false}").status())
                    .as("before it begins").isEqualTo(409);
        }
        shop.moveTo(first.plus(Duration.ofDays(1)).plus(Duration.ofHours(2)));
        shop.bean(LapseBookings.class).run();
        JsonNode all = ok(maker.browser().get("/bookings"), 200).path("items");
        assertThat(all.findValuesAsText("state")).containsOnly("used");
        for (JsonNode one : all) {
            ok(shop.keeper.post("/keeper/bookings/" + one.path("id").asText() + "/outcome", "{\"came\": false}"), 200);
        }
        Answer blocked = shop.book(maker.browser(), shop.machine, shop.at(3, "10:00"), 60, "");
        assertThat(reason(blocked, 409)).isEqualTo("blocked");
        assertThat(blocked.json().path("detail").asText()).contains(shop.day(14).toString());
        shop.clock.move(Duration.ofDays(15));
        shop.booked(maker.browser(), shop.at(3, "10:00"));
    }

    @Test
    void anothersBookingIsNotThereAndAnothersMakerspaceNeither() throws Exception {
        String id = shop.booked(maker.browser(), shop.at(shop.monday(), "10:00")).path("id").asText();
        Visitor other = shop.somebody().browser();
        for (String deed : new String[]{"cancellation", "acceptance", "payment"}) {
            assertThat(other.post("/bookings/" + id + "/" + deed, "{}").status()).as(deed).isEqualTo(404);
        }
        assertThat(other.get("/keeper/bookings?makerspace=" + shop.space).status()).isEqualTo(404);
        assertThat(other.post("/keeper/bookings/" + id + "/cancellation", "").status()).isEqualTo(404);
        ok(shop.keeper.post("/keeper/bookings/" + id + "/cancellation", ""), 200);
        assertThat(shop.lastMail(maker.person())).contains("had to cancel");
    }

    @Test
    void calendarsOfOthersKeepAMachineBusySeriesAndExceptionsIncluded() {
        Instant at = shop.at(shop.monday(), "10:00");
        String local = shop.day(shop.monday()).toString().replace("-", "");
        String second = shop.day(shop.monday() + 1).toString().replace("-", "");
        String ics = """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//test//EN
                BEGIN:VEVENT
                UID:course
                DTSTAMP:20260101T000000Z
                DTSTART:%sT100000
                DTEND:%sT110000
                RRULE:FREQ=DAILY;COUNT=3
                EXDATE:%sT100000
                END:VEVENT
                END:VCALENDAR
                """.formatted(local, local, second);
        JsonNode kept = ok(shop.keeper.upload("/keeper/bookables/" + shop.machine + "/calendars/files", "course.ics",
                ics.getBytes(StandardCharsets.UTF_8)), 201);
        assertThat(kept.path("events").asInt()).isEqualTo(2);
        assertThat(reason(shop.book(maker.browser(), shop.machine, at, 60, ""), 409)).isEqualTo("busy");
        shop.booked(maker.browser(), at.plus(Duration.ofDays(1)));
        assertThat(shop.keeper.upload("/keeper/bookables/" + shop.machine + "/calendars/files", "no.ics", new byte[]{1, 2, 3}).status())
                .isEqualTo(422);
        ok(shop.keeper.post("/keeper/bookables/" + shop.machine + "/calendars", "{\"url\": \"webcal://calendar.example/a.ics\"}"), 201);
        assertThat(shop.keeper.post("/keeper/bookables/" + shop.machine + "/calendars", "{\"url\": \"file:///etc/passwd\"}").status())
                .isEqualTo(400);
        assertThat(shop.keeper.delete("/keeper/bookables/" + shop.machine + "/calendars/" + kept.path("id").asText()).status())
                .isEqualTo(204);
        shop.booked(maker.browser(), at);
    }

    @Test
    void aPrivateFeedShowsOnesBookingsAndEndsWithANewAddress() {
        JsonNode booked = shop.booked(maker.browser(), shop.at(shop.monday(), "10:00"));
        String url = ok(maker.browser().post("/bookings/feed", ""), 201).path("url").asText();
        String path = url.substring(url.indexOf("/api/v1") + 7);
        assertThat(Visitor.nobody(api).get(path).text()).contains(booked.path("number").asText()).contains("BEGIN:VEVENT");
        ok(maker.browser().post("/bookings/feed", ""), 201);
        assertThat(Visitor.nobody(api).get(path).status()).isEqualTo(404);
        String open = Visitor.nobody(api).get("/bookables/" + shop.machine + "/calendar.ics").text();
        assertThat(open).contains("BEGIN:VEVENT").doesNotContain(booked.path("number").asText());
    }

    @Test
    void theSpaceApiSaysWhetherItIsOpen() throws Exception {
        JsonNode shut = ok(Visitor.nobody(api).get("/makerspaces/" + shop.space + "/spaceapi.json"), 200);
        assertThat(shut.at("/api_compatibility/0").asText()).isEqualTo("15");
        assertThat(shut.at("/state/open").asBoolean()).isFalse();
        ok(shop.keeper.put("/keeper/makerspaces/" + shop.space + "/open", "{\"open\": true, \"hours\": 3}"), 200);
        JsonNode open = ok(Visitor.nobody(api).get("/makerspaces/" + shop.space + "/spaceapi.json"), 200);
        assertThat(open.at("/state/open").asBoolean()).isTrue();
        assertThat(open.at("/state/lastchange").asLong()).isCloseTo(shop.clock.instant().getEpochSecond(), within(60L));
        shop.clock.move(Duration.ofHours(4));
        assertThat(ok(Visitor.nobody(api).get("/makerspaces/" + shop.space + "/spaceapi.json"), 200).at("/state/open").asBoolean())
                .isFalse();
    }
}
