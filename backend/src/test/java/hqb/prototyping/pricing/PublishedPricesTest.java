package hqb.prototyping.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What providers publish, as data: {@code prices/README.md}. */
class PublishedPricesTest {
    static String document(String name) {
        try (InputStream in = Objects.requireNonNull(PublishedPricesTest.class.getResourceAsStream("/prices/" + name + ".json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static RuleSet rules(String name) {
        return ReadRules.read(document(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aisler-boards", "aisler-stencils", "aisler-assembly", "oshpark-boards", "jlcpcb-assembly", "jlcpcb-extras",
        "jlcpcb-prints", "3yourmind-fdm", "example-boards"})
    void theRulesGiveThePublishedPricesToTheCent(String name) {
        List<TryRules.Tried> tried = TryRules.of(rules(name));
        assertThat(tried).isNotEmpty();
        for (TryRules.Tried one : tried) {
            assertThat(one.quote().refusals()).as(one.sample().name()).isEmpty();
            assertThat(one.quote().total()).as(one.sample().name()).isEqualTo(one.sample().total() == null
                    ? null
                    : one.sample().total().setScale(2));
            assertThat(one.asExpected()).isTrue();
            assertThat(sum(one.quote())).isEqualByComparingTo(Objects.requireNonNull(one.quote().total()));
        }
    }

    @Test
    void theCheaperWayIsChosenAndNamed() {
        RuleSet rules = rules("aisler-assembly");
        Job job = Job.UNKNOWN.with(Fact.SIDES, "1").with(Fact.SMT_PARTS, "23").with(Fact.VARIANTS, "13");
        assertThat(Price.of(rules, job, 30, "standard").variant()).isEqualTo("manual");
        assertThat(Price.of(rules, job, 300, "standard").variant()).isEqualTo("automatic");
    }

    @Test
    void aMediumRunTakesLonger() {
        RuleSet rules = rules("oshpark-boards");
        Job job = Job.UNKNOWN.with(Fact.LAYERS, "2").with(Fact.WIDTH_MM, "50.8").with(Fact.HEIGHT_MM, "50.8");
        assertThat(Price.of(rules, job, 3, "standard").workingDays()).isEqualTo(12);
        assertThat(Price.of(rules, job, 30, "standard").workingDays()).isEqualTo(15);
        assertThat(Price.of(rules, job, 25, "standard").quantity()).isEqualTo(30);
    }

    static BigDecimal sum(PriceQuote quote) {
        return quote.lines().stream().map(PriceLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
