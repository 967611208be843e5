package hqb.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HqbTest
class PartSearchTest {
    private final Api api;

    PartSearchTest(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(strings = {"STM32F103C8T6", "stm32f103c8t6", "STM32-F103-C8T6", "stm32 f103 c8t6", "STM32F103C8T6/"})
    void aPartNumberIsFoundInAnySpellingAndComesFirst(String typed) {
        JsonNode found = search("q=" + Api.encode(typed));

        assertThat(found.get("items").get(0).get("mpn").asText()).isEqualTo("STM32F103C8T6");
    }

    @Test
    void aBeginningFindsEveryPartThatStartsWithIt() {
        JsonNode found = search("q=stm32f103&size=100");

        assertThat(found.get("total").asInt()).isGreaterThan(3);
        assertThat(found.get("items").get(0).get("mpn").asText()).startsWith("STM32F103");
    }

    @Test
    void aPieceOfThePartNumberFindsThePart() {
        assertThat(mpns(search("q=F103C8"))).contains("STM32F103C8T6");
    }

    @Test
    void aValueAndAPackageAreUnderstoodAndSaid() {
        JsonNode found = search("q=0603+100nF&size=100");

        assertThat(found.get("total").asInt()).isPositive();
        assertThat(found.get("interpretation").findValuesAsText("field")).containsExactly("package", "capacitance");
        found.get("items").forEach(item -> {
            assertThat(item.get("package").asText()).isEqualTo("0603");
            assertThat(item.get("parameters").get("capacitance").asDouble()).isEqualTo(1e-7);
        });
    }

    @Test
    void everySpellingOfAValueFindsTheSameParts() {
        int byNano = search("q=100nF").get("total").asInt();

        assertThat(byNano).isPositive();
        assertThat(search("q=0.1uF").get("total").asInt()).isEqualTo(byNano);
        assertThat(search("q=" + Api.encode("0.1µF")).get("total").asInt()).isEqualTo(byNano);
    }

    @Test
    void chineseWordsFindWhatEnglishWordsFind() {
        for (String words : List.of("贴片电阻", "Chip resistors")) {
            JsonNode found = search("q=" + Api.encode(words));

            assertThat(found.get("total").asInt()).isGreaterThan(100);
            assertThat(found.get("items").findValuesAsText("category")).containsOnly("chip-resistors");
        }
    }

    @ParameterizedTest
    @CsvSource({"capacitance:100n..1u, 1e-7, 1e-6", "capacitance:100nF, 1e-7, 1e-7", "capacitance:..1n, 0, 1e-9",
        "capacitance:10u.., 1e-5, 1e9"})
    void aRangeIsInclusiveAndTakesSiPrefixes(String filter, double least, double most) {
        JsonNode found = search("size=100&filter=" + Api.encode(filter));

        assertThat(found.get("total").asInt()).isPositive();
        found.get("items").forEach(
                item -> assertThat(item.get("parameters").get("capacitance").asDouble()).isBetween(least * (1 - 2e-6), most * (1 + 2e-6)));
    }

    @Test
    void valuesOfOneFilterAddAndDifferentFiltersNarrow() {
        int three = search("category=ldo-regulators&filter=outputVoltage:3.3").get("total").asInt();
        int five = search("category=ldo-regulators&filter=outputVoltage:5").get("total").asInt();

        assertThat(three).isPositive();
        assertThat(five).isPositive();
        assertThat(search("category=ldo-regulators&filter=outputVoltage:3.3&filter=outputVoltage:5").get("total").asInt())
                .isEqualTo(three + five);
        assertThat(search("category=ldo-regulators&filter=outputVoltage:3.3&filter=capacitance:1n").get("total").asInt()).isZero();
    }

    @Test
    void aCategoryHoldsWhatIsBelowIt() {
        int resistors = search("category=resistors").get("total").asInt();

        assertThat(resistors).isGreaterThan(search("category=chip-resistors").get("total").asInt());
    }

    @Test
    void aManufacturerIsFoundByItsAlias() {
        int byName = search("manufacturer=STMicroelectronics").get("total").asInt();

        assertThat(byName).isPositive();
        assertThat(search("manufacturer=ST").get("total").asInt()).isEqualTo(byName);
        assertThat(search("manufacturer=" + Api.encode("意法半导体")).get("total").asInt()).isEqualTo(byName);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q=stm32", "sort=price", "sort=-price&quantity=100", "sort=-stock",
        "sort=price&quantity=37&currency=USD&category=capacitors"})
    void followingNextVisitsEveryPartOnce(String query) {
        Set<String> seen = new HashSet<>();
        int visited = 0;
        int total = 0;
        String cursor = "";
        do {
            JsonNode page = search(query + "&size=100&cursor=" + cursor);
            total = page.get("total").asInt();
            for (JsonNode item : page.get("items")) {
                seen.add(item.get("id").asText());
                visited++;
            }
            cursor = page.get("next").isNull() ? "" : page.get("next").asText();
        } while (!cursor.isEmpty());

        assertThat(visited).isEqualTo(total);
        assertThat(seen).hasSize(total);
    }

