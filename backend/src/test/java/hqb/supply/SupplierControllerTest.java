package hqb.supply;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.places.Demonstration;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@HqbTest
class SupplierControllerTest {
    private static final UUID COPPER_KITE = Demonstration.id("supplier", "demo-copper-kite");

    @Test
    void suppliersComeWithMostOffersFirstAndAllOnce(Api api) {
        Set<String> seen = new HashSet<>();
        List<Long> offers = new ArrayList<>();
        String cursor = "";
        long total = 0;
        do {
            JsonNode page = api.get("/suppliers?size=30&cursor=" + Api.encode(cursor)).json();
            total = page.path("total").asLong();
            page.path("items").forEach(item -> {
                assertThat(seen.add(item.path("id").asText())).isTrue();
                assertThat(item.path("counters")).isNotEmpty();
                offers.add(item.path("offers").asLong());
            });
            cursor = page.path("next").asText("");
            cursor = page.path("next").isNull() ? "" : cursor;
        } while (!cursor.isEmpty());
        assertThat(seen).hasSize((int) total).hasSizeGreaterThanOrEqualTo(84);
        assertThat(offers).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void suppliersAreFoundByNameInEitherLanguageAndByMarket(Api api) {
        assertThat(api.get("/suppliers?q=copper%20KITE").json().path("total").asInt()).isEqualTo(1);
        assertThat(api.get("/suppliers?q=" + Api.encode("铜鸢") + "&sort=name", "Accept-Language", "zh-CN").json().path("items").get(0)
                .path("name")
                .asText()).isEqualTo("演示分销·铜鸢元件分销");
        JsonNode inPlaza = api.get("/suppliers?market=seg-plaza&sort=name&size=100").json();
        assertThat(inPlaza.path("total").asInt()).isBetween(6, 40);
        inPlaza.path("items").forEach(item -> assertThat(item.path("counters").findValuesAsText("market")).contains("seg-plaza"));
        assertThat(api.get("/suppliers?q=%25").json().path("total").asInt()).isZero();
    }

    @Test
    void aSupplierSaysWhatItDealsIn(Api api) {
        JsonNode supplier = api.get("/suppliers/" + COPPER_KITE).json();
        assertThat(supplier.path("name").asText()).startsWith("Demo ");
        assertThat(supplier.path("demonstration").asBoolean()).isTrue();
        assertThat(supplier.path("counters")).hasSize(4);
        long sum = 0;
        for (JsonNode category : supplier.path("offersByCategory")) {
            sum += category.path("offers").asLong();
        }
        assertThat(sum).isEqualTo(supplier.path("offers").asLong()).isGreaterThan(1_000);
    }

    @Test
    void theOffersOfASupplierAreVisitedOnceEach(Api api) {
        Set<String> seen = new HashSet<>();
        String cursor = "";
        long total = Long.MAX_VALUE;
        for (int page = 0; page < 3; page++) {
            JsonNode answer = api.get("/suppliers/" + COPPER_KITE + "/offers?currency=USD&size=100&cursor=" + Api.encode(cursor)).json();
            total = answer.path("total").asLong();
            answer.path("items").forEach(item -> {
                assertThat(seen.add(item.path("id").asText())).isTrue();
                assertThat(item.path("part").path("mpn").asText()).isNotBlank();
                assertThat(item.path("currency").asText()).isEqualTo("USD");
                assertThat(item.path("priceBreaks").get(0).path("unitPrice").path("currency").asText()).isEqualTo("USD");
            });
            cursor = answer.path("next").asText();
        }
        assertThat(seen).hasSize(300);
        assertThat(total).isGreaterThan(1_000);
    }

    @Test
    void theOffersOfASupplierAreFoundByAPieceOfTheirNumbers(Api api) {
        String offers = "/suppliers/" + COPPER_KITE + "/offers?size=100&q=";
        JsonNode first = api.get("/suppliers/" + COPPER_KITE + "/offers?size=1").json().at("/items/0");
        String mpn = first.at("/part/mpn").asText();

        JsonNode byMpn = api.get(offers + Api.encode(mpn.toLowerCase(Locale.ROOT))).json();
        JsonNode bySku = api.get(offers + Api.encode(first.path("sku").asText())).json();

        assertThat(byMpn.path("items")).anyMatch(offer -> offer.path("id").equals(first.path("id")));
        assertThat(byMpn.path("total").asInt()).isGreaterThanOrEqualTo(byMpn.path("items").size());
        assertThat(bySku.path("total").asInt()).isEqualTo(1);
        assertThat(api.get(offers + "%25__").json().path("total").asInt()).isZero();
    }

    @Test
    void whatCannotBeUnderstoodIsNamed(Api api) {
        assertFault(api.get("/suppliers?sort=price"), "sort");
        assertFault(api.get("/suppliers?size=0"), "size");
        assertFault(api.get("/suppliers?size=101"), "size");
        assertFault(api.get("/suppliers?cursor=abc"), "cursor");
        assertFault(api.get("/suppliers?colour=red"), "colour");
        assertFault(api.get("/suppliers/" + COPPER_KITE + "/offers?currency=EUR"), "currency");
        assertThat(api.get("/suppliers/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(api.get("/suppliers/" + UUID.randomUUID() + "/offers").status()).isEqualTo(404);
        assertThat(api.get("/suppliers/x").status()).isEqualTo(404);
    }

    private static void assertFault(Answer answer, String field) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsText("field")).contains(field);
    }
}
