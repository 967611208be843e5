package hqb.prototyping.pricing;

import static hqb.prototyping.pricing.PublishedPricesTest.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hqb.platform.Language;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceTest {
    private static final Job BOARD = Job.UNKNOWN.with(Fact.LAYERS, "2").with(Fact.WIDTH_MM, "100").with(Fact.HEIGHT_MM, "80")
            .with(Fact.FINISH, "hasl").with(Fact.THICKNESS_MM, "1.6");

    @Test
    void eachMissedLimitIsNamedWithWhatWasMeasured() {
        Job fine = BOARD.with(Fact.MIN_TRACK_MM, "0.09").with(Fact.FINISH, "gold").with(Fact.WIDTH_MM, "501").with(Fact.BLIND_VIAS, true)
                .with(Fact.LAYERS, "1.0");
        PriceQuote quote = Price.of(rules("example-boards"), fine, 5, "standard");
        assertThat(quote.total()).isNull();
        assertThat(quote.lines()).isEmpty();
        assertThat(quote.refusals()).containsExactly(new PriceRefusal(PriceRefusal.Reason.ABOVE, "width-mm", "501", "500"),
                new PriceRefusal(PriceRefusal.Reason.NOT_OFFERED, "finish", "gold", "enig, hasl, lead-free-hasl"),
                new PriceRefusal(PriceRefusal.Reason.BELOW, "min-track-mm", "0.09", "0.127"),
                new PriceRefusal(PriceRefusal.Reason.NOT_OFFERED, "blind-vias", "true", "false"));
        assertThat(quote.refusals().get(2).text(Language.EN)).isEqualTo("min-track-mm is 0.09; this provider makes 0.127 and more.");
        assertThat(quote.refusals().get(2).text(Language.ZH)).contains("0.09").contains("0.127");
    }

    @Test
    void aLimitHoldsOnlyUnderItsConditions() {
        Job fine = BOARD.with(Fact.MIN_TRACK_MM, "0.09").with(Fact.LAYERS, "4");
        assertThat(Price.of(rules("example-boards"), fine, 5, "standard").refusals()).isEmpty();
    }

    @Test
    void whatIsNotKnownIsAskedFor() {
        Job flat = Job.UNKNOWN.with(Fact.LAYERS, "2").with(Fact.FINISH, "hasl").with(Fact.WIDTH_MM, "20");
        assertThat(Price.of(rules("example-boards"), flat, 5, "standard").refusals())
                .containsExactly(new PriceRefusal(PriceRefusal.Reason.MISSING, "height-mm", null, null));
        assertThat(Price.of(rules("aisler-boards"), Job.UNKNOWN.with(Fact.PRODUCT, "105"), 5, "standard").refusals())
                .containsExactly(new PriceRefusal(PriceRefusal.Reason.MISSING, "area-cm2", null, null));
        Job other = Job.UNKNOWN.with(Fact.PRODUCT, "999").with(Fact.WIDTH_MM, "20").with(Fact.HEIGHT_MM, "20");
        assertThat(Price.of(rules("aisler-boards"), other, 5, "standard").refusals())
                .containsExactly(new PriceRefusal(PriceRefusal.Reason.NO_RATE, "boards", null, null));
    }

    @Test
    void quantitiesAreRoundedUpOrRefused() {
        RuleSet rules = rules("example-boards");
        assertThat(Price.of(rules, BOARD, 1, "standard").quantity()).isEqualTo(5);
        assertThat(Price.of(rules, BOARD, 11, "standard").quantity()).isEqualTo(15);
        assertThat(Price.of(rules, BOARD, 10_000, "standard").quantity()).isEqualTo(10_000);
        for (long none : new long[]{-1, 0, 10_001, Long.MAX_VALUE}) {
            assertThat(Price.of(rules, BOARD, none, "standard").refusals()).singleElement()
                    .matches(refusal -> refusal.reason() == PriceRefusal.Reason.QUANTITY);
        }
    }

    @Test
    void aLeadTimeHasItsFactorItsDaysAndItsConditions() {
        RuleSet rules = rules("example-boards");
        PriceQuote standard = Price.of(rules, BOARD, 20, "standard");
        PriceQuote express = Price.of(rules, BOARD, 20, "express");
        PriceQuote slow = Price.of(rules, BOARD, 20, "slow");
        assertThat(standard.total()).isEqualTo("170.00");
        assertThat(express.total()).isEqualTo("272.00");
        assertThat(express.lines().getLast()).isEqualTo(new PriceLine("lead-time", new Label("48 hours", "48 小时加急"), new BigDecimal("1.6"),
                List.of(), new BigDecimal("102.000"), new BigDecimal("102.00")));
        assertThat(slow.total()).isEqualTo("153.00");
        assertThat(List.of(standard.workingDays(), express.workingDays(), slow.workingDays())).containsExactly(5, 2, 12);
        assertThat(Price.of(rules, BOARD, 200, "express").refusals())
                .containsExactly(new PriceRefusal(PriceRefusal.Reason.LEAD_TIME, "lead-time", "express", "standard, slow"));
    }

    @Test
    void stepsChargeEachPieceAtItsOwnRate() {
        RuleSet rules = rules("example-boards");
        Job tested = BOARD.with(Fact.FLYING_PROBE, true);
        assertThat(line(Price.of(rules, tested, 50, "standard"), "testing").exact()).isEqualByComparingTo("100");
        assertThat(line(Price.of(rules, tested, 300, "standard"), "testing").exact()).isEqualByComparingTo("360");
        assertThat(line(Price.of(rules, tested, 10_000, "standard"), "testing").exact()).isEqualByComparingTo("900");
    }

    @Test
    void aMinimumIsFilledUp() {
        PriceQuote quote = Price.of(rules("example-boards"), BOARD.with(Fact.WIDTH_MM, "20").with(Fact.HEIGHT_MM, "20"), 5, "standard");
        assertThat(line(quote, "minimum").amount()).isEqualTo("17.50");
        assertThat(quote.total()).isEqualTo("75.00");
    }

    @Test
    void aMinimumOfSomeLinesLeavesTheOthersOut() {
        RuleSet rules = ReadRules
                .read("""
                        {"process": "assembly", "currency": "USD", "lines": [
                          {"code": "setup", "label": {"en": "a", "zh": "a"}, "rate": 8},
                          {"code": "stencil", "label": {"en": "b", "zh": "b"}, "rate": 100},
                          {"code": "smt", "label": {"en": "c", "zh": "c"}, "per": ["smt-joints", "quantity"], "rate": "0.0017"}],
                         "minimums": [{"code": "least-a-board", "label": {"en": "d", "zh": "d"}, "per": ["quantity"], "rate": "0.5", "of": ["setup", "smt"]}],
                         "leadTimes": [{"code": "standard", "label": {"en": "e", "zh": "e"}, "days": 1}]}""");
        PriceQuote quote = Price.of(rules, Job.UNKNOWN.with(Fact.SMT_JOINTS, "10"), 100, "standard");
        assertThat(line(quote, "least-a-board").amount()).isEqualTo("40.30");
    }

    @Test
    void piecesAreWeighed() {
        assertThat(Price.of(rules("example-boards"), BOARD, 5, "standard").grams()).isEqualTo(119L);
        assertThat(Price.of(rules("aisler-stencils"), BOARD.with(Fact.STENCIL_SIDES, "1"), 1, "standard").grams()).isNull();
    }

    @Test
    void eachLineSaysWhatWentIntoIt() {
        PriceLine boards = line(Price.of(rules("example-boards"), BOARD, 20, "standard"), "boards");
        assertThat(boards.rate()).isEqualTo("0.06");
        assertThat(boards.inputs()).extracting(PriceLine.Input::fact).containsExactly("panel-cm2", "quantity");
        assertThat(boards.inputs().getFirst().value()).isEqualByComparingTo("100");
    }

    @Test
    void aJobHoldsOnlyFactsOfTheirKind() {
        assertThatThrownBy(() -> BOARD.with(Fact.AREA_CM2, "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BOARD.with(Fact.LAYERS, "-1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BOARD.with(Fact.LAYERS, "1e999999999")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BOARD.with(Fact.FINISH, new BigDecimal("1"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void currenciesWithoutCentsAreRoundedToWholeUnits() {
        String yen = PublishedPricesTest.document("aisler-boards").replace("\"EUR\"", "\"JPY\", \"exponent\": 0, \"rounding\": \"up\"")
                .replaceAll("(?s),\\s*\"samples.*", "}");
        PriceQuote quote = Price.of(ReadRules.read(yen), BOARD.with(Fact.PRODUCT, "108"), 3, "standard");
        assertThat(quote.total()).isEqualTo("56");
        assertThat(PublishedPricesTest.sum(quote)).isEqualTo("56");
    }

    private static PriceLine line(PriceQuote quote, String code) {
        return quote.lines().stream().filter(line -> line.code().equals(code)).findFirst().orElseThrow();
    }
}
