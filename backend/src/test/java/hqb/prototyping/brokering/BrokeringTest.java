package hqb.prototyping.brokering;

import static hqb.prototyping.brokering.Brokerage.ok;
import static hqb.prototyping.brokering.Brokerage.price;
import static hqb.prototyping.brokering.Brokerage.yes;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.prototyping.brokering.Brokerage.Bidder;
import hqb.prototyping.brokering.offers.EndRequest;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.MovableClock;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class BrokeringTest {
    private final Brokerage brokerage;
    private final EndRequest end;
    private final MovableClock clock;
    private final Visitor maker;
    private final Visitor operator;

    BrokeringTest(Api api, ApplicationContext product, EndRequest end, Clock clock) {
        this.brokerage = new Brokerage(api, product);
        this.end = end;
        this.clock = (MovableClock) clock;
        this.maker = brokerage.maker;
        this.operator = brokerage.operator;
    }

    @AfterEach
    void close() throws SQLException {
        clock.reset();
        brokerage.close();
    }

    @Test
    void aRequestIsClarifiedTenderedOfferedAndOrdered() throws SQLException {
        UUID request = brokerage.request(", \"budget\": {\"amount\": \"900\", \"currency\": \"CNY\"}");
        ok(operator.post("/operations/requests/" + request + "/questions", "{\"text\": \"Which alloy?\\nAnd which colour?\"}"), 200);
        assertThat(maker.get("/requests/" + request).json().path("state").asText()).isEqualTo("clarifying");
        byte[] pdf = "%PDF-1.4 a drawing".getBytes(StandardCharsets.US_ASCII);
        String file = ok(maker.upload("/requests/" + request + "/files", "drawing.pdf", pdf), 201).path("id").asText();
        JsonNode answered = ok(maker.post("/requests/" + request + "/answers", """
                {"text": "6061, black", "files": ["%s"]}""".formatted(file)), 200);
        assertThat(answered.path("state").asText()).isEqualTo("open");
        ok(maker.post("/requests/" + request + "/messages", "{\"text\": \"Please hurry\"}"), 200);

        Bidder one = brokerage.bidder();
        Bidder two = brokerage.veteran();
        JsonNode invited = ok(brokerage.invite(request, one, two), 200);
        assertThat(invited.at("/request/state").asText()).isEqualTo("tendering");
        String tender = "/provider/tenders/" + brokerage.invitation(request, one);
        JsonNode seen = ok(one.browser().get(tender), 200);
        assertThat(seen.path("budget").isNull()).as("the maker keeps the budget").isTrue();
        assertThat(seen.path("said").findValuesAsText("text")).containsExactly("Which alloy?\nAnd which colour?", "6061, black");
        assertThat(one.browser().get(tender + "/files/" + file).status()).isEqualTo(200);
        assertThat(two.browser().get(tender).status()).isEqualTo(404);
        ok(one.browser().post(tender + "/questions", "{\"text\": \"May it be cast?\"}"), 200);
        String question = brokerage.opened(request).path("questions").get(0).path("id").asText();
        ok(operator.post("/operations/requests/" + request + "/bidder-questions/" + question + "/answer", "{\"text\": \"No\"}"), 200);
        JsonNode other = ok(two.browser().get("/provider/tenders/" + brokerage.invitation(request, two)), 200);
        assertThat(other.path("questions").get(0).path("answer").asText()).isEqualTo("No");
        assertThat(other.path("questions").get(0).path("own").asBoolean()).isFalse();

        ok(brokerage.bid(request, one, price("812.50")), 200);
        ok(brokerage.bid(request, two, price("790")), 200);
        JsonNode offer = brokerage.offered(request, "8");
        assertThat(offer.at("/price/amount").asText() + " " + offer.at("/commission/amount").asText() + " "
                + offer.at("/total/amount").asText()).isEqualTo("790.00 63.20 853.20");
        JsonNode ordered = ok(maker.post("/requests/" + request + "/acceptance", yes(offer)), 200);

        assertThat(ordered.path("state").asText()).isEqualTo("ordered");
        String order = ordered.path("order").asText();
        assertThat(brokerage.database.text(
                "SELECT total || ' ' || commission || ' ' || kind || ' ' || state FROM prototyping_order WHERE id = ?::uuid",
                order)).isEqualTo("853.20 63.20 production awaiting-deposit");
        assertThat(two.browser().get("/provider/tenders/" + brokerage.invitation(request, two)).json().path("outcome").asText())
                .isEqualTo("chosen");
        assertThat(one.browser().get(tender).json().path("outcome").asText()).isEqualTo("not-chosen");
        assertThat(one.browser().get("/notices?kind=requests").json().path("items").get(0).path("title").asText())
                .endsWith("went to another provider");
        assertThat(brokerage.database.text("SELECT count(*) FROM brokering_request WHERE state = 'ordered' AND order_id = ?::uuid", order))
                .isEqualTo("1");
    }

    @Test
    void anotherMakerSeesNothing() {
        UUID request = brokerage.request("");
        Visitor stranger = brokerage.accounts.browser(brokerage.accounts.organisation(OrganisationKind.MAKER), Role.OWNER);

        assertThat(stranger.get("/requests/" + request).status()).isEqualTo(404);
        assertThat(stranger.post("/requests/" + request + "/withdrawal", "{}").status()).isEqualTo(404);
        assertThat(stranger.get("/requests").json().path("total").asInt()).isZero();
        assertThat(stranger.get("/provider/tenders").status()).isEqualTo(404);
    }

    @Test
    void whatIsWrongWithARequestIsNamedFieldByField() {
        Answer answer = maker.post("/requests", """
                {"service": "expert", "title": "", "brief": "short", "quantity": 0, "wantedOn": "2020-01-01",
                 "budget": {"amount": "-3", "currency": "EUR"}}""");

        assertThat(answer.json().path("errors").findValuesAsText("field")).containsExactlyInAnyOrder("/kind", "/title", "/brief",
                "/quantity", "/wantedOn", "/budget/currency", "/budget/amount");
        assertThat(maker.post("/requests/" + brokerage.request("") + "/answers", "{\"text\": \"No question\"}").status()).isEqualTo(409);
        assertThat(operator.post("/operations/requests/" + brokerage.request("") + "/questions", """
                {"text": "Here?", "mark": {"side": "top", "x": 1, "y": 2}}""").status()).as("no design to mark").isEqualTo(400);
    }

    @Test
    void theQueueShowsFirstWhatIsOverdue() {
        UUID late = brokerage.request("");
        clock.move(Duration.ofHours(25));
        UUID fresh = brokerage.request("");

        List<String> numbers = operator.get("/operations/requests?state=active&size=100").json().path("items").findValuesAsText("id");
        JsonNode first = operator.get("/operations/requests?state=active&size=1").json();
        assertThat(numbers.indexOf(late.toString())).isLessThan(numbers.indexOf(fresh.toString()));
        assertThat(first.path("items").get(0).path("overdue").asBoolean()).isTrue();
        assertThat(operator.get("/operations/requests?state=active&size=1&cursor=" + first.path("next").asText()).status()).isEqualTo(200);
        assertThat(operator.get("/operations/requests?size=100").status()).isEqualTo(200);
    }

    @Test
    void twoYesAtOnceMakeOneOrder() throws SQLException, InterruptedException, ExecutionException {
        UUID request = brokerage.tendered("400", "500");
        JsonNode offer = brokerage.offered(request, "8.00");
        List<Future<Answer>> answers = new ArrayList<>();
        try (ExecutorService at = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                answers.add(at.submit(() -> maker.post("/requests/" + request + "/acceptance", yes(offer))));
            }
            String order = "";
            for (Future<Answer> answer : answers) {
                String placed = ok(answer.get(), 200).path("order").asText();
                assertThat(order.isEmpty() || order.equals(placed)).isTrue();
                order = placed;
            }
        }
        assertThat(brokerage.database.text("SELECT count(*) FROM prototyping_order WHERE request_id = ?", request)).isEqualTo("1");
    }

    @Test
    void adviceIsPaidInItsStagesAndTheCommissionIsDividedToTheCent() throws SQLException {
        UUID request = brokerage.brandRequest();
        Bidder one = brokerage.bidder();
        Bidder two = brokerage.bidder();
        ok(brokerage.invite(request, one, two), 200);
        String stages = """
                , "stages": [{"title": "Names", "amount": "100.10"}, {"title": "Marks", "amount": "100.10"}, {"title": "Rules", "amount": "99.80"}]""";
        assertThat(brokerage.bid(request, one, price("301", stages)).status()).as("stages that do not come to the price").isEqualTo(400);
        assertThat(brokerage.bid(request, one, price("300")).status()).as("no stages").isEqualTo(400);
        ok(brokerage.bid(request, one, price("300", stages)), 200);
        ok(two.browser().post("/provider/tenders/" + brokerage.invitation(request, two) + "/refusal", "{\"reason\": \"Busy\"}"), 200);

        JsonNode ordered = ok(maker.post("/requests/" + request + "/acceptance",
                "{\"offerId\": \"%s\"}".formatted(brokerage.offered(request, "8.35").path("id").asText())), 200);

        assertThat(brokerage.database.text("""
                SELECT string_agg(title_en || ' ' || amount || ' ' || commission, ', ' ORDER BY position) FROM prototyping_milestone
                WHERE order_id = ?::uuid""", ordered.path("order").asText()))
                .isEqualTo("Names 108.46 8.36, Marks 108.46 8.36, Rules 108.13 8.33");
    }

    @Test
    void anOfferThatIsDeclinedGoesBackToBeCompared() throws SQLException {
        UUID request = brokerage.tendered("400", "500");
        JsonNode offer = brokerage.offered(request, "10");

        assertThat(maker.post("/requests/" + request + "/refusal", "{}").status()).as("without a reason").isEqualTo(400);
        JsonNode declined = ok(maker.post("/requests/" + request + "/refusal", "{\"reason\": \"Too dear\"}"), 200);
        assertThat(declined.path("state").asText()).isEqualTo("comparing");
        assertThat(maker.post("/requests/" + request + "/acceptance", yes(offer)).status()).isEqualTo(409);
        JsonNode better = brokerage.offered(request, "5");
        assertThat(ok(maker.post("/requests/" + request + "/acceptance", yes(better)), 200).path("state").asText()).isEqualTo("ordered");
    }

    @Test
    void anOfferStandsAsLongAsTheBidDoes() throws SQLException {
        UUID request = brokerage.tendered("400", "500");
        JsonNode offer = brokerage.offered(request, "8");
        clock.move(Duration.ofDays(32));

        assertThat(maker.post("/requests/" + request + "/acceptance", yes(offer)).status()).isEqualTo(409);
        end.expire(clock.instant());
        assertThat(maker.get("/requests/" + request).json().path("state").asText()).isEqualTo("expired");
    }

    @Test
    void nothingHappensToARequestThatIsOver() {
        UUID request = brokerage.request("");
        ok(maker.post("/requests/" + request + "/withdrawal", "{\"reason\": null}"), 200);

        assertThat(maker.post("/requests/" + request + "/withdrawal", "{}").status()).isEqualTo(409);
        assertThat(operator.post("/operations/requests/" + request + "/questions", "{\"text\": \"Why?\"}").status()).isEqualTo(409);
        assertThat(maker.get("/requests/" + request).json().path("can").size()).isZero();
    }
}
