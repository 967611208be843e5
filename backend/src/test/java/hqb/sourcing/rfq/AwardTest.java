package hqb.sourcing.rfq;

import static hqb.sourcing.rfq.Fair.id;
import static hqb.sourcing.rfq.Fair.ok;
import static hqb.sourcing.rfq.Fair.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.payments.Payable;
import hqb.sourcing.rfq.Fair.Trader;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.MovableClock;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Counter-offers, and what becomes of what a buyer accepts. */
@HqbTest
class AwardTest {
    private static final String SENT = """
            {"currency": "CNY", "delivery": {"method": "courier", "address": {"name": "Li Lei", "phone": "13800000000", "country": "CN",
             "region": "Guangdong", "city": "Shenzhen", "street": "Huaqiang North Rd 1"}}}""";

    private final Fair fair;
    private final MovableClock clock;
    private final Trader one;
    private final Trader two;
    private final JsonNode rfq;

    AwardTest(Api api, ApplicationContext product, MovableClock clock) throws SQLException {
        this.fair = new Fair(api, product);
        this.clock = clock;
        this.one = fair.trader();
        this.two = fair.trader();
        this.rfq = fair.ask(one, two);
        ok(fair.bid(rfq, one, 0, "0.4321", "2.10"), 201);
        ok(fair.bid(rfq, two, 0, "0.5", "1.90"), 201);
    }

    @AfterEach
    void close() throws SQLException {
        clock.reset();
        assertThat(fair.database.text("SELECT count(*) FROM supply_reserved_wrongly")).isEqualTo("0");
        fair.close();
    }

    private String counter(JsonNode bid, int version, String price) {
        return """
                {"version": %d, "message": "We order monthly", "lines": [{"lineId": "%s", "unitPrice": "%s"}]}""".formatted(version,
                bid.at("/lines/0/lineId").asText(), price);
    }

    private Answer counterOffer(JsonNode bid, String body) {
        return fair.buyer.post("/rfqs/" + id(rfq) + "/bids/" + bid.path("id").asText() + "/counter-offer", body);
    }

    private Answer acceptLine(JsonNode bid, int version, int line, String quantity) {
        return fair.buyer.post("/rfqs/" + id(rfq) + "/bids/" + bid.path("id").asText() + "/acceptance", """
                {"version": %d, "lines": [{"lineId": "%s"%s}]}""".formatted(version, rfq.path("lines").get(line).path("id").asText(),
                quantity.isEmpty() ? "" : ", \"quantity\": " + quantity));
    }

    @Test
    void theBestOfEachLineIsMarkedAndTotalsAreOfTheAskedQuantities() {
        JsonNode bids = fair.seen(rfq).path("bids");

        assertThat(bids.at("/0/lines/0/best").asBoolean()).isTrue();
        assertThat(bids.at("/1/lines/0/best").asBoolean()).isFalse();
        assertThat(bids.at("/1/lines/1/best").asBoolean()).isTrue();
        assertThat(bids.at("/0/total/amount").asText()).isEqualTo("852.10"); // 432.10 + 420.00
        assertThat(bids.at("/1/total/amount").asText()).isEqualTo("880.00");
        assertThat(bids.at("/0/best").asBoolean()).isTrue();
        assertThat(bids.at("/1/best").asBoolean()).isFalse();
    }

    @Test
    void quotesOfOtherCurrenciesAreConvertedAndTheRateIsShown() {
        ok(two.browser().post("/supply/rfqs/" + id(rfq) + "/quotes", Fair.quote(1, "USD", Fair.line(rfq, 0, "0.01"))), 201);

        JsonNode page = fair.seen(rfq);
        JsonNode quoted = page.at("/bids/1");
        assertThat(quoted.at("/lines/0/unitPrice/currency").asText()).isEqualTo("USD");
        assertThat(quoted.at("/lines/0/converted/currency").asText()).isEqualTo("CNY");
        assertThat(quoted.at("/lines/0/best").asBoolean()).as("a US cent is less than 0.43 CNY").isTrue();
        assertThat(quoted.path("complete").asBoolean()).isFalse();
        assertThat(quoted.path("best").asBoolean()).as("it lacks a line").isFalse();
        assertThat(page.at("/rates/0/from").asText()).isEqualTo("USD");
        assertThat(page.at("/rates/0/asOf").asText()).isNotEmpty();
    }

