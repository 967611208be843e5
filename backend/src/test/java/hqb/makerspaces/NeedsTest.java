package hqb.makerspaces;

import static hqb.makerspaces.Workshop.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.Role;
import hqb.accounts.people.PersonTies;
import hqb.makerspaces.Workshop.Somebody;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What users of an earlier booking system asked for or stumbled over, by the numbers of its tracker; each must not happen here. */
@HqbTest
class NeedsTest {
    private final Workshop shop;
    private final Api api;
    private final ApplicationContext product;
    private final Somebody maker;

    NeedsTest(Api api, ApplicationContext product) {
        this.api = api;
        this.product = product;
        this.shop = new Workshop(api, product);
        this.maker = shop.somebody();
    }

    @AfterEach
    void close() throws SQLException {
        shop.close();
    }

    private Answer move(JsonNode booking, Instant from) {
        return maker.browser().put("/bookings/" + booking.path("id").asText() + "/time",
                "{\"from\": \"" + from + "\", \"to\": \"" + from.plus(Duration.ofHours(1)) + "\"}");
    }

    private Answer cancel(JsonNode booking) {
        return maker.browser().post("/bookings/" + booking.path("id").asText() + "/cancellation", "");
    }

    private JsonNode use() {
        return ok(shop.keeper.get("/keeper/makerspaces/" + shop.space + "/use?from=" + shop.day(0) + "&to=" + shop.day(30)), 200)
                .at("/items/0");
    }

    private String trained(String until) {
        JsonNode training = ok(shop.keeper.post("/keeper/makerspaces/" + shop.space + "/trainings", """
                {"nameEn": "Laser safety", "nameZh": "激光安全"}"""), 201);
        String address = shop.database.text("SELECT email FROM accounts_person WHERE id = ?", maker.person().value());
        ok(shop.keeper.post("/keeper/trainings/" + training.path("id").asText() + "/people",
                "{\"email\": \"" + address + "\", \"expiresOn\": \"" + until + "\"}"), 200);
        return training.path("id").asText();
    }

    private String gated(String training) {
        String word = shop.database.text("SELECT slug FROM makerspaces_training WHERE id = ?::uuid", training);
        return shop.add("laser-cutter", "", "\"trainings\": [\"" + word + "\"]");
    }

    private JsonNode event(Instant from, String more) {
        return ok(shop.keeper.post("/keeper/makerspaces/" + shop.space + "/events", """
                {"titleEn": "Evening", "titleZh": "夜谈", "presenter": "Lin", "seats": 2, "from": "%s", "to": "%s"%s}""".formatted(from,
                from.plus(Duration.ofHours(2)), more)), 201).at("/items/0");
    }

    @Test
    void need419APersonMovesAndCancelsTheirOwnBooking() {
        JsonNode booking = shop.booked(maker.browser(), shop.at(shop.monday(), "10:00"));
        assertThat(booking.path("can").toString()).contains("move").contains("cancel");
        assertThat(ok(move(booking, shop.at(shop.monday(), "12:00")), 200).path("number").asText())
                .isEqualTo(booking.path("number").asText());
        assertThat(ok(cancel(booking), 200).path("state").asText()).isEqualTo("cancelled");
    }

    @Test
    void need495WhatIsFreeCanBeHadAsATable() {
        shop.booked(maker.browser(), shop.at(shop.monday(), "10:00"));
        String csv = Visitor.nobody(api).get("/bookables/" + shop.machine + "/calendar.csv?minutes=60&from=" + shop.day(shop.monday()))
                .text();
        assertThat(csv).contains(shop.day(shop.monday()) + "T10:00," + shop.day(shop.monday()) + "T11:00,taken")
                .contains(shop.day(shop.monday()) + "T11:00," + shop.day(shop.monday()) + "T12:00,free");
    }

    @Test
    void need145ExtendingATrainingLetsItsHolderBookPastTheOldEnd() {
        String training = trained(shop.day(3).toString());
        String machine = gated(training);
        assertThat(shop.book(maker.browser(), machine, shop.at(5, "10:00"), 60, "").status()).isEqualTo(403);
        String address = shop.database.text("SELECT email FROM accounts_person WHERE id = ?", maker.person().value());
        ok(shop.keeper.post("/keeper/trainings/" + training + "/people",
                "{\"email\": \"" + address + "\", \"expiresOn\": \"" + shop.day(20) + "\"}"), 200);
        ok(shop.book(maker.browser(), machine, shop.at(5, "10:00"), 60, ""), 201);
    }

