package hqb.sourcing.rfq;

import static hqb.sourcing.rfq.Fair.body;
import static hqb.sourcing.rfq.Fair.id;
import static hqb.sourcing.rfq.Fair.ok;
import static hqb.sourcing.rfq.Fair.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.sourcing.rfq.Fair.Trader;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be asked for, and whom. */
@HqbTest
class AskTest {
    private final Fair fair;

    AskTest(Api api, ApplicationContext product) {
        this.fair = new Fair(api, product);
    }

    @AfterEach
    void close() throws SQLException {
        fair.close();
    }

    private void offer(Trader trader, int part) {
        var listed = fair.parts.get(part);
        ok(trader.browser().put("/supply/offers/S-1", """
                {"mpn": "%s", "manufacturer": "%s", "stock": 40, "moq": 5, "multiple": 5, "currency": "USD",
                 "priceBreaks": [{"from": 5, "unitPrice": "0.07"}]}""".formatted(listed.part().mpn().replace("\"", "\\\""),
                listed.manufacturer().replace("\"", "\\\""))), 201);
    }

    @Test
    void allThatFitAreAskedThoseWithThePartFirstAndTheyAreTold() throws SQLException {
        Trader holder = fair.trader();
        Trader stranger = fair.trader();
        offer(holder, 0);
        String line = "[{\"partId\": \"" + fair.partId(0) + "\", \"quantity\": 500}]";

        JsonNode fitting = ok(fair.buyer.post("/rfqs/fitting-suppliers", "{\"lines\": " + line + "}"), 200);
        JsonNode rfq = ok(fair.buyer.post("/rfqs", body(line)), 201);

        assertThat(fitting.path("items").findValuesAsText("id")).contains(holder.id().toString()).doesNotContain(stranger.id().toString())
                .hasSizeLessThanOrEqualTo(40);
        assertThat(fitting.path("items").findValuesAsText("reason")).startsWith("part").isSortedAccordingTo(
                (a, b) -> Integer.compare("part manufacturer category".indexOf(a), "part manufacturer category".indexOf(b)));
        assertThat(rfq.path("audience").asText()).isEqualTo("fitting");
        assertThat(rfq.path("invited").findValuesAsText("supplierId"))
                .containsExactlyInAnyOrderElementsOf(fitting.path("items").findValuesAsText("id"));
        assertThat(holder.browser().get("/notices").text()).contains(rfq.path("number").asText());
        assertThat(fair.database.text("SELECT count(*) FROM platform_mail WHERE subject LIKE ?", "%" + rfq.path("number").asText() + "%"))
                .isNotEqualTo("0");
        JsonNode asked = ok(holder.browser().get("/supply/rfqs/" + id(rfq)), 200);
        assertThat(asked.at("/lines/0/own/stock").asInt()).as("what it offers anyway").isEqualTo(40);
        assertThat(asked.at("/lines/0/own/priceBreaks/0/unitPrice").asText()).startsWith("0.07");
        assertThat(holder.browser().get("/supply/rfqs?open=true").json().at("/items/0/id").asText()).isEqualTo(id(rfq));
    }

    @Test
    void aPartThatNobodyListsIsAskedForByItsNames() throws SQLException {
        Trader one = fair.trader();
        JsonNode rfq = ok(fair.buyer.post("/rfqs", body("""
                [{"mpn": "ZZ-TEST-4711", "manufacturer": "Nobody Semiconductor", "quantity": 10, "note": "Any revision"}]""", one)), 201);
        assertThat(rfq.at("/lines/0/partId").isNull()).isTrue();
        ok(one.browser().post("/supply/rfqs/" + id(rfq) + "/quotes", Fair.quote(0, "CNY", Fair.line(rfq, 0, "1"))), 201);

        String known = fair.parts.get(2).part().mpn().replace("\"", "\\\"");
        String maker = fair.parts.get(2).manufacturer().replace("\"", "\\\"");
        JsonNode other = ok(fair.buyer.post("/rfqs", body("""
                [{"mpn": "%s", "manufacturer": "%s", "quantity": 10}]""".formatted(known, maker), one)), 201);
        assertThat(other.at("/lines/0/partId").asText()).as("the catalogue knows it").isEqualTo(fair.partId(2));
    }

