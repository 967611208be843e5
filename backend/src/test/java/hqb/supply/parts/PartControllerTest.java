package hqb.supply.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.catalogue.Parts;
import hqb.supply.Offers;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@HqbTest
class PartControllerTest {
    @Test
    void theBestPriceIsTheLeastOfTheOffersAtThatQuantityInThatCurrency(Api api, Parts parts) {
        for (UUID part : parts.idsAfter(null, 25)) {
            for (String asked : List.of("?quantity=1&currency=CNY", "?quantity=137&currency=USD", "?quantity=5000&currency=HKD")) {
                JsonNode page = api.get("/parts/" + part + asked).json();
                JsonNode offers = api.get("/parts/" + part + "/offers" + asked + "&size=100").json();
                assertThat(offers.path("total").asInt()).isEqualTo(page.path("supplierCount").asInt());
                if (offers.path("total").asInt() == 0) {
                    assertThat(page.path("bestPrice").isNull()).isTrue();
                } else {
                    assertThat(page.path("bestPrice")).as(part + asked).isEqualTo(offers.path("items").get(0).path("unitPrice"));
                }
                long stock = 0;
                for (JsonNode offer : offers.path("items")) {
                    stock += offer.path("stock").asLong();
                }
                assertThat(page.path("stock").asLong()).isEqualTo(stock);
            }
        }
    }

    @Test
    void everyOfferIsPricedAtItsSmallestLegalQuantity(Api api, Parts parts) {
        for (UUID part : parts.idsAfter(null, 40)) {
            List<BigDecimal> prices = new ArrayList<>();
            for (JsonNode offer : api.get("/parts/" + part + "/offers?quantity=137&currency=USD&size=100").json().path("items")) {
                long quantity = offer.path("quantity").asLong();
                long multiple = offer.path("multiple").asLong();
                assertThat(quantity % multiple).isZero();
                assertThat(quantity).isGreaterThanOrEqualTo(Math.max(137, offer.path("moq").asLong()));
                assertThat(quantity - multiple).isLessThan(Math.max(137, offer.path("moq").asLong()));
                String expected = "";
                for (JsonNode step : offer.path("priceBreaks")) {
                    expected = step.path("from").asLong() <= quantity ? step.path("unitPrice").path("amount").asText() : expected;
                }
                BigDecimal unitPrice = new BigDecimal(offer.path("unitPrice").path("amount").asText());
                assertThat(unitPrice).isEqualByComparingTo(expected);
                assertThat(offer.path("lineTotal").path("amount").asText())
                        .isEqualTo(unitPrice.multiply(BigDecimal.valueOf(quantity)).setScale(2, RoundingMode.HALF_EVEN).toPlainString());
                assertThat(offer.path("counter").path("market").asText()).isNotBlank();
                prices.add(unitPrice);
            }
            assertThat(prices).isSorted();
        }
    }

    @Test
    void offersArePagedWithoutGapsOrRepeats(Api api, Offers offers, Parts parts) {
        UUID part = parts.idsAfter(null, 400).stream().filter(id -> offers.listByPart(id).size() >= 4).findFirst().orElseThrow();
        Set<String> seen = new HashSet<>();
        String cursor = "";
        int total;
        do {
            JsonNode page = api.get("/parts/" + part + "/offers?size=1&cursor=" + Api.encode(cursor)).json();
            total = page.path("total").asInt();
            page.path("items").forEach(offer -> assertThat(seen.add(offer.path("id").asText())).isTrue());
            cursor = page.path("next").isNull() ? "" : page.path("next").asText();
        } while (!cursor.isEmpty());
        assertThat(seen).hasSize(total);
    }

    @Test
    void aPartTellsItsCategoryAndParametersInTheAskedLanguage(Api api, Parts parts) {
        UUID part = parts.idsAfter(null, 200).stream().filter(id -> parts.get(id).part().parameters().size() > 3).findFirst().orElseThrow();
        JsonNode english = api.get("/parts/" + part).json();
        JsonNode chinese = api.get("/parts/" + part, "Accept-Language", "zh-CN").json();
        assertThat(english.path("categoryPath")).isNotEmpty();
        assertThat(english.path("parameterList")).hasSameSizeAs(chinese.path("parameterList"));
        assertThat(english.path("parameterList").get(0).path("text").asText()).isNotBlank();
        assertThat(chinese.path("categoryName").asText()).containsPattern("\\p{IsHan}");
        assertThat(english.path("parameters")).isEqualTo(chinese.path("parameters"));
    }

    @Test
    void whatCannotBeUnderstoodIsNamed(Api api, Parts parts) {
        UUID part = parts.idsAfter(null, 1).getFirst();
        assertFault(api.get("/parts/" + part + "?quantity=0"), "quantity");
        assertFault(api.get("/parts/" + part + "/offers?quantity=abc"), "quantity");
        assertFault(api.get("/parts/" + part + "/offers?quantity=99999999999999999999"), "quantity");
        assertFault(api.get("/parts/" + part + "/offers?currency=EUR"), "currency");
        assertFault(api.get("/parts/" + part + "/offers?cursor=nonsense"), "cursor");
        assertFault(api.get("/parts/" + part + "/offers?size=-1"), "size");
        assertThat(api.get("/parts/" + part + "/offers?quantity=&currency=&cursor=&size=").status()).isEqualTo(200);
        assertThat(api.get("/parts/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(api.get("/parts/" + UUID.randomUUID() + "/offers").status()).isEqualTo(404);
        assertThat(api.get("/parts/not-an-id").status()).isEqualTo(404);
    }

    private static void assertFault(Answer answer, String field) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsText("field")).contains(field);
    }
}
