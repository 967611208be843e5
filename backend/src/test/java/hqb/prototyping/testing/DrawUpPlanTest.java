package hqb.prototyping.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule with facts for which it applies and facts for which it does not. */
class DrawUpPlanTest {
    private static final TestRules RULES = new ReadTestRules().read();
    /** A keyboard on a USB cable. */
    private static final String PLAIN = "radio=false;mains=adapter;battery=none;class=b;clock-mhz=48;skin=false;samples=5;manual=true";

    private static Facts facts(String... texts) {
        Map<String, List<String>> values = new TreeMap<>();
        Stream.of(texts).flatMap(text -> Arrays.stream(text.split(";", -1))).filter(one -> !one.isBlank()).forEach(one -> {
            String[] sides = one.strip().split("=", -1);
            values.put(sides[0], List.of(sides[1].split("\\+", -1)));
        });
        return new Facts(values);
    }

    private static Set<String> codes(Outcome outcome) {
        return new HashSet<>(outcome.tests().stream().map(Outcome.Needed::code).toList());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            us    |                                                   | prescan us-15b
            us    | clock-mhz=1;mains=none                            |
            us    | clock-mhz=1;mains=adapter                         | us-15b
            us    | radio=true;bands=2.4-ghz;module=false             | prescan us-15b us-15c
            us    | radio=true;bands=2.4-ghz;module=true              | prescan us-15b
            us    | mains=built-in                                    | prescan us-15b us-safety
            eu    |                                                   | prescan eu-emc eu-rohs
            eu    | radio=true;bands=2.4-ghz;module=true              | prescan eu-red eu-rohs
            eu    | mains=built-in                                    | prescan eu-emc eu-lvd eu-rohs
            eu    | mains=built-in;radio=true;bands=nfc;module=false  | prescan eu-red eu-safety eu-rohs
            eu    | skin=true                                         | prescan eu-emc eu-rohs reach
            uk    |                                                   | prescan uk-emc uk-rohs
            uk    | radio=true;bands=sub-ghz;module=false             | prescan uk-radio uk-rohs
            uk    | mains=built-in                                    | prescan uk-emc uk-safety uk-rohs
            eu+uk |                                                   | prescan eu-emc eu-rohs
            cn    |                                                   | prescan cn-rohs
            cn    | mains=built-in                                    | prescan cn-ccc cn-rohs
            cn    | radio=true;bands=2.4-ghz;module=false             | prescan cn-srrc cn-rohs
            cn    | radio=true;bands=2.4-ghz;module=true              | prescan cn-rohs
            eu+cn |                                                   | prescan eu-emc eu-rohs
            jp    |                                                   | prescan jp-vcci
            jp    | mains=built-in                                    | prescan jp-vcci jp-pse
            jp    | radio=true;bands=2.4-ghz;module=false             | prescan jp-vcci jp-mic
            ca    |                                                   | prescan ca-ices
            ca    | clock-mhz=1;mains=none                            |
            ca    | radio=true;bands=2.4-ghz;module=false             | prescan ca-ices ca-rss
            au    |                                                   | prescan au-emc
            au    | radio=true;bands=2.4-ghz;module=false             | prescan au-emc au-radio
            kr    |                                                   | prescan kr-emc
            kr    | radio=true;bands=2.4-ghz;module=false             | prescan kr-emc kr-radio
            us    | battery=lithium;battery-wh=7.4;battery-tested=false | prescan us-15b un-38-3
            eu    | battery=lithium;battery-wh=7.4;battery-tested=false | prescan eu-emc eu-rohs un-38-3 battery-safety
            eu    | battery=lithium;battery-wh=7.4;battery-tested=true  | prescan eu-emc eu-rohs
            us    | battery=other                                     | prescan us-15b
            """)
    void aProductNeedsExactlyWhatTheRulesOfItsMarketsSay(String markets, String changed, String expected) {
        Outcome outcome = DrawUpPlan.of(RULES, facts("markets=" + markets, PLAIN, changed == null ? "" : changed));

        assertThat(outcome.missing()).isEmpty();
        assertThat(codes(outcome)).containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(" ", -1));
    }

    @Test
    void whatDoesNotApplySaysWhy() {
        Outcome outcome = DrawUpPlan.of(RULES, facts("markets=us+eu+cn", PLAIN, "radio=true;bands=2.4-ghz;module=true"));

        Map<String, String> why = new TreeMap<>();
        outcome.notNeeded().forEach(one -> why.put(one.code(), one.why().en()));
        assertThat(why.keySet()).contains("us-15c", "eu-emc", "eu-lvd", "cn-ccc", "cn-srrc", "reach", "us-safety", "cn-rohs");
        assertThat(why.get("us-15c")).contains("15.212");
        assertThat(why.get("eu-emc")).contains("Radio Equipment Directive");
    }

    @Test
    void theClockSaysUpToWhereEmissionsAreMeasured() {
        assertThat(notes("clock-mhz=107.9")).anyMatch(note -> note.contains("up to 1 GHz"));
        assertThat(notes("clock-mhz=108")).anyMatch(note -> note.contains("up to 2 GHz"));
        assertThat(notes("clock-mhz=500")).anyMatch(note -> note.contains("up to 5 GHz"));
        assertThat(notes("clock-mhz=1000.1")).anyMatch(note -> note.contains("five times"));
        assertThat(notes("class=a")).anyMatch(note -> note.contains("not for homes"));
    }

    private static List<String> notes(String changed) {
        return DrawUpPlan.of(RULES, facts("markets=us", PLAIN, changed)).tests().stream().filter(one -> one.code().equals("us-15b"))
                .flatMap(one -> one.notes().stream()).map(Text::en).toList();
    }

    @Test
    void aReportThatServesTwoMarketsIsCountedForBoth() {
        Outcome both = DrawUpPlan.of(RULES, facts("markets=eu+uk", PLAIN));

        assertThat(both.tests().stream().filter(one -> one.code().equals("eu-emc")).findFirst().orElseThrow().reports()).isEqualTo(2);
    }

    @Test
    void aLowRiskDeviceIsOnlyAdvisedInAustralia() {
        assertThat(level("mains=none")).isEqualTo("advised");
        assertThat(level("mains=adapter")).isEqualTo("required");
    }

    private static String level(String changed) {
        return DrawUpPlan.of(RULES, facts("markets=au", PLAIN, changed)).tests().stream().filter(one -> one.code().equals("au-emc"))
                .findFirst().orElseThrow().level();
    }

    @Test
    void whoeverOnlySaysCeIsAskedTheRestAndGetsNoTests() {
        Outcome outcome = DrawUpPlan.of(RULES, facts("markets=eu"));

        assertThat(outcome.missing()).containsExactly("radio", "mains", "battery", "class", "clock-mhz", "skin", "samples", "manual");
        assertThat(outcome.tests()).isEmpty();
        assertThat(DrawUpPlan.of(RULES, facts("markets=eu", PLAIN, "radio=true")).missing()).containsExactly("bands", "module");
        assertThat(DrawUpPlan.of(RULES, facts("markets=eu", PLAIN, "battery=lithium")).missing()).containsExactly("battery-wh",
                "battery-tested");
    }

    @Test
    void everyRuleNamesOnlyQuestionsMarketsAndDocumentsThatExist() {
        Set<String> questions = new HashSet<>(RULES.questions().stream().map(TestRules.Question::fact).toList());
        Set<String> markets = new HashSet<>(RULES.questions().getFirst().offered().stream().map(TestRules.Choice::value).toList());
        Set<String> codes = new HashSet<>();
        for (TestRules.Rule rule : RULES.tests()) {
            assertThat(codes.add(rule.code())).as(rule.code()).isTrue();
            assertThat(markets).as(rule.code()).containsAll(rule.markets());
            assertThat(RULES.documents().keySet()).as(rule.code()).containsAll(rule.documents());
            assertThat(rule.weeks().from()).as(rule.code()).isPositive().isLessThanOrEqualTo(rule.weeks().to());
            for (Text text : List.of(rule.title(), rule.why())) {
                assertThat(text.en()).as(rule.code()).isNotBlank();
                assertThat(text.zh()).as(rule.code()).containsPattern("\\p{IsHan}");
            }
            Stream.concat(rule.when() == null ? Stream.of() : Stream.of(rule.when()),
                    rule.exemptions() == null ? Stream.of() : rule.exemptions().stream().map(TestRules.Exemption::when))
                    .flatMap(when -> when.isArray() ? Stream.of(when.get(0), when.get(1)) : Stream.of(when))
                    .forEach(when -> when.fieldNames().forEachRemaining(fact -> assertThat(questions).as(rule.code()).contains(fact)));
        }
    }
}
