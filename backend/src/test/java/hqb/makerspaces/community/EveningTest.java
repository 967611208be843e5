package hqb.makerspaces.community;

import static hqb.makerspaces.Workshop.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.makerspaces.Workshop;
import hqb.makerspaces.Workshop.Somebody;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class EveningTest {
    private static final String ON_SITE = "{\"place\": \"site\"}";
    private static final String ONLINE = "{\"place\": \"online\"}";

    private final Workshop shop;
    private final Api api;
    private final ApplicationContext product;

    EveningTest(Api api, ApplicationContext product) {
        this.api = api;
        this.product = product;
        this.shop = new Workshop(api, product);
    }

    @AfterEach
    void close() throws SQLException {
        shop.close();
    }

    private String form(Instant from, int seats, String more) {
        return """
                {"titleEn": "Listening to motors", "titleZh": "听电机说话", "aboutEn": "With <b>an</b> FFT", "presenter": "Mei Tan", "seats": %d,
                 "onlineSeats": 2, "onlineUrl": "https://meet.example/x", "from": "%s", "to": "%s"%s}""".formatted(seats, from,
                from.plus(Duration.ofHours(2)), more);
    }

    private String evening(Instant from, int seats) {
        return ok(shop.keeper.post("/keeper/makerspaces/" + shop.space + "/events", form(from, seats, "")), 201).at("/items/0/id").asText();
    }

    private static String seatOf(Visitor who, String event) {
        return ok(who.get("/events/" + event), 200).at("/seat/id").asText();
    }

    @Test
    void seatsOnSiteAndOnlineAreApartAndTheLinkIsForThoseOnlineOnly() {
        String id = evening(shop.at(3, "19:30"), 1);
        Visitor here = shop.somebody().browser();
        Visitor there = shop.somebody().browser();
        JsonNode onSite = ok(here.post("/events/" + id + "/seats", ON_SITE), 201);
        assertThat(onSite.at("/seat/state").asText()).isEqualTo("booked");
        assertThat(onSite.at("/seat/onlineUrl").isNull()).isTrue();
        JsonNode online = ok(there.post("/events/" + id + "/seats", ONLINE), 201);
        assertThat(online.at("/seat/onlineUrl").asText()).isEqualTo("https://meet.example/x");
        assertThat(online.at("/site/left").asInt()).isZero();
        assertThat(online.at("/online/left").asInt()).isEqualTo(1);
        assertThat(Visitor.nobody(api).get("/events/" + id).text()).doesNotContain("meet.example");
        assertThat(Visitor.nobody(api).get("/events/" + id + "/calendar.ics").text()).doesNotContain("meet.example").contains("Mei Tan");
        assertThat(here.post("/events/" + id + "/seats", ONLINE).status()).as("one seat a person").isEqualTo(409);
    }

    @Test
    void whoWaitsGetsTheSeatThatIsGivenUpInOrder() {
        String id = evening(shop.at(3, "19:30"), 1);
        Visitor first = shop.somebody().browser();
        Somebody second = shop.somebody();
        Visitor third = shop.somebody().browser();
        for (Visitor who : List.of(first, second.browser(), third)) {
            ok(who.post("/events/" + id + "/seats", ON_SITE), 201);
        }
        assertThat(first.delete("/event-seats/" + seatOf(first, id)).status()).isEqualTo(204);
        assertThat(ok(second.browser().get("/events/" + id), 200).at("/seat/state").asText()).isEqualTo("booked");
        assertThat(shop.lastMail(second.person())).contains("Your seat");
        assertThat(ok(third.get("/events/" + id), 200).at("/seat/state").asText()).isEqualTo("waiting");
        ok(shop.keeper.put("/keeper/events/" + id, form(shop.at(3, "19:30"), 2, ", \"version\": 0")), 200);
        assertThat(ok(third.get("/events/" + id), 200).at("/seat/state").asText()).as("there are more seats").isEqualTo("booked");
        assertThat(shop.keeper.put("/keeper/events/" + id, form(shop.at(3, "19:30"), 1, ", \"version\": 1")).status()).as("two are taken")
                .isEqualTo(400);
    }

    @Test
    void ofTwoKeepersTheSecondIsToldThatItHasChanged() {
        String id = evening(shop.at(3, "19:30"), 5);
        String path = "/keeper/events/" + id;
        String seen = ", \"version\": " + ok(shop.keeper.get(path), 200).path("version").asInt();
        JsonNode first = ok(shop.keeper.put(path, form(shop.at(3, "19:30"), 6, seen)), 200);
        assertThat(first.at("/site/seats").asInt()).isEqualTo(6);

        assertThat(shop.keeper.put(path, form(shop.at(3, "19:30"), 7, seen)).status()).isEqualTo(409);
        assertThat(shop.keeper.put(path, form(shop.at(3, "19:30"), 7, "")).json().at("/errors/0/field").asText()).isEqualTo("/version");
        assertThat(ok(shop.keeper.get(path), 200).at("/site/seats").asInt()).as("the first one's stands").isEqualTo(6);
        ok(shop.keeper.put(path, form(shop.at(3, "19:30"), 7, ", \"version\": " + first.path("version").asInt())), 200);
    }

    @Test
    void aTicketOpensTheDoorOnItsEveningOnce() {
        String id = evening(shop.at(3, "19:30"), 5);
        Visitor who = shop.somebody().browser();
        ok(who.post("/events/" + id + "/seats", ON_SITE), 201);
        String old = ok(who.post("/event-seats/" + seatOf(who, id) + "/ticket", ""), 200).path("url").asText();
        String url = ok(who.post("/event-seats/" + seatOf(who, id) + "/ticket", ""), 200).path("url").asText();
        String shown = "{\"ticket\": \"" + url + "\"}";
        assertThat(shop.keeper.post("/keeper/check-ins", shown).status()).as("three days early").isEqualTo(409);
        shop.moveTo(shop.at(3, "19:00"));
        assertThat(shop.keeper.post("/keeper/check-ins", "{\"ticket\": \"" + old + "\"}").status()).as("replaced").isEqualTo(404);
        assertThat(shop.somebody().browser().post("/keeper/check-ins", shown).status()).as("not their makerspace").isEqualTo(404);
        assertThat(ok(shop.keeper.post("/keeper/check-ins", shown), 200).path("state").asText()).isEqualTo("checked-in");
        assertThat(shop.keeper.post("/keeper/check-ins", shown).status()).as("twice").isEqualTo(409);
    }

    @Test
    void theLastSeatsAreGivenOnceHoweverManyWantThem() throws Exception {
        String id = evening(shop.at(3, "19:30"), 3);
        List<Visitor> visitors = IntStream.range(0, 24).mapToObj(i -> shop.somebody().browser()).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(24)) {
            List<Future<Answer>> running = new ArrayList<>();
            for (Visitor who : visitors) {
                running.add(threads.submit(() -> who.post("/events/" + id + "/seats", ON_SITE)));
            }
            for (Future<Answer> one : running) {
                ok(one.get(), 201);
            }
        }
        JsonNode seats = ok(shop.keeper.get("/keeper/events/" + id + "/seats"), 200).path("items");
        assertThat(seats.findValuesAsText("state")).filteredOn("booked"::equals).hasSize(3);
        assertThat(seats.findValuesAsText("state")).filteredOn("waiting"::equals).hasSize(21);
    }

    @Test
    void aSeriesIsAnnouncedAtOnceAndReadByCalendarsAndLinksSayWhatItIs() {
        String series = ok(shop.keeper.post("/keeper/makerspaces/" + shop.space + "/event-series", """
                {"nameEn": "Thursdays", "nameZh": "周四"}"""), 201).path("slug").asText();
        JsonNode made = ok(shop.keeper.post("/keeper/makerspaces/" + shop.space + "/events",
                form(shop.at(3, "19:30"), 10, ", \"series\": \"" + series + "\", \"repeat\": \"FREQ=WEEKLY;COUNT=4\"")), 201);
        assertThat(made.path("items")).hasSize(4);
        String ics = Visitor.nobody(api).get("/event-series/" + series + "/calendar.ics").text();
        assertThat(ics.split("BEGIN:VEVENT", -1)).hasSize(5);
        String id = made.at("/items/0/id").asText();
        assertThat(Visitor.nobody(api).get("/share/events/" + id).text()).contains("og:title").contains("Listening to motors")
                .contains("&lt;b&gt;").doesNotContain("<b>an");
        ok(shop.keeper.post("/keeper/events/" + id + "/cancellation", ""), 200);
        assertThat(Visitor.nobody(api).get("/event-series/" + series + "/calendar.ics").text()).contains("STATUS:CANCELLED");
        assertThat(shop.somebody().browser().post("/events/" + id + "/seats", ON_SITE).status()).isEqualTo(409);
    }

    @Test
    void aKeeperReadsWhatWasWrittenAddsTheRecordingAndSeesWhoComes() throws Exception {
        String id = evening(shop.at(3, "19:30"), 5);
        ok(shop.somebody().browser().post("/events/" + id + "/seats", ON_SITE), 201);
        JsonNode kept = ok(shop.keeper.get("/keeper/events?makerspace=" + shop.space), 200).at("/items/0");
        assertThat(kept.path("titleZh").asText()).isEqualTo("听电机说话");
        assertThat(kept.path("onlineUrl").asText()).isEqualTo("https://meet.example/x");
        assertThat(kept.at("/site/taken").asInt()).isEqualTo(1);
        assertThat(kept.path("can").toString()).contains("cancel").doesNotContain("record");
        String recording = "/keeper/events/" + id + "/recording";
        assertThat(shop.keeper.put(recording, "{\"url\": \"https://video.example/1\"}").status()).as("before it began").isEqualTo(409);
        shop.moveTo(shop.at(3, "22:00"));
        assertThat(shop.keeper.put(recording, "{\"url\": \"http://video.example/1\"}").json().at("/errors/0/field").asText())
                .isEqualTo("/url");
        ok(shop.keeper.put(recording, "{\"url\": \"https://video.example/1\"}"), 200);
        assertThat(ok(Visitor.nobody(api).get("/events/" + id), 200).path("recording").asText()).isEqualTo("https://video.example/1");
        assertThat(ok(shop.keeper.get("/keeper/events?makerspace=" + shop.space), 200).path("total").asInt()).isZero();
        assertThat(ok(shop.keeper.get("/keeper/events?upcoming=false&makerspace=" + shop.space), 200).at("/items/0/state").asText())
                .isEqualTo("held");
        assertThat(shop.somebody().browser().get("/keeper/events/" + id).status()).isEqualTo(404);
        assertThat(shop.somebody().browser().get("/keeper/events?makerspace=" + shop.space).status()).isEqualTo(404);
    }

    @Test
    void keptEveningsArePagedInTheirOrder() {
        ok(shop.keeper.post("/keeper/makerspaces/" + shop.space + "/events",
                form(shop.at(3, "19:30"), 10, ", \"repeat\": \"FREQ=WEEKLY;COUNT=3\"")), 201);
        String path = "/keeper/events?size=2&makerspace=" + shop.space;
        JsonNode first = ok(shop.keeper.get(path), 200);
        JsonNode second = ok(shop.keeper.get(path + "&cursor=" + first.path("next").asText()), 200);
        assertThat(first.path("total").asInt()).isEqualTo(3);
        assertThat(first.path("items")).hasSize(2);
        assertThat(second.path("items")).hasSize(1);
        assertThat(second.at("/items/0/from").asText()).isGreaterThan(first.at("/items/1/from").asText());
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void whatWasIsListedLastFirst() {
        ok(shop.keeper.post("/keeper/makerspaces/" + shop.space + "/events",
                form(shop.at(3, "19:30"), 10, ", \"repeat\": \"FREQ=WEEKLY;COUNT=3\"")), 201);
        Visitor reader = Visitor.nobody(api);
        String path = "/events?size=2&makerspace=" + shop.space;
        assertThat(ok(reader.get(path), 200).path("items").findValuesAsText("from")).isSorted();
        shop.moveTo(shop.at(30, "10:00"));
        JsonNode first = ok(reader.get(path + "&upcoming=false"), 200);
        JsonNode second = ok(reader.get(path + "&upcoming=false&cursor=" + first.path("next").asText()), 200);
        List<String> all = new ArrayList<>(first.path("items").findValuesAsText("from"));
        all.addAll(second.path("items").findValuesAsText("from"));
        assertThat(all).hasSize(3).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void anEveningTakesSeriesAndRoomsOfItsOwnMakerspaceOnly() throws Exception {
        try (Workshop other = new Workshop(api, product)) {
            String series = ok(other.keeper.post("/keeper/makerspaces/" + other.space + "/event-series", """
                    {"nameEn": "Elsewhere", "nameZh": "别处"}"""), 201).path("slug").asText();
            String path = "/keeper/makerspaces/" + shop.space + "/events";
            assertThat(shop.keeper.post(path, form(shop.at(3, "19:30"), 5, ", \"series\": \"" + series + "\"")).json()
                    .at("/errors/0/field").asText()).isEqualTo("/series");
            assertThat(shop.keeper.post(path, form(shop.at(3, "19:30"), 5, ", \"room\": \"" + shop.machine + "\"")).json()
                    .at("/errors/0/field").asText()).as("a machine is no room").isEqualTo("/room");
            assertThat(shop.keeper.post(path, form(shop.at(3, "19:30"), 5, ", \"room\": \"" + other.machine + "\"")).status())
                    .isEqualTo(404);
            assertThat(ok(shop.keeper.get("/keeper/event-series?makerspace=" + shop.space), 200).path("total").asInt()).isZero();
        }
    }

    @Test
    void addressesAreToldOnceBothHaveSaidYes() {
        Visitor owner = shop.somebody().browser();
        Visitor other = shop.somebody().browser();
        String id = ok(owner.post("/collaborations", """
                {"title": "River sensor", "about": "A float", "wanted": "Mechanics"}"""), 201).path("id").asText();
        ok(other.post("/collaborations/" + id + "/interests", "{\"words\": \"I make floats\"}"), 201);
        JsonNode asked = ok(owner.get("/collaborations/" + id + "/interests"), 200).at("/items/0");
        assertThat(asked.path("contact").isNull()).isTrue();
        assertThat(other.get("/collaborations/" + id + "/interests").status()).isEqualTo(404);
        JsonNode said = ok(owner.post("/collaborations/" + id + "/interests/" + asked.path("id").asText() + "/reply", "{\"accept\": true}"),
                200);
        assertThat(said.at("/items/0/contact").asText()).contains("@");
        assertThat(ok(other.get("/collaborations/" + id), 200).path("contact").asText()).contains("@");
        ok(owner.post("/collaborations/" + id + "/closing", ""), 200);
        assertThat(shop.somebody().browser().post("/collaborations/" + id + "/interests", "{\"words\": \"me\"}").status()).isEqualTo(409);
    }
}
