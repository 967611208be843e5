package hqb.sourcing.matches;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which part a line means, on the small catalogue of the tests. */
@HqbTest
class MatchLinesTest {
    private final Visitor anybody;

    MatchLinesTest(Api api) {
        this.anybody = Visitor.nobody(api);
    }

    private JsonNode match(String cells) {
        return list(cells).at("/lines/0/match");
    }

    private JsonNode list(String cells) {
        String text = "Ref,Value,Footprint,MPN,Manufacturer,Digikey\n" + cells + "\n";
        String id = anybody.upload("/boms", "list.csv", text.getBytes(StandardCharsets.UTF_8)).json().path("id").asText();
        return anybody.get("/boms/" + id).json();
    }

    private static String told(JsonNode match) {
        return match.path("mpn").asText() + " " + match.path("kind").asText() + " " + match.path("accepted").asBoolean();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"U1,,,INA826AID,,; INA826AIDR packing true", "U1,,,INA826AIDT,,; INA826AIDR near false",
        "D1,,,1.5SMC1.8CA,,; 1.5SMC18CA spelling false",
        "U1,,,INA826AIDR,,; INA826AIDR mpn true", "U1,,,595-INA826AIDR,,; INA826AIDR order-number true",
        "U1,,,,,INA826AIDRCT-ND; INA826AIDR order-number true", "U1,,,Texas Instruments INA826AIDR,,; INA826AIDR mpn-and-manufacturer true",
        "U1,,,INA826AIDR (TI),,; INA826AIDR mpn-and-manufacturer true", "U1,,,INA826AIDR SOIC8,,; INA826AIDR piece false",
        "U1,,,ina826aidr,TI,; INA826AIDR mpn-and-manufacturer true", "U1,,,NOBODY-HAS-THIS-9 / INA826AIDR,,; INA826AIDR alternate true",
        "U1,INA826AIDR,SOIC-8,,,; INA826AIDR value-number true", "J1,INA826AIDR,,,,; INA826AIDR piece false",
        "C1,,,C56476,,; C1608X7R1H104KT000N supplier-part true",
        "C1,10uF,C0603,C1608X7R1H104KT000N,,; C1608X7R1H104KT000N contradicts false",
        "C1,100n,C0402,C1608X7R1H104KT000N,,; C1608X7R1H104KT000N contradicts false",
        "C1,100n,C0603,C1608X7R1H104KT000N,TDK,; C1608X7R1H104KT000N mpn-and-manufacturer true"})
    void numbersAreFoundAsListsWriteThem(String cells, String expected) {
        assertThat(told(match(cells))).isEqualTo(expected);
    }

    /** Ten microfarads are not had by taking the part of 100 nF whose number differs in a letter. */
    @Test
    void whatOnlyLooksLikeTheNumberAndIsSomethingElseComesLast() {
        JsonNode agrees = candidate(list("C1,100n,C0603,C1608X7R1H104KT000X,,"), "C1608X7R1H104KT000N");
        JsonNode another = candidate(list("C1,10uF,C0603,C1608X7R1H104KT000X,,"), "C1608X7R1H104KT000N");

        assertThat(agrees.path("kind").asText()).isEqualTo("near");
        assertThat(another.path("kind").asText()).isEqualTo("near-contradicts");
        assertThat(another.path("reason").asText()).contains("100");
        assertThat(another.path("confidence").asDouble()).isLessThan(agrees.path("confidence").asDouble());
    }

    private static JsonNode candidate(JsonNode bom, String mpn) {
        return bom.at("/lines/0/candidates").valueStream().filter(one -> one.path("mpn").asText().equals(mpn)).findFirst().orElseThrow();
    }

    @Test
    void whatValueAndSizeSettleIsTakenWithItsRule() {
        JsonNode match = match("C7,100n,C0603,,,");

        assertThat(match.path("kind").asText() + " " + match.path("accepted").asBoolean()).isEqualTo("value true");
        assertThat(match.path("reason").asText()).contains("100", "0603", "≥ 25", "X5R or better");
        JsonNode part = anybody.get("/parts/" + match.path("partId").asText()).json();
        assertThat(part.path("package").asText()).isEqualTo("0603");
        assertThat(part.at("/parameters/capacitance").asDouble()).isEqualTo(1e-7);
        assertThat(part.at("/parameters/voltageRated").asDouble()).isGreaterThanOrEqualTo(25);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"C7,100n,,,,; size", "C7,100n SPECIAL,C0603,,,; SPECIAL", "R7,220,R0603,,,; unit",
        "L1,10uH,L_0603_1608Metric,,,; more", "C7,100n,C0603,NO-SUCH-NUMBER-1,,; NO-SUCH-NUMBER-1"})
    void whatLeavesAnythingOpenIsOnlyShown(String cells, String reason) {
        JsonNode candidates = list(cells).at("/lines/0/candidates");

        assertThat(candidates).isNotEmpty().allSatisfy(one -> assertThat(one.path("accepted").asBoolean()).isFalse());
        assertThat(candidates.path(0).path("reason").asText()).contains(reason);
    }

    @Test
    void aPrefixOfAnotherKindOfPartFindsNothing() {
        assertThat(list("R5,4u7,R0603,,,").at("/lines/0/candidates")).isEmpty();
    }

    @Test
    void numbersThatNameDifferentPartsAreNotBelieved() {
        assertThat(told(match("U1,,,INA826AIDR,,C56476"))).endsWith("numbers-disagree false");
    }
}
