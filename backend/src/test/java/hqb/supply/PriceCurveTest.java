package hqb.supply;

import static hqb.supply.TermsTest.breaks;
import static org.assertj.core.api.Assertions.assertThat;

import hqb.platform.money.Currency;
import hqb.platform.money.ExchangeRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PriceCurveTest {
    private static final ExchangeRates RATES = new ExchangeRates(new BigDecimal("7.10"), new BigDecimal("0.91"), LocalDate.of(2026, 5, 21));

    @Property(tries = 300)
    void theCurveIsTheLeastOfAllOffersAtEveryQuantity(@ForAll("offers") List<Terms> offers) {
        PriceCurve curve = PriceCurve.of(offers, RATES);
        for (long asked = 1; asked <= 700; asked++) {
            assertThat(curve.at(asked)).as("at " + asked).isEqualByComparingTo(bruteForce(offers, asked));
        }
    }

    @Property(tries = 200)
    void theBestPriceIsTheLeastOfTheRoundedPricesInAnyCurrency(@ForAll("offers") List<Terms> offers, @ForAll Currency currency) {
        PriceCurve curve = PriceCurve.of(offers, RATES);
        for (long asked : new long[]{1, 7, 99, 100, 101, 650}) {
            BigDecimal least = offers.stream().map(terms -> RATES.convertUnitPrice(terms.unitPriceFor(asked), terms.currency(), currency))
                    .min(Comparator.naturalOrder()).orElseThrow();
            BigDecimal canonical = curve.at(asked);
            assertThat(canonical).isNotNull();
            if (canonical != null) {
                assertThat(RATES.fromCanonicalCny(canonical, currency)).isEqualTo(least);
            }
        }
    }

    @Property(tries = 200)
    void neighbouringStepsDiffer(@ForAll("offers") List<Terms> offers) {
        List<PriceCurve.Step> steps = PriceCurve.of(offers, RATES).steps();
        assertThat(steps.getFirst().from()).isEqualTo(1);
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).from()).isGreaterThan(steps.get(i - 1).from());
            assertThat(steps.get(i).cny()).isNotEqualByComparingTo(steps.get(i - 1).cny());
        }
    }

    @Test
    void noOffersNoPrice() {
        assertThat(PriceCurve.of(List.of(), RATES).steps()).isEmpty();
        assertThat(PriceCurve.of(List.of(), RATES).at(1)).isNull();
    }

    @Test
    void aReelCanBeatThePieceFromOneOn() {
        Terms piece = new Terms(1, 1, breaks(1, "0.10", 100, "0.05"), Currency.CNY);
        Terms reel = new Terms(4000, 4000, breaks(4000, "0.006"), Currency.USD);
        assertThat(PriceCurve.of(List.of(piece, reel), RATES).steps()).containsExactly(new PriceCurve.Step(1, new BigDecimal("0.04260")));
    }

    @Provide
    Arbitrary<List<Terms>> offers() {
        return offer().list().ofMinSize(1).ofMaxSize(6);
    }

    private static Arbitrary<Terms> offer() {
        return Combinators
                .combine(Arbitraries.integers().between(1, 120), Arbitraries.of(1, 1, 3, 10, 25, 100), Arbitraries.of(Currency.class),
                        Arbitraries.longs(), Arbitraries.integers().between(1, 5))
                .as(PriceCurveTest::offer);
    }

    private static Terms offer(int moq, int multiple, Currency currency, long seed, int steps) {
        Random random = new Random(seed);
        List<PriceBreak> breaks = new ArrayList<>();
        long from = 1;
        for (int i = 0; i < steps; i++) {
            breaks.add(new PriceBreak(from, BigDecimal.valueOf(1 + random.nextInt(40_000), 6)));
            from += 1 + random.nextInt(150);
        }
        return new Terms(moq, multiple, new PriceBreaks(breaks), currency);
    }

    private static BigDecimal bruteForce(List<Terms> offers, long asked) {
        BigDecimal least = null;
        for (Terms terms : offers) {
            long ordered = Math.max(asked, terms.moq());
            while (ordered % terms.multiple() != 0) {
                ordered++;
            }
            BigDecimal price = BigDecimal.ZERO;
            for (PriceBreak step : terms.priceBreaks().steps()) {
                price = step.from() <= ordered ? step.unitPrice() : price;
            }
            BigDecimal cny = price.multiply(RATES.cnyPer(terms.currency()));
            least = least == null || cny.compareTo(least) < 0 ? cny : least;
        }
        return java.util.Objects.requireNonNull(least);
    }
}