    @Test
    void aCounterOfferIsAnsweredByANewVersionAfterTheDeadlineAndAStaleVersionIsNotAccepted() {
        JsonNode bid = fair.closed(rfq).at("/bids/0");
        assertThat(problem(fair.bid(rfq, one, 1, "0.40", "2"))).as("nobody has asked for it").isEqualTo("409 conflict");
        assertThat(problem(counterOffer(bid, counter(bid, 2, "0.40")))).isEqualTo("409 price-moved");
        ok(counterOffer(bid, counter(bid, 1, "0.40")), 200);
        assertThat(problem(counterOffer(bid, counter(bid, 1, "0.39")))).as("one at a time").isEqualTo("409 conflict");
        JsonNode asked = ok(one.browser().get("/supply/rfqs/" + id(rfq)), 200);
        assertThat(asked.at("/counter/lines/0/unitPrice").asText()).startsWith("0.4");
        assertThat(asked.path("may").toString()).contains("quote").contains("keep");
        assertThat(one.browser().get("/notices").text()).contains("counter-offer");

        ok(fair.bid(rfq, one, 1, "0.40", "2"), 201);
        assertThat(problem(fair.bid(rfq, one, 2, "0.10", "2"))).as("once").isEqualTo("409 conflict");
        assertThat(problem(fair.accept(rfq, bid, 1))).isEqualTo("409 price-moved");
        JsonNode accepted = ok(fair.accept(rfq, bid, 2), 200);
        assertThat(accepted.path("state").asText()).isEqualTo("awarded");
        assertThat(accepted.at("/lines/0/award/unitPrice/amount").asText()).isEqualTo("0.40");
        assertThat(accepted.at("/bids/0/counters/0/state").asText()).isEqualTo("answered");
    }

    @Test
    void aBidderMayKeepToItsQuote() {
        JsonNode bid = fair.closed(rfq).at("/bids/0");
        ok(counterOffer(bid, counter(bid, 1, "0.10")), 200);
        ok(one.browser().post("/supply/rfqs/" + id(rfq) + "/counter-offer/refusal", "{\"reason\": \"Below cost\"}"), 200);

        assertThat(problem(one.browser().post("/supply/rfqs/" + id(rfq) + "/counter-offer/refusal", "{}"))).isEqualTo("409 conflict");
        assertThat(fair.seen(rfq).at("/bids/0/counters/0/state").asText()).isEqualTo("declined");
        assertThat(fair.buyer.get("/notices").text()).contains("declines your counter-offer");
        ok(fair.accept(rfq, bid, 1), 200);
    }

    @Test
    void anAcceptedQuoteIsBoughtAtItsVeryPriceAndNobodyElseEverMeetsIt() {
        JsonNode bid = fair.closed(rfq).at("/bids/0");
        JsonNode accepted = ok(fair.accept(rfq, bid, 1), 200);
        String offer = accepted.at("/lines/0/award/offerId").asText();

        JsonNode cart = ok(fair.buyer.get("/cart"), 200);
        assertThat(cart.path("lines")).hasSize(2);
        assertThat(cart.at("/goods/amount").asText()).isEqualTo("852.10");
        String line = cart.at("/lines/0/id").asText();
        assertThat(fair.buyer.put("/cart/lines/" + line, "{\"quantity\": 10}").status()).as("that quantity and no other").isEqualTo(400);
        Visitor other = fair.accounts.browser(fair.accounts.organisation(OrganisationKind.MAKER), Role.OWNER);
        assertThat(other.post("/cart/lines", "{\"offerId\": \"" + offer + "\", \"quantity\": 1000}").status()).isEqualTo(404);
        String number = rfq.path("number").asText();
        for (String page : new String[]{"/parts/" + fair.partId(0) + "/offers?size=100", "/suppliers/" + one.id() + "/offers?size=100"}) {
            assertThat(ok(other.get(page), 200).toString()).as(page).doesNotContain(offer).doesNotContain(number);
        }
        assertThat(ok(one.browser().get("/supply/offers?size=100"), 200).toString()).doesNotContain(offer).doesNotContain(number);
        assertThat(fair.accounts.browser(fair.accounts.organisation(OrganisationKind.MAKER), Role.OWNER)
                .post("/offers/" + offer + "/reports", "{\"kind\": \"wrong-price\", \"text\": \"This is dear, I have seen less.\"}")
                .status()).isEqualTo(404);

        JsonNode checkout = ok(fair.buyer.post("/checkouts", SENT), 201);
        fair.payments.pay(new Payable("checkout", UUID.fromString(id(checkout))));
        JsonNode order = ok(fair.buyer.get("/orders/" + checkout.at("/orders/0/id").asText()), 200);
        assertThat(order.at("/lines/0/unitPrice/amount").asText()).isEqualTo("0.4321");
        assertThat(order.at("/lines/0/quantity").asInt()).isEqualTo(1000);
        assertThat(order.at("/lines/0/sku").asText()).isEqualTo(number + "/1");
        JsonNode seen = fair.seen(rfq);
        assertThat(seen.at("/lines/0/award/order/id").asText()).isEqualTo(id(order));
        assertThat(seen.at("/lines/0/award/onSale").asBoolean()).isFalse();
        assertThat(fair.buyer.post("/cart/lines", "{\"offerId\": \"" + offer + "\", \"quantity\": 1000}").status()).isEqualTo(201);
        assertThat(problem(fair.buyer.post("/checkouts", SENT))).as("its stock is sold").isEqualTo("409 out-of-stock");
    }

