package hqb.prototyping.pricing;

import static hqb.prototyping.pricing.PublishedPricesTest.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hqb.platform.FieldError;
import hqb.platform.Language;
import hqb.platform.Refusal;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReadRulesTest {
    private static final String EXAMPLE = document("example-boards");

    @Test
    void allFaultsAreFoundAtOnceEachWithItsPlaceAndRemedy() {
        String wrong = EXAMPLE.replace("\"CNY\"", "\"yuan\"").replace("\"fact\": \"min-drill-mm\"", "\"fact\": \"min-dril\"")
                .replace("\"rate\": \"0.06\"", "\"rate\": \"0,06\"").replace("\"days\": 5", "\"days\": 4.5")
                .replace("\"free\": 1", "\"fre\": 1").replace("\"code\": \"enig\"", "\"code\": \"boards\"")
                .replace("{\"from\": 50, \"rate\": \"1.2\"}", "{\"from\": 0, \"rate\": \"1.2\"}");
        Refusal refusal = refused(wrong);
        assertThat(refusal.errors()).extracting(FieldError::field).containsExactlyInAnyOrder("/currency", "/limits/6/fact",
                "/lines/1/rates/0/rate", "/leadTimes/0/days", "/lines/5/fre", "/lines/2/code", "/lines/6/steps/1/from");
        assertThat(refusal.errors()).filteredOn(error -> error.field().equals("/limits/6/fact")).singleElement()
                .satisfies(error -> assertThat(error.message()).contains("did you mean \"min-drill-mm\"?"));
        assertThat(refusal.errors(Language.ZH)).hasSize(7)
                .allSatisfy(error -> assertThat(error.message()).containsPattern("[\\u4e00-\\u9fff]"));
    }

    @Test
    void whatIsNoRuleSetIsRefused() {
        for (String text : List.of("", "{", "[]", "null", "7", "{}", "{\"process\": \"pcb\", \"process\": \"pcb\"}", "{\"a\": 1e99999}",
                "[".repeat(5000), "{\"lines\": 3}", "{\"lines\": [3, null, []]}", "{\"samples\": [{\"job\": 7}]}")) {
            assertThat(refused(text).errors()).as(text).isNotEmpty();
        }
    }

    @Test
    void aNumberOfOnesOwnIsDefinedBeforeItIsUsed() {
        assertThat(fields(EXAMPLE.replace("\"round-up\": [\"area-cm2\", 25]", "\"round-up\": [\"panel-cm2\", 25]")))
                .containsExactly("/facts/0/is/round-up/0");
        assertThat(fields(EXAMPLE.replace("\"name\": \"panel-cm2\"", "\"name\": \"layers\""))).contains("/facts/0/name");
    }

    @Test
    void aRateIsGivenInOneWay() {
        assertThat(fields(EXAMPLE.replace("\"per\": [\"castellated-sides\"], \"rate\": \"80\"", "\"per\": [\"castellated-sides\"]")))
                .containsExactly("/lines/4");
        assertThat(fields(EXAMPLE.replace("\"per\": [\"castellated-sides\"], \"rate\"", "\"per\": [\"finish\"], \"rate\"")))
                .containsExactly("/lines/4/per/0");
    }

    @Test
    void theHashIsThatOfTheContentAndNotOfItsForm() {
        String one = "{\"b\": [1.50, \"é\\u0001\"], \"a\": {\"y\": null, \"x\": true}}";
        String same = "{\"a\":{\"x\":true,\"y\":null},\n\"b\":[15e-1,\"\\u00e9\\u0001\"]}";
        assertThat(HashRules.canonical(json(one))).isEqualTo("{\"a\":{\"x\":true,\"y\":null},\"b\":[1.5,\"é\\u0001\"]}");
        assertThat(HashRules.of(json(one))).isEqualTo(HashRules.of(json(same))).hasSize(64);
        assertThat(ReadRules.read(EXAMPLE).hash()).isEqualTo(ReadRules.read(EXAMPLE.replace("  ", "\t")).hash())
                .isNotEqualTo(ReadRules.read(EXAMPLE.replace("0.06", "0.061")).hash());
        assertThat(HashRules.of(json("{}"))).isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Property(tries = 300)
    void aDamagedDocumentIsReadOrRefused(@ForAll long seed) {
        var random = new Random(seed);
        var text = new StringBuilder(EXAMPLE);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length());
            text.replace(at, Math.min(text.length(), at + random.nextInt(6)),
                    List.of("", "{", "]", "\"", "0", "null", ",", "-1").get(random.nextInt(8)));
        }
        try {
            assertThat(TryRules.of(ReadRules.read(text.toString()))).isNotNull();
        } catch (Refusal refused) {
            assertThat(refused.errors()).isNotEmpty();
        }
    }

    private static List<String> fields(String document) {
        return refused(document).errors().stream().map(FieldError::field).toList();
    }

    private static Refusal refused(String document) {
        return catchThrowableOfType(Refusal.class, () -> ReadRules.read(document));
    }

    private static Object json(String text) {
        try {
            Object json = JsonText.parse(text);
            return json == null ? "null" : json;
        } catch (JsonText.NotJson broken) {
            throw new AssertionError(broken);
        }
    }
}
