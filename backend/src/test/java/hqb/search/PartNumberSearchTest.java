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

/** Part numbers that are written wrong, without or with another packing, or that are near one another. */
@HqbTest
class PartNumberSearchTest {
    private final Api api;

    PartNumberSearchTest(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @CsvSource({"STM32FIO3C8T6, look-alikes", "STM32F130C8T6, neighbours swapped", "STM32F103C8TG, look-alike at the end",
        "STN32F103C8T6, a letter replaced",
        "STM32F1093C8T6, a digit put in", "ST32F103C8T6, a letter left out", "STM32F103C8T6X-, a letter put on",
        "SΤМ32F103С8Т6, other alphabets",
        "STM32F103C8T6-REEL7, packing put on", "STM32F103C8T6/TR, packing put on", "STM23F103C8T6 , swapped",
        "STM32 FIO3C8T6, a blank and look-alikes",
        "ＳＴＭ３２Ｆ１０３Ｃ８Ｔ６, full width", "SMT32F1003C8T6, two mistakes"})
    void aNumberWrittenWrongFindsThePartFirst(String written, String mistake) {
        assertThat(mpns(search("q=" + Api.encode(written))).getFirst()).as(mistake).isEqualTo("STM32F103C8T6");
    }

    @Test
    void aBeginningWrittenWrongFindsPartsThatGoOnFromTheRightOne() {
        assertThat(mpns(search("q=STN32F103"))).isNotEmpty().allMatch(mpn -> mpn.startsWith("STM32F103"));
    }

    @Test
    void twoMistakesStillFindThePart() {
        assertThat(mpns(search("q=STN32FI03C8T6"))).contains("STM32F103C8T6");
        assertThat(mpns(search("q=SMT32F103C8TG"))).contains("STM32F103C8T6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SMBJ60CA", "SMBJ6.0CA", "1N5312", "1N5313", "2N7002K", "2N7002L", "AC0603KRX7R0BB104", "AC0603KRX7R9BB104",
        "2SC4617",
        "2920L300/24GR", "2920L600/24GR", "CC0603JRX7R9BB104", "CC0603JPX7R9BB104"})
    void nearNumbersAreNotConfused(String mpn) {
        assertThat(mpns(search("q=" + Api.encode(mpn))).getFirst()).isEqualTo(mpn);
    }

    @Test
    void aPointBetweenDigitsIsHeldThroughAnotherSpelling() {
        assertThat(mpns(search("q=" + Api.encode("smbj 6.0-ca"))).getFirst()).isEqualTo("SMBJ6.0CA");
        assertThat(mpns(search("q=" + Api.encode("smbj-60 ca"))).getFirst()).isEqualTo("SMBJ60CA");
    }

    @ParameterizedTest
    @CsvSource({"STM32F103RCT6, STM32F103RCT6TR", "STM32F103RCT6TR, STM32F103RCT6", "LMH0318RTWR, LMH0318RTWT", "THS7530PWPR, THS7530PWP",
        "CC0603JRX7R9BB104, CC0603JPX7R9BB104"})
    void otherPackingsComeRightAfterTheNumberItself(String written, String packing) {
        assertThat(mpns(search("q=" + written)).subList(0, 2)).containsExactly(written, packing);
    }

    @ParameterizedTest
    @CsvSource({"TPS7A2533DRV, TPS7A2533DRVR", "TPS7A2533DRVT, TPS7A2533DRVR", "TPS79333DBV, TPS79333DBVR", "LM358DMR2, LM358DMR2G",
        "MAX4372TEUK, MAX4372TEUK+T",
        "MAX4372TEUK+, MAX4372TEUK+T", "STM32F103C8T6TR, STM32F103C8T6", "STM32F030C6T6, STM32F030C6T6TR"})
    void aPartIsFoundByItsOtherPackings(String written, String mpn) {
        assertThat(mpns(search("q=" + Api.encode(written))).getFirst()).isEqualTo(mpn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&inStock=true", "&sort=price", "&manufacturer=STMicroelectronics"})
    void aRareNumberIsFoundWhateverElseIsAskedFor(String further) {
        assertThat(mpns(search("q=STM32F103C8T6" + further))).contains("STM32F103C8T6");
    }

    @Test
    void aNumberAmongWordsMayBeWrongToo() {
        JsonNode found = search("q=" + Api.encode("STMicroelectronics STN32F103C8T6"));

        assertThat(mpns(found).getFirst()).isEqualTo("STM32F103C8T6");
        found.get("items").forEach(item -> assertThat(item.get("manufacturer").asText()).isEqualTo("STMicroelectronics"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"capacitorrs xyz", "capacitorrs", "电容器哦"})
    void whatIsNoNumberFindsNothingNear(String words) {
        assertThat(search("q=" + Api.encode(words)).get("total").asInt()).isZero();
    }

    @Test
    void aPieceOfANumberComesBeforeNearNumbers() {
        assertThat(mpns(search("q=32F103C8T6")).getFirst()).isEqualTo("STM32F103C8T6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=STN32F103", "q=AC0603XRX7R9BB104", "q=STN32F103C8T6&sort=price", "q=STN32F103C8T6&sort=-stock",
        "q=STN32F103C8T6&inStock=true", "q=STN32F103C8T6&manufacturer=ST", "q=STM32F103RCT6", "q=STN32F103C8T6&quantity=500"})
    void everyPageIsOneOfTheSameList(String query) {
        List<String> whole = mpns(search(query + "&size=100"));
        List<String> paged = new ArrayList<>();
        int total = -1;
        String cursor = "";
        do {
            JsonNode page = search(query + "&size=3&cursor=" + cursor);
            assertThat(total).isIn(-1, page.get("total").asInt());
            total = page.get("total").asInt();
            paged.addAll(mpns(page));
            cursor = page.get("next").isNull() ? "" : page.get("next").asText();
        } while (!cursor.isEmpty());

        assertThat(whole).isNotEmpty();
        assertThat(paged).hasSize(total).startsWith(whole.toArray(String[]::new));
    }

    @Test
    void facetsCountTheNearParts() {
        JsonNode found = search("q=STN32F103C8T6");
        int counted = 0;
        for (JsonNode facet : found.get("facets")) {
            if (facet.get("name").asText().equals("manufacturer")) {
                for (JsonNode bucket : facet.get("buckets")) {
                    counted += bucket.get("count").asInt();
                    assertThat(search("q=STN32F103C8T6&manufacturer=" + Api.encode(bucket.get("value").asText())).get("total").asInt())
                            .isEqualTo(bucket.get("count").asInt());
                }
            }
        }
        assertThat(counted).isEqualTo(found.get("total").asInt()).isPositive();
    }

    @Test
    void enoughForTheQuantityComesFirst() {
        boolean short_ = false;
        for (JsonNode item : search("q=stm32f103&size=100&quantity=20000").get("items")) {
            boolean enough = item.get("stock").asLong() >= 20_000;
            if (item.get("mpn").asText().length() > "STM32F103".length() + 2) {
                assertThat(enough && short_).as(item.toString()).isFalse();
                short_ = !enough;
            }
        }
    }

    @Test
    void suggestionsHelpWithWrongNumbersAndPutTheNumberItselfFirst() {
        assertThat(suggested("STM32F103RCT6").getFirst()).isEqualTo("STM32F103RCT6");
        assertThat(suggested("STN32F103C8T6").getFirst()).isEqualTo("STM32F103C8T6");
    }

    private List<String> suggested(String typed) {
        List<String> parts = new ArrayList<>();
        api.get("/parts/suggest?q=" + typed).json().get("items").forEach(item -> {
            if (item.get("kind").asText().equals("part")) {
                parts.add(item.get("text").asText());
            }
        });
        return parts;
    }

    private JsonNode search(String query) {
        return api.get("/parts?" + query).json();
    }

    private static List<String> mpns(JsonNode found) {
        return found.get("items").findValuesAsText("mpn");
    }
}