    @Test
    void authorisedGoodsAreAskedOfDistributorsAndOldOrUsedOnesAreNotQuoted() throws SQLException {
        Trader stall = fair.trader();
        Trader distributor = fair.trader("distributor");
        String line = "[{\"partId\": \"" + fair.partId(0)
                + "\", \"quantity\": 500, \"condition\": \"authorised\", \"dateCodeFrom\": \"2401\"}]";
        assertThat(problem(fair.buyer.post("/rfqs", body(line, stall)))).isEqualTo("400 invalid-request");
        JsonNode rfq = ok(fair.buyer.post("/rfqs", body(line, distributor)), 201);
        String quote = Fair.quote(0, "CNY", Fair.line(rfq, 0, "1"));
        String path = "/supply/rfqs/" + id(rfq) + "/quotes";

        assertThat(distributor.browser().post(path, quote.replace("2530", "2352")).json().at("/errors/0/field").asText())
                .isEqualTo("/lines/0/dateCode");
        assertThat(distributor.browser()
                .post(path, quote.replace("\"dateCode\": \"2530\"", "\"condition\": \"pulled\", \"dateCode\": \"2530\""))
                .json().at("/errors/0/field").asText()).isEqualTo("/lines/0/condition");
        ok(distributor.browser().post(path, quote), 201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"quantity\": 1000, | \"quantity\": 0, | /lines/0/quantity",
        "\"0.40\" | \"-1\" | /lines/0/targetPrice", "\"0.40\" | \"0.1234567\" | /lines/0/targetPrice",
        "\"quantity\": 200 | \"quantity\": 200, \"packaging\": \"sack\" | /lines/1/packaging",
        "\"quantity\": 200 | \"quantity\": 200, \"dateCodeFrom\": \"2399\" | /lines/1/dateCodeFrom",
        "\"quantity\": 200 | \"quantity\": 200, \"condition\": \"shiny\" | /lines/1/condition",
        "\"currency\": \"CNY\" | \"currency\": \"EUR\" | /currency", "Parts for a lamp | '' | /title",
        "\"title\" | \"wantedBy\": \"2020-01-01\", \"title\" | /wantedBy", "\"deadline\": \"2 | \"deadline\": \"1 | /deadline",
        "\"title\" | \"bomId\": null, \"suppliers\": [], \"title\" | /suppliers"})
    void whatIsWrongIsNamedByItsField(String sound, String wrong, String field) {
        String body = body("""
                [{"partId": "%s", "quantity": 1000, "targetPrice": "0.40"}, {"partId": "%s", "quantity": 200}]""".formatted(fair.partId(0),
                fair.partId(1))).replaceFirst(java.util.regex.Pattern.quote(sound), wrong);

        Answer answer = fair.buyer.post("/rfqs", body);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
    }

    @Test
    void aQuoteThatIsWrongIsNamedByItsField() throws SQLException {
        Trader one = fair.trader();
        JsonNode rfq = fair.ask(one);
        String sound = Fair.quote(0, "CNY", Fair.line(rfq, 0, "1"));
        String path = "/supply/rfqs/" + id(rfq) + "/quotes";
        for (String[] wrong : new String[][]{{"5000", "0", "/lines/0/stock"}, {"5000", "5", "/lines/0/stock"},
            {"\"from\": 10", "\"from\": 11", "/lines/0/priceBreaks"},
            {"\"unitPrice\": \"1\"", "\"unitPrice\": \"free\"", "/lines/0/priceBreaks/0"},
            {"2530", "last year", "/lines/0/dateCode"}, {"CNY", "XXX", "/currency"},
            {"\"leadTimeDays\": 3", "\"leadTimeDays\": -1", "/lines/0/leadTimeDays"},
            {"validUntil", "until", "/validUntil"}, {rfq.at("/lines/0/id").asText(), id(rfq), "/lines/0/lineId"}}) {
            Answer answer = one.browser().post(path, sound.replace(wrong[0], wrong[1]));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(wrong[2]);
        }
        assertThat(one.browser().get("/supply/rfqs/" + id(rfq)).json().path("versions")).isEmpty();
    }
}