    @Test
    void need116KeepersSeeEventsAmongTheBookings() {
        String room = shop.add("room", "", "");
        event(shop.at(shop.monday(), "19:00"), ", \"room\": \"" + room + "\"");
        shop.booked(maker.browser(), shop.at(shop.monday(), "10:00"));
        JsonNode items = ok(shop.keeper.get("/keeper/bookings?makerspace=" + shop.space + "&from=" + shop.day(shop.monday()) + "&days=1"),
                200)
                .path("items");
        assertThat(items.findValuesAsText("kind")).containsExactly("booking", "event");
        Answer clash = shop.keeper.post("/keeper/makerspaces/" + shop.space + "/events", """
                {"titleEn": "Other", "titleZh": "另一场", "seats": 2, "from": "%s", "to": "%s", "room": "%s"}""".formatted(
                shop.at(shop.monday(), "20:00"), shop.at(shop.monday(), "22:00"), room));
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.json().path("detail").asText()).contains("room is taken");
    }

    @Test
    void need201ABlockEndsAndAMachineIsRetiredAfterItsBookingsWereCancelled() {
        Instant at = shop.at(shop.monday(), "10:00");
        JsonNode booking = shop.booked(maker.browser(), at);
        String wish = "{\"bookable\": \"%s\", \"from\": \"%s\", \"to\": \"%s\", \"note\": \"Repair\"}".formatted(shop.machine, at,
                at.plus(Duration.ofHours(5)));
        Answer taken = shop.keeper.post("/keeper/blocks", wish);
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.json().path("detail").asText()).contains(booking.path("number").asText());
        ok(cancel(booking), 200);
        JsonNode block = ok(shop.keeper.post("/keeper/blocks", wish), 201);
        assertThat(ok(shop.keeper.post("/keeper/bookings/" + block.path("id").asText() + "/cancellation", ""), 200).path("state").asText())
                .isEqualTo("cancelled");
        ok(shop.change(shop.machine, Workshop.form("oscilloscope", "", "\"state\": \"retired\"")), 200);
        assertThat(Visitor.nobody(api).get("/bookables/" + shop.machine).status()).isEqualTo(404);
    }

    @Test
    void need79EventsSayBeginEndAndPictureAndCanBeLimitedToComingOnes() {
        event(shop.at(2, "19:00"), "");
        event(shop.at(9, "19:00"), "");
        JsonNode one = ok(Visitor.nobody(api).get("/events?size=1&makerspace=" + shop.space), 200);
        assertThat(one.path("items")).hasSize(1);
        assertThat(one.path("total").asInt()).isEqualTo(2);
        assertThat(one.at("/items/0/from").asText()).isEqualTo(shop.at(2, "19:00").toString());
        assertThat(one.at("/items/0/to").asText()).isEqualTo(shop.at(2, "21:00").toString());
        assertThat(Visitor.nobody(api).get(one.at("/items/0/image").asText().substring("/api/v1".length())).text()).contains("<svg");
        assertThat(ok(Visitor.nobody(api).get("/events?upcoming=false&makerspace=" + shop.space), 200).path("total").asInt()).isZero();
        JsonNode next = ok(Visitor.nobody(api).get("/events?size=1&makerspace=" + shop.space + "&cursor="
                + Api.encode(one.path("next").asText())), 200);
        assertThat(next.at("/items/0/from").asText()).isEqualTo(shop.at(9, "19:00").toString());
        assertThat(next.path("next").isNull()).isTrue();
    }

    @Test
    void need131And415ExportsCountWhatTheListCounts() {
        for (int hour = 10; hour < 13; hour++) {
            shop.booked(maker.browser(), shop.at(shop.monday(), hour + ":00"));
        }
        String csv = shop.keeper.get("/keeper/makerspaces/" + shop.space + "/use.csv?from=" + shop.day(0) + "&to=" + shop.day(30)).text();
        assertThat(use().path("bookings").asInt()).isEqualTo(3);
        assertThat(csv).contains(shop.machine + ",Thing of a test,3,0,0,0,3.0,");
    }

    @Test
    void need140And156APriceStaysAsItWasAgreedWhenTheRateChanges() {
        String rates = "\"rates\": [{\"payer\": \"anybody\", \"minutes\": 60, \"price\": \"%s\"}]";
        String dear = shop.add("x-ray", "", rates.formatted("80.00"));
        JsonNode booking = ok(shop.book(maker.browser(), dear, shop.at(shop.monday(), "10:00"), 60, ""), 201).path("booking");
        ok(shop.change(dear, Workshop.form("x-ray", "", rates.formatted("95.00"))), 200);
        String id = booking.path("id").asText();
        assertThat(ok(maker.browser().post("/bookings/" + id + "/payment", "{}"), 200).at("/price/amount").asText()).isEqualTo("80.00");
        shop.pay(id);
        assertThat(ok(maker.browser().get("/bookings/" + id), 200).path("state").asText()).isEqualTo("booked");
        assertThat(ok(shop.book(shop.somebody().browser(), dear, shop.at(shop.monday(), "12:00"), 60, ""), 201)
                .at("/booking/price/amount").asText()).isEqualTo("95.00");
    }

    @Test
    void need151ThePublicCalendarShowsADayOfWhichAPartIsTaken() {
        Instant at = shop.at(shop.monday(), "10:00");
        ok(shop.keeper.post("/keeper/blocks", "{\"bookable\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}".formatted(shop.machine, at,
                at.plus(Duration.ofHours(2)))), 201);
        JsonNode day = ok(Visitor.nobody(api).get("/bookables/" + shop.machine + "/calendar?minutes=60&from=" + shop.day(shop.monday())),
                200)
                .at("/days/0");
        assertThat(day.path("taken")).hasSize(1);
        assertThat(day.at("/taken/0/booking").isNull()).as("nobody is named").isTrue();
        assertThat(day.path("starts").findValuesAsText("free")).contains("1", "0").filteredOn("0"::equals).hasSize(5);
    }

    @Test
    void need376And404WhatIsLoadedOrSignedInAgainTakesNobodysKeeping() {
        Makerspace before = shop.bean(Makerspaces.class).find(shop.space).orElseThrow();
        shop.bean(Makerspaces.class)
                .put(new Makerspace(before.id(), before.slug(), null, before.building(), null, before.level(), "Renamed",
                        before.nameZh(), "", "", null, "listed", before.areaM2(), null, null, null, before.hours(), before.closures(), null,
                        false),
                        99);
        Visitor again = shop.accounts.browser(shop.keepers, Role.STOCK_KEEPER);
        assertThat(ok(again.get("/keeper/makerspaces"), 200).findValuesAsText("slug")).contains(shop.space);
        assertThat(shop.accounts.browser(shop.keepers, Role.FINANCE).get("/keeper/makerspaces").status()).isEqualTo(403);
    }

    @Test
    void need414EachThingHasItsOwnNotice() {
        String soon = shop.add("room", "\"noticeMinutes\": 0", "");
        String later = shop.add("mentor", "\"noticeMinutes\": 1440", "");
        Instant at = shop.at(1, "00:00").plus(Duration.ofMinutes(30));
        Instant within = at.isBefore(shop.clock.instant().plus(Duration.ofHours(24))) ? at : at.minus(Duration.ofHours(24));
        if (within.isAfter(shop.clock.instant())) {
            ok(shop.book(maker.browser(), soon, within, 60, ""), 201);
        }
        Answer refused = shop.book(maker.browser(), later, within, 60, "");
        assertThat(refused.json().path("reason").asText()).isEqualTo("too-soon");
        assertThat(refused.json().path("detail").asText()).contains("1440");
    }

    @Test
    void need153ATrainingThatExpiresBeforeTheBookingEndsIsNotEnough() {
        String machine = gated(trained(shop.day(3).toString()));
        ok(shop.book(maker.browser(), machine, shop.at(3, "22:00"), 60, ""), 201);
        Answer over = shop.book(maker.browser(), machine, shop.at(3, "23:30"), 60, "");
        assertThat(over.status()).isEqualTo(403);
        assertThat(over.json().path("reason").asText()).isEqualTo("training");
        assertThat(over.json().path("detail").asText()).contains("Laser safety");
    }

    @Test
    void need83OpeningGoesOnOverMidnightAndDaysHaveExceptions() {
        String night = shop.add("printer-3d", "\"maxMinutes\": 5000, \"weekMinutes\": 6000",
                "\"exceptions\": [{\"from\": \"%s\", \"to\": \"%s\", \"note\": \"Holiday\"}]".formatted(shop.day(shop.monday() + 5),
                        shop.day(shop.monday() + 6)));
        ok(shop.book(maker.browser(), night, shop.at(shop.monday(), "22:00"), 3 * 24 * 60, ""), 201);
        Answer closed = shop.book(shop.somebody().browser(), night, shop.at(shop.monday() + 4, "22:00"), 180, "");
        assertThat(closed.json().path("reason").asText()).isEqualTo("closed");
        ok(shop.book(shop.somebody().browser(), night, shop.at(shop.monday() + 4, "21:00"), 180, ""), 201);
    }

    @Test
    void need61WhatNobodyBookedIsTakenAwayAndWhatSomebodyDidIsRefusedInWords() {
        String idle = shop.add("microscope", "", "\"rates\": [{\"payer\": \"maker\", \"minutes\": 30, \"price\": \"5.00\"}]");
        assertThat(shop.keeper.delete("/keeper/bookables/" + idle).status()).isEqualTo(204);
        shop.booked(maker.browser(), shop.at(shop.monday(), "10:00"));
        Answer refused = shop.keeper.delete("/keeper/bookables/" + shop.machine);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asText()).contains("retire");
    }

    @Test
    void need50BookingsAreAsLongAsTheRulesAllow() {
        String quick = shop.add("oscilloscope", "\"gridMinutes\": 15, \"minMinutes\": 15", "");
        ok(shop.book(maker.browser(), quick, shop.at(shop.monday(), "10:15"), 15, ""), 201);
        ok(shop.book(maker.browser(), quick, shop.at(shop.monday(), "10:30"), 75, ""), 201);
    }

    @Test
    void need133WhatWasCancelledIsCountedInNothingElse() {
        shop.booked(maker.browser(), shop.at(shop.monday(), "10:00"));
        ok(cancel(shop.booked(maker.browser(), shop.at(shop.monday(), "12:00"))), 200);
        JsonNode row = use();
        assertThat(row.path("bookings").asInt()).isEqualTo(1);
        assertThat(row.path("cancelled").asInt()).isEqualTo(1);
        assertThat(row.path("hours").asDouble()).isEqualTo(1.0);
        assertThat(row.path("people").asInt()).isEqualTo(1);
    }

    @Test
    void need425And445DaysAreShenzhensWhateverTheZoneOfTheMachine() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
            shop.booked(maker.browser(), shop.at(shop.monday(), "00:30"));
            JsonNode days = ok(
                    Visitor.nobody(api).get("/bookables/" + shop.machine + "/calendar?days=2&from=" + shop.day(shop.monday() - 1)),
                    200).path("days");
            assertThat(days.at("/0/taken")).isEmpty();
            assertThat(days.at("/1/taken/0/from").asText()).isEqualTo(shop.at(shop.monday(), "00:30").toString());
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void need234TheMailOfAMoveNamesTheTimeBeforeAndTheTimeNow() {
        JsonNode booking = shop.booked(maker.browser(), shop.at(shop.monday(), "10:00"));
        ok(move(booking, shop.at(shop.monday() + 1, "16:30")), 200);
        String mail = shop.lastMail(maker.person());
        assertThat(mail).contains("Before: Monday").contains("10:00").contains("Now: Tuesday").contains("16:30");
        assertThat(mail.indexOf("Before")).isLessThan(mail.indexOf("Now"));
    }

    @Test
    void need169TheFirstDayOfTheWeekIsShownAndCounted() {
        String mondays = shop.add("microscope", "", "\"weekly\": [{\"weekday\": 1, \"opens\": 540, \"closes\": 660}]");
        JsonNode days = ok(Visitor.nobody(api).get("/bookables/" + mondays + "/calendar?minutes=60&from=" + shop.day(shop.monday())), 200)
                .path("days");
        assertThat(days).hasSize(7);
        assertThat(days.at("/0/starts")).hasSize(3);
        assertThat(days.at("/1/starts")).isEmpty();
        ok(shop.book(maker.browser(), mondays, shop.at(shop.monday(), "09:00"), 60, ""), 201);
    }

    @Test
    void need120And129SomebodyIsForgottenAndWhatWasUsedStaysCounted() {
        JsonNode booking = shop.booked(maker.browser(), shop.at(shop.monday(), "10:00"));
        assertThat(product.getBeansOfType(PersonTies.class).stream().flatMap(ties -> ties.export(maker.person()).stream())
                .filter(kept -> kept.kind().equals("makerspace-booking"))).hasSize(1);
        product.getBeansOfType(PersonTies.class).forEach(ties -> ties.forget(maker.person()));
        assertThat(shop.database.text("SELECT count(*) FROM makerspaces_booking WHERE id = ? AND person_id IS NULL",
                UUID.fromString(booking.path("id").asText()))).isEqualTo("1");
        assertThat(use().path("bookings").asInt()).isEqualTo(1);
        assertThat(use().path("people").asInt()).isZero();
    }
}
