package hqb.supply.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.catalogue.ListedPart;
import hqb.catalogue.Parts;
import hqb.supply.imports.Shop;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HqbTest
class InventoryControllerTest {
    private final Shop shop;
    private final List<ListedPart> parts;

    InventoryControllerTest(Api api, ApplicationContext product, Parts parts) throws SQLException {
        this.shop = new Shop(api, product);
        this.parts = parts.listByIds(parts.idsAfter(null, 30));
    }

    @AfterEach
    void close() throws SQLException {
        shop.close();
    }

    private static String json(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private String body(int part, long stock, String rest) {
        return """
                {"mpn": %s, "manufacturer": %s, "stock": %d, "moq": 10, "multiple": 10, "packaging": "reel", "dateCode": "2523",
                 "currency": "USD", "priceBreaks": [{"from": 1, "unitPrice": "0.0123"}, {"from": 100, "unitPrice": "0.01"}]%s}""".formatted(
                json(parts.get(part).part().mpn()), json(parts.get(part).manufacturer()), stock, rest);
    }

    @Test
    void anOfferIsPutOnSaleThenReplacedThenReadAndTakenAway() {
        Visitor machine = shop.machine();
        Answer created = machine.put("/supply/offers/A-1%2FX", body(0, 5, ""));
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        assertThat(created.json().path("sku").asText()).isEqualTo("A-1/X");
        assertThat(machine.put("/supply/offers/A-1%2FX", body(0, 5, "")).status()).isEqualTo(200);
        Answer changed = machine.put("/supply/offers/A-1%2FX",
                body(0, 7, ", \"condition\": \"refurbished\", \"leadTimeDays\": 3, \"lowStockAt\": 10"));
        assertThat(changed.json().path("version").asInt()).isEqualTo(2);
        JsonNode offer = machine.get("/supply/offers/A-1%2FX").json();
        assertThat(offer.path("stock").asInt()).isEqualTo(7);
        assertThat(offer.path("priceBreaks").get(0).path("unitPrice").asText()).isEqualTo("0.0123");
        assertThat(offer.path("condition").asText()).isEqualTo("refurbished");
        assertThat(offer.path("lowStock").asBoolean()).isTrue();
        assertThat(machine.get("/supply/offers?stock=low").json().path("total").asInt()).isEqualTo(1);
        assertThat(machine.delete("/supply/offers/A-1%2FX").status()).isEqualTo(204);
        assertThat(machine.get("/supply/offers/A-1%2FX").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"\"stock\": 5~\"stock\": -5~/stock", "\"currency\": \"USD\"~\"currency\": \"EUR\"~/currency",
        "\"0.01\"~\"0.02\"~/priceBreaks/1/unitPrice", "\"0.0123\"~\"0.01234567\"~/priceBreaks/0/unitPrice", "\"moq\": 10~\"moq\": 0~/moq",
        "\"dateCode\": \"2523\"~\"dateCode\": \"9999\"~/dateCode", "\"packaging\": \"reel\"~\"packaging\": \"crate\"~/packaging",
        "\"from\": 1,~\"from\": 50,~/priceBreaks/0/from", "\"stock\": 5,~~/stock"})
    void whatIsWrongIsRefusedAtItsField(String good, String bad, String field) {
        Answer refused = shop.machine().put("/supply/offers/B", body(0, 5, "").replace(good, bad == null ? "" : bad));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.json().path("errors").get(0).path("field").asText()).isEqualTo(field);
    }

    @Test
    void unknownManufacturersAndPartsAreToldAndPartsProposed() throws SQLException {
        String maker = parts.getFirst().manufacturer();
        Answer nobody = shop.machine().put("/supply/offers/C", body(0, 5, "").replace(json(maker), "\"" + maker + "zz qq\""));
        assertThat(nobody.status()).isEqualTo(400);
        Answer unknown = shop.machine().put("/supply/offers/C",
                body(0, 5, "").replace(json(parts.getFirst().part().mpn()), "\"NEW-1234-T\""));
        assertThat(unknown.json().path("errors").get(0).path("field").asText()).isEqualTo("/mpn");
        assertThat(shop.count("SELECT count(*) FROM supply_waiting_offer WHERE supplier_id = ?")).isEqualTo(1);
    }

