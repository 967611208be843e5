package hqb.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HqbTest
class PartUnderstandingTest {
    private final Api api;

    PartUnderstandingTest(Api api) {
        this.api = api;
    }

    @Test
    void everySpellingOfACapacitanceFindsTheSameParts() {
        List<String> parts = ids("电容 100nF");

        assertThat(parts).isNotEmpty();
        for (String typed : List.of("电容 0.1uF", "电容 104", "电容 .1µ", "電容 .1uF", "dianrong 0,1uF", "capacitor 104", "电容0.1微法")) {
            assertThat(ids(typed)).as(typed).isEqualTo(parts);
        }
    }

    @ParameterizedTest
    @CsvSource({"电容, 電容, dianrong, dr, capacitor", "单片机, 單片機, danpianji, danpianji, mcu", "二极管, 二極體, erjiguan, ejg, diode",
        "贴片电阻, 貼片電阻, tiepiandianzu, tpdz, chip resistor", "运放, 運放, yunfang, yunfang, op amp",
        "usb转串口, USB轉串口, usbzhuanchuankou, usbzck, USB to UART",
        "稳压器, 穩壓器, wenyaqi, wyq, ldo", "继电器, 繼電器, jidianqi, jdq, relay"})
    void aTermFindsTheSamePartsInEveryWayToTypeIt(String hans, String hant, String pinyin, String initials, String english) {
        List<String> parts = ids(hans);

        assertThat(parts).isNotEmpty();
        for (String typed : List.of(hant, pinyin, initials, english)) {
            assertThat(ids(typed)).as(typed).isEqualTo(parts);
        }
    }

    @Test
    void whatIsUnderstoodNarrowsAndIsSaid() {
        JsonNode found = search("q=" + Api.encode("贴片电容0.1微法50v"));

        assertThat(found.get("interpretation")).extracting(one -> one.get("field").asText()).containsExactly("category", "capacitance",
                "voltageRated");
        assertThat(found.get("interpretation").get(2).get("start").asInt()).isEqualTo(9);
        assertThat(found.get("items")).isNotEmpty().allSatisfy(item -> {
            assertThat(item.get("parameters").get("capacitance").asDouble()).isEqualTo(1e-7);
            assertThat(item.get("parameters").get("voltageRated").asDouble()).isGreaterThanOrEqualTo(50);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1uF", "0,1 µF", "100n", ".1µ", "0.1u"})
    void oneAmountFindsTheSameHoweverItIsWritten(String typed) {
        assertThat(ids(typed)).isNotEmpty().isEqualTo(ids("100nF"));
        assertThat(search("category=capacitors&q=104").get("items"))
                .isEqualTo(search("category=capacitors&q=" + Api.encode(typed)).get("items"));
    }

    @Test
    void aReadingCanBeSetAndSetToText() {
        JsonNode unclear = search("q=104").get("unclear").get(0);
        assertThat(unclear.get("others").findValuesAsText("field")).contains("capacitance", "resistance");

        JsonNode set = search("q=104&as=" + Api.encode("104=capacitance:100nF"));
        assertThat(set.get("interpretation").get(0).get("field").asText()).isEqualTo("capacitance");
        assertThat(set.get("total").asInt()).isEqualTo(search("q=100nF").get("total").asInt());

        assertThat(search("q=100nF&as=" + Api.encode("100nF=text")).get("interpretation")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"104", "104=", "=text", "999=text", "104=nothing:1", "104=capacitance:blue", "104=capacitance:1n..2n",
        "104=category:none",
        "104=function:none", "104=package:"})
    void aBadReadingIsRefusedByName(String as) {
        assertThat(api.get("/parts?q=104&as=" + Api.encode(as)).status()).isEqualTo(400);
        assertThat(api.get("/parts?q=104&as=" + Api.encode(as)).json().get("errors").get(0).get("field").asText()).isEqualTo("as");
    }

    @Test
    void whatIsUnderstoodNeverFindsLessThanItsWords() {
        JsonNode found = search("q=" + Api.encode("STM32F103C8T6 电阻"));
        JsonNode words = search("q=" + Api.encode("STM32F103C8T6 电阻") + "&as=" + Api.encode("电阻=text"));

        assertThat(found.get("total")).isEqualTo(words.get("total"));
        assertThat(found.get("interpretation")).isEmpty();
        assertThat(found.get("unclear").findValuesAsText("text")).contains("电阻");
    }

    @Test
    void whereNoPartHasAllThoseAreListedThatLackOneThing() {
        JsonNode found = search("q=" + Api.encode("100nF 0603 X7R 999kV"));

        assertThat(found.get("nearly").asBoolean()).isTrue();
        assertThat(found.get("items")).isNotEmpty()
                .allSatisfy(item -> assertThat(item.get("parameters").get("capacitance").asDouble()).isEqualTo(1e-7));
        assertThat(search("q=100nF+0603").get("nearly").asBoolean()).isFalse();
    }

    @Test
    void ofPartsThatBearEnoughThoseThatBearJustThatComeFirst() {
        List<Double> volts = new ArrayList<>();
        search("size=100&q=" + Api.encode("100nF 25V")).get("items")
                .forEach(item -> volts.add(item.get("parameters").get("voltageRated").asDouble()));

        assertThat(volts).contains(25.0).anySatisfy(one -> assertThat(one).isGreaterThan(25));
        assertThat(volts.lastIndexOf(25.0)).isLessThan((int) volts.stream().filter(one -> one == 25).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"电容 100nF", "100nF 0603 X7R 999kV"})
    void followingNextVisitsAllOfAnUnderstoodSearchOnce(String typed) {
        JsonNode first = search("q=" + Api.encode(typed) + "&size=5");
        JsonNode second = search("q=" + Api.encode(typed) + "&size=5&cursor=" + first.get("next").asText());

        assertThat(second.get("items").findValuesAsText("id")).isNotEmpty()
                .doesNotContainAnyElementsOf(first.get("items").findValuesAsText("id"));
    }

    @ParameterizedTest
    @CsvSource({"100n, value, Capacitance 100 nF", "dianzu, category, Resistors", "电容, category, Capacitors",
        "tpdr, category, Multilayer ceramic capacitors (MLCC)",
        "usb to, function, USB to UART", "murat, manufacturer, Murata", "sot223, package, SOT-223", "STM32F1, part, STM32F103C8T6"})
    void aSuggestionIsGivenForWhatIsTyped(String typed, String kind, String text) {
        JsonNode items = api.get("/parts/suggest?q=" + Api.encode(typed)).json().get("items");

        assertThat(items.size()).isLessThanOrEqualTo(10);
        assertThat(items).anySatisfy(item -> {
            assertThat(item.get("kind").asText()).isEqualTo(kind);
            assertThat(item.get("text").asText()).isEqualTo(text);
        });
    }

    @Test
    void aSupplierIsSuggestedByItsName() {
        JsonNode supplier = api.get("/suppliers?size=1").json().get("items").get(0);
        String name = supplier.get("name").asText();

        assertThat(api.get("/parts/suggest?q=" + Api.encode(name)).json().get("items")).anySatisfy(item -> {
            assertThat(item.get("kind").asText()).isEqualTo("supplier");
            assertThat(item.get("id").asText()).isEqualTo(supplier.get("id").asText());
        });
    }

    private List<String> ids(String typed) {
        return search("size=10&q=" + Api.encode(typed)).get("items").findValuesAsText("id");
    }

    private JsonNode search(String query) {
        return api.get("/parts?" + query).json();
    }
}