    @ParameterizedTest
    @CsvSource({"1, CNY", "37, CNY", "1000, USD", "25, HKD"})
    void theListIsSortedByTheBestPriceAtTheQuantity(long quantity, String currency) {
        JsonNode found = search("sort=price&size=100&category=microcontrollers&quantity=" + quantity + "&currency=" + currency);
        List<BigDecimal> prices = new ArrayList<>();
        for (JsonNode item : found.get("items")) {
            if (!item.get("bestPrice").isNull()) {
                prices.add(new BigDecimal(item.get("bestPrice").get("amount").asText()));
                assertThat(item.get("bestPrice").get("currency").asText()).isEqualTo(currency);
            }
        }

        assertThat(prices).hasSizeGreaterThan(5).isSorted();
    }

    @ParameterizedTest
    @CsvSource({"1, CNY", "37, USD", "5000, HKD"})
    void theBestPriceIsTheLeastOfTheOffers(long quantity, String currency) {
        for (JsonNode item : search("q=stm32f103&size=10&quantity=" + quantity + "&currency=" + currency).get("items")) {
            JsonNode offers = api
                    .get("/parts/" + item.get("id").asText() + "/offers?size=100&quantity=" + quantity + "&currency=" + currency).json();
            BigDecimal least = null;
            long stock = 0;
            for (JsonNode offer : offers.get("items")) {
                BigDecimal price = new BigDecimal(offer.get("unitPrice").get("amount").asText());
                least = least == null ? price : least.min(price);
                stock += offer.get("stock").asLong();
            }
            assertThat(new BigDecimal(item.get("bestPrice").get("amount").asText())).isEqualByComparingTo(least);
            assertThat(item.get("stock").asLong()).isEqualTo(stock);
        }
    }

    @Test
    void aFacetCountsWithoutItsOwnChoiceAndItsCountsAreTrue() {
        JsonNode facets = search("category=ldo-regulators&filter=outputVoltage:3.3").get("facets");
        JsonNode voltages = facet(facets, "outputVoltage");

        assertThat(voltages.get("buckets").size()).isGreaterThan(2);
        for (JsonNode bucket : voltages.get("buckets")) {
            String value = bucket.get("value").asText();
            assertThat(search("category=ldo-regulators&filter=outputVoltage:" + value).get("total").asInt())
                    .isEqualTo(bucket.get("count").asInt());
            assertThat(bucket.get("selected").asBoolean()).isEqualTo(value.equals("3.3"));
        }
    }

    @Test
    void aRangeBucketHoldsAsManyPartsAsItSays() {
        JsonNode capacitance = facet(search("category=capacitors").get("facets"), "capacitance");

        assertThat(capacitance.get("kind").asText()).isEqualTo("range");
        for (JsonNode bucket : capacitance.get("buckets")) {
            String filter = "capacitance:" + bucket.get("from").asText() + ".." + bucket.get("to").asText();
            assertThat(search("category=capacitors&filter=" + Api.encode(filter)).get("total").asInt())
                    .isEqualTo(bucket.get("count").asInt());
        }
    }