    @Test
    void aBatchHasAnOutcomeForEachChange() {
        Visitor machine = shop.machine();
        machine.put("/supply/offers/D1", body(1, 5, ""));
        machine.put("/supply/offers/D2", body(2, 5, ""));
        Answer batch = machine.post("/supply/offers/batch", """
                {"changes": [{"sku": "D1", "version": 1, "stock": 50}, {"sku": "D2", "version": 9, "stock": 50},
                             {"sku": "D2", "stock": -1}, {"sku": "D3", "stock": 1}, {"sku": "D1", "stock": 2}, %s]}"""
                .formatted("{\"sku\": \"D4\"," + body(3, 8, "").substring(1)));
        assertThat(batch.status()).as(batch.toString()).isEqualTo(200);
        List<String> outcomes = new ArrayList<>();
        batch.json().path("outcomes")
                .forEach(outcome -> outcomes.add(outcome.path("sku").asText() + " " + outcome.path("status").asText()));
        assertThat(outcomes).containsExactly("D1 changed", "D2 stale", "D2 refused", "D3 refused", "D1 refused", "D4 created");
        assertThat(machine.get("/supply/offers/D1").json().path("stock").asInt()).isEqualTo(50);
        assertThat(machine.get("/supply/offers/D1").json().path("packaging").asText()).isEqualTo("reel");
        assertThat(machine.post("/supply/offers/batch", "{\"changes\": []}").status()).isEqualTo(400);
        String large = "{\"changes\": [{\"sku\": \"" + "x".repeat(1_500_000) + "\"}]}";
        assertThat(machine.post("/supply/offers/batch", large).status()).isEqualTo(413);
    }

    @Test
    void pricesThatWereAreKept() {
        Visitor machine = shop.machine();
        machine.put("/supply/offers/E", body(1, 5, ""));
        machine.put("/supply/offers/E", body(1, 9, ""));
        machine.put("/supply/offers/E", body(1, 9, "").replace("0.0123", "0.0110"));
        JsonNode prices = machine.get("/supply/offers/E/prices").json();
        assertThat(prices.path("total").asInt()).isEqualTo(2);
        assertThat(prices.path("items").get(0).path("until").isNull()).isTrue();
        assertThat(prices.path("items").get(1).path("priceBreaks").get(0).path("unitPrice").asText()).isEqualTo("0.0123");
    }

    @Test
    void stockMovesByHandWithAReason() {
        Visitor machine = shop.machine();
        machine.put("/supply/offers/F", body(1, 5, ""));
        Answer moved = machine.post("/supply/offers/F/stock-moves", "{\"change\": -2, \"reason\": \"damaged\", \"note\": \"wet\"}");
        assertThat(moved.status()).isEqualTo(201);
        assertThat(moved.json().path("stockAfter").asInt()).isEqualTo(3);
        machine.post("/supply/offers/F/stock-moves", "{\"stock\": 9, \"reason\": \"counted\"}");
        assertThat(machine.get("/supply/offers/F/stock-moves").json().path("items").get(0).path("change").asInt()).isEqualTo(6);
        assertThat(machine.post("/supply/offers/F/stock-moves", "{\"change\": -99, \"reason\": \"damaged\"}").status()).isEqualTo(409);
        assertThat(machine.post("/supply/offers/F/stock-moves", "{\"change\": 1, \"reason\": \"because\"}").status()).isEqualTo(400);
        assertThat(machine.get("/supply/offers/F").json().path("stock").asInt()).isEqualTo(9);
    }

    @Test
    void followingTheCursorVisitsEachOfferOnceInEveryOrder() {
        Visitor machine = shop.machine();
        for (int i = 0; i < 7; i++) {
            machine.put("/supply/offers/G" + i, body(i, i % 3, ""));
        }
        for (String sort : List.of("sku", "stock", "-stock", "-updated")) {
            List<String> seen = new ArrayList<>();
            String cursor = "";
            do {
                JsonNode page = machine.get("/supply/offers?size=2&sort=" + sort + "&cursor=" + cursor).json();
                page.path("items").forEach(item -> seen.add(item.path("sku").asText()));
                assertThat(page.path("total").asInt()).isEqualTo(7);
                cursor = page.path("next").isNull() ? "" : page.path("next").asText();
            } while (!cursor.isEmpty());
            assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        }
        assertThat(machine.get("/supply/offers?q=g3").json().path("total").asInt()).isEqualTo(1);
        assertThat(machine.get("/supply/offers?sort=price").status()).isEqualTo(400);
        assertThat(machine.get("/supply/offers?stock=none").json().path("total").asInt()).isEqualTo(3);
    }