    @Test
    void aLineIsAcceptedOnceHoweverManyTry() {
        JsonNode closed = fair.closed(rfq);
        List<Callable<Answer>> tabs = List.of(() -> acceptLine(closed.at("/bids/0"), 1, 0, ""),
                () -> acceptLine(closed.at("/bids/1"), 1, 0, ""),
                () -> acceptLine(closed.at("/bids/0"), 1, 0, ""), () -> acceptLine(closed.at("/bids/1"), 1, 0, ""));

        List<String> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Answer> call : threads.invokeAll(tabs)) {
                Answer answer = call.get();
                answers.add(answer.status() == 200 ? "200" : problem(answer));
            }
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        assertThat(answers).containsExactlyInAnyOrder("200", "409 conflict", "409 conflict", "409 conflict");
        assertThat(ok(fair.buyer.get("/cart"), 200).path("lines")).hasSize(1);
        assertThatThrownBy(() -> fair.database.change(
                """
                        INSERT INTO sourcing_rfq_award SELECT line_id, bid_id, quote_id, gen_random_uuid(), quantity, unit_price, currency, valid_until,
                            awarded_at FROM sourcing_rfq_award WHERE line_id = ?::uuid""",
                rfq.at("/lines/0/id").asText()))
                .hasMessageContaining("duplicate key");
    }

    @Test
    void linesGoToDifferentBiddersAndWhoLosesAllHearsItOnce() {
        JsonNode closed = fair.closed(rfq);
        ok(acceptLine(closed.at("/bids/0"), 1, 0, ""), 200);
        assertThat(two.browser().get("/notices").text()).doesNotContain("other quotes were accepted");
        assertThat(problem(acceptLine(closed.at("/bids/0"), 1, 1, "15"))).as("sold in tens").isEqualTo("400 invalid-request");
        assertThat(problem(acceptLine(closed.at("/bids/0"), 1, 1, "9000"))).as("more than there is").isEqualTo("400 invalid-request");
        JsonNode accepted = ok(acceptLine(closed.at("/bids/0"), 1, 1, "150"), 200);

        assertThat(accepted.at("/lines/1/award/quantity").asInt()).isEqualTo(150);
        assertThat(one.browser().get("/notices").text()).contains("your quote is accepted");
        assertThat(two.browser().get("/notices").text().split("other quotes were accepted", -1)).hasSize(2);
        assertThat(two.browser().get("/supply/rfqs/" + id(rfq)).json().path("outcome").asText()).isEqualTo("lost");
        assertThat(one.browser().get("/supply/rfqs/" + id(rfq)).json().path("outcome").asText()).isEqualTo("won");
        assertThat(problem(fair.accept(rfq, closed.at("/bids/1"), 1))).as("nothing is left").isEqualTo("409 conflict");
        assertThat(problem(fair.buyer.post("/rfqs/" + id(rfq) + "/cancellation", "{}"))).isEqualTo("409 conflict");
    }

    @Test
    void aQuoteThatHoldsNoLongerIsNotAcceptedAndWhatWasAcceptedIsNoLongerSold() {
        JsonNode closed = fair.closed(rfq);
        ok(acceptLine(closed.at("/bids/0"), 1, 0, ""), 200);
        clock.move(Duration.ofHours(73));

        assertThat(problem(acceptLine(closed.at("/bids/0"), 1, 1, ""))).isEqualTo("409 conflict");
        assertThat(ok(fair.buyer.get("/cart"), 200).at("/lines/0/problems/0").asText()).isEqualTo("gone");
        assertThat(problem(fair.buyer.post("/checkouts", SENT))).isEqualTo("409 out-of-stock");
        assertThat(fair.seen(rfq).at("/lines/0/award/onSale").asBoolean()).isFalse();
    }

    @Test
    void whatWasAgreedNeverChanges() {
        JsonNode accepted = ok(fair.accept(rfq, fair.closed(rfq).at("/bids/0"), 1), 200);
        String offer = accepted.at("/lines/0/award/offerId").asText();

        for (String change : new String[]{"agreed_with = NULL, agreed_until = NULL", "moq = 1", "agreed_until = now() + interval '9 years'",
            "price_breaks = '[{\"from\": 1, \"unitPrice\": \"0.01\"}]'"}) {
            assertThatThrownBy(() -> fair.database.change("UPDATE supply_offer SET " + change + " WHERE id = ?::uuid", offer)).as(change)
                    .hasMessageContaining("never changes");
        }
    }
}