    @Test
    void aWideHistogramHasDecadesAndANarrowOneFinerSteps() {
        JsonNode wide = facet(search("category=capacitors").get("facets"), "capacitance").get("buckets");
        JsonNode narrow = facet(search("category=capacitors&filter=voltageRated:400..").get("facets"), "capacitance").get("buckets");

        assertThat(wide).anyMatch(bucket -> widthOf(bucket) > 5).allMatch(bucket -> widthOf(bucket) < 10);
        assertThat(narrow).hasSizeLessThanOrEqualTo(12).allMatch(bucket -> widthOf(bucket) < 2.5);
    }

    private static double widthOf(JsonNode bucket) {
        return bucket.get("to").asDouble() / bucket.get("from").asDouble();
    }

    @ParameterizedTest
    @CsvSource({"capacitance, 1", "-capacitance, -1"})
    void aListIsSortedByAParameterAndPartsWithoutItComeLast(String sort, int direction) {
        JsonNode items = search("category=capacitors&size=100&sort=" + sort).get("items");

        assertThat(items).hasSize(100);
        for (int i = 1; i < items.size(); i++) {
            JsonNode before = items.get(i - 1).at("/parameters/capacitance");
            JsonNode here = items.get(i).at("/parameters/capacitance");
            assertThat(here.isMissingNode() || direction * Double.compare(before.asDouble(), here.asDouble()) <= 0).isTrue();
        }
        assertThat(api.get("/parts?sort=dielectric").status()).isEqualTo(400);
        assertThat(api.get("/parts?sort=sideways").status()).isEqualTo(400);
    }

    @Test
    void inStockMeansEnoughForTheQuantity() {
        JsonNode found = search("inStock=true&quantity=100000&size=100");

        assertThat(found.get("total").asInt()).isPositive();
        found.get("items").forEach(item -> assertThat(item.get("stock").asLong()).isGreaterThanOrEqualTo(100_000));
    }

    @Test
    void textsFollowTheLanguageAndCodesDoNot() {
        JsonNode english = search("q=STM32F103C8T6").get("items").get(0);
        JsonNode chinese = api.get("/parts?q=STM32F103C8T6", "Accept-Language", "zh-CN").json().get("items").get(0);

        assertThat(chinese.get("description").asText()).contains("单片机").isNotEqualTo(english.get("description").asText());
        assertThat(chinese.get("category")).isEqualTo(english.get("category"));
        assertThat(chinese.get("parameters")).isEqualTo(english.get("parameters"));
    }

    @Test
    void suggestionsCompletePartNumbersCategoriesAndManufacturers() {
        assertThat(api.get("/parts/suggest?q=stm32f1").json().get("items").findValuesAsText("text")).contains("STM32F103C8T6")
                .hasSizeLessThanOrEqualTo(10);
        assertThat(api.get("/parts/suggest?q=texas").json().get("items").findValuesAsText("text")).contains("Texas Instruments");
        assertThat(api.get("/parts/suggest?q=" + Api.encode("电阻"), "Accept-Language", "zh").json().get("items").findValuesAsText("kind"))
                .contains("category");
        assertThat(api.get("/parts/suggest?q=").json().get("items")).isEmpty();
    }

    private JsonNode search(String query) {
        return api.get("/parts?" + query).json();
    }

    private static List<String> mpns(JsonNode found) {
        return found.get("items").findValuesAsText("mpn");
    }

    private static JsonNode facet(JsonNode facets, String name) {
        for (JsonNode facet : facets) {
            if (facet.get("name").asText().equals(name)) {
                return facet;
            }
        }
        throw new AssertionError("no facet " + name + " in " + facets);
    }
}