    @Test
    void nobodySeesAnotherSuppliersOffers(Api api, ApplicationContext product) throws SQLException {
        shop.machine().put("/supply/offers/H", body(1, 5, ""));
        try (Shop other = new Shop(api, product)) {
            assertThat(other.machine().get("/supply/offers/H").status()).isEqualTo(404);
            assertThat(other.machine().delete("/supply/offers/H").status()).isEqualTo(404);
            assertThat(other.machine().put("/supply/offers/H", body(1, 6, "")).status()).isEqualTo(201);
        }
        assertThat(shop.machine().get("/supply/offers/H").json().path("stock").asInt()).isEqualTo(5);
        assertThat(Visitor.nobody(api).get("/supply/offers").status()).isEqualTo(401);
    }

    @Test
    void whatWasSaidOnceCanBeClearedWhileNullLeavesItAsItIs() {
        Visitor machine = shop.machine();
        machine.put("/supply/offers/I", body(1, 5, ", \"leadTimeDays\": 3, \"lowStockAt\": 10, \"origin\": \"my\", \"warehouse\": \"A\""));
        assertThat(machine.get("/supply/offers/I").json().path("origin").asText()).isEqualTo("MY");
        assertThat(outcome(machine, "\"leadTimeDays\": null, \"lowStockAt\": null, \"clear\": null")).isEqualTo("unchanged");
        assertThat(outcome(machine, "\"clear\": [\"lowStockAt\"]")).isEqualTo("changed");
        assertThat(outcome(machine, "\"clear\": [\"lowStockAt\"]")).isEqualTo("unchanged");
        assertThat(outcome(machine, "\"clear\": [\"leadTimeDays\", \"origin\", \"warehouse\", \"dateCode\", \"packaging\"]"))
                .isEqualTo("changed");
        JsonNode offer = machine.get("/supply/offers/I").json();
        for (String field : List.of("leadTimeDays", "lowStockAt", "origin", "warehouse", "dateCode", "packaging")) {
            assertThat(offer.path(field).isNull()).as(field).isTrue();
        }
        assertThat(outcome(machine, "\"clear\": [\"stock\"]")).isEqualTo("refused");
        Answer hole = machine.post("/supply/offers/batch", "{\"changes\": [{\"sku\": \"I\", \"clear\": [null]}]}");
        assertThat(hole.json().at("/errors/0/field").asText()).isEqualTo("/changes/0/clear/0");
        assertThat(outcome(machine, "\"leadTimeDays\": 2, \"clear\": [\"leadTimeDays\"]")).isEqualTo("refused");
    }

    private static String outcome(Visitor machine, String change) {
        Answer answer = machine.post("/supply/offers/batch", "{\"changes\": [{\"sku\": \"I\", " + change + "}]}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json().path("outcomes").get(0).path("status").asText();
    }

    @ParameterizedTest
    @CsvSource({"22+, 22+", "2019+, 2019+", "2225, 2225", "2225+, 2225+", "' 25 +', 25+", "22＋, 22+"})
    void dateCodesAreKeptAsSellersWriteThem(String written, String kept) {
        Visitor machine = shop.machine();
        Answer put = machine.put("/supply/offers/J", body(1, 5, "").replace("2523", written));
        assertThat(put.status()).as(put.toString()).isEqualTo(201);
        assertThat(put.json().path("dateCode").asText()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"22", "2260", "2099+", "+22", "22/23", "22++", "2025-03"})
    void whatIsNoDateCodeIsRefused(String written) {
        assertThat(shop.machine().put("/supply/offers/K", body(1, 5, "").replace("2523", written)).status()).isEqualTo(400);
    }

    @Test
    void countriesOfOriginAreThoseOfIso3166() {
        Visitor machine = shop.machine();
        assertThat(machine.put("/supply/offers/L", body(1, 5, ", \"origin\": \"中国\"")).json().path("origin").asText()).isEqualTo("CN");
        Answer refused = machine.put("/supply/offers/L", body(1, 5, ", \"origin\": \"XX\""));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").get(0).path("field").asText()).isEqualTo("/origin");
    }
}
