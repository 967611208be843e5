package hqb.prototyping.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Random jobs under random rules. By command in great number: {@code -Dhqb.quotes=1000000 -Dtest=RandomQuotesTest}. */
class RandomQuotesTest {
    private static final int RULES = 100;

    @Property(tries = 300)
    void linesSumToTheTotalAndMoreNeverCostsLess(@ForAll long seed) {
        var random = new Random(seed);
        RuleSet rules = rules(random);
        for (int i = 0; i < 5; i++) {
            check(rules, random);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "hqb.quotes", matches = "\\d+")
    void soDoManyMore() {
        var random = new Random(20261122);
        List<RuleSet> sets = new ArrayList<>();
        for (int i = 0; i < RULES; i++) {
            sets.add(rules(random));
        }
        int quotes = Integer.getInteger("hqb.quotes");
        for (int done = 0; done < quotes; done += 4) {
            check(sets.get(random.nextInt(RULES)), random);
        }
    }

    private static void check(RuleSet rules, Random random) {
        int quantity = 1 + random.nextInt(3000);
        int layers = 1 + random.nextInt(6);
        BigDecimal width = decimal(random, 200, 3);
        Job job = job(random, layers, width);
        String time = random.nextBoolean() ? "standard" : "express";
        BigDecimal total = total(rules, job, quantity, time);
        assertThat(total(rules, job, quantity + 1 + random.nextInt(50), time)).as("more pieces").isGreaterThanOrEqualTo(total);
        assertThat(total(rules, job.with(Fact.LAYERS, "" + (layers + 1)), quantity, time)).as("more layers").isGreaterThanOrEqualTo(total);
        assertThat(total(rules, job.with(Fact.WIDTH_MM, width.add(decimal(random, 5, 3))), quantity, time)).as("more area")
                .isGreaterThanOrEqualTo(total);
    }

    private static BigDecimal total(RuleSet rules, Job job, long quantity, String time) {
        PriceQuote quote = Price.of(rules, job, quantity, time);
        BigDecimal total = Objects.requireNonNull(quote.total(), () -> quote.refusals().toString());
        assertThat(PublishedPricesTest.sum(quote)).isEqualByComparingTo(total);
        assertThat(total.scale()).isEqualTo(rules.exponent());
        return total;
    }

    private static Job job(Random random, int layers, BigDecimal width) {
        return Job.UNKNOWN.with(Fact.LAYERS, "" + layers).with(Fact.WIDTH_MM, width).with(Fact.HEIGHT_MM, decimal(random, 300, 2))
                .with(Fact.HOLES, "" + random.nextInt(900)).with(Fact.SMT_JOINTS, "" + random.nextInt(500))
                .with(Fact.GOLD_FINGERS, random.nextBoolean()).with(Fact.FINISH, random.nextBoolean() ? "enig" : "hasl")
                .with(Fact.PARTS_COST, decimal(random, 40, 4)).with(Fact.DESIGNS, "" + (1 + random.nextInt(3)));
    }

    /** Rules under which nothing that is more costs less. */
    private static RuleSet rules(Random random) {
        var rates = new StringBuilder();
        BigDecimal rate = BigDecimal.ZERO;
        for (int layers = 1; layers <= 6; layers++) {
            rate = rate.add(decimal(random, 1, 5));
            rates.append("{\"when\": {\"layers\": {\"to\": ").append(layers).append("}}, \"rate\": \"").append(rate).append("\"}, ");
        }
        rates.append("{\"rate\": \"").append(rate.add(decimal(random, 1, 5))).append("\"}");
        String line = "{\"code\": \"%s\", \"label\": {\"en\": \"l\", \"zh\": \"l\"}, %s}";
        var lines = new ArrayList<String>();
        lines.add(String.format(line, "base", "\"rate\": \"" + decimal(random, 50, 2) + '"'));
        lines.add(String.format(line, "boards", "\"per\": [\"area-cm2\", \"quantity\"], \"rates\": [" + rates + "]"));
        lines.add(String.format(line, "inches", "\"per\": [\"order-area-in2\"], \"rate\": \"" + decimal(random, 1, 4)
                + "\", \"least\": \"" + decimal(random, 90, 2) + '"'));
        lines.add(String.format(line, "smt", "\"per\": [\"quantity\", \"smt-joints\"], \"steps\": [{\"from\": 0, \"rate\": \""
                + decimal(random, 1, 4) + "\"}, {\"from\": 77, \"rate\": \"" + decimal(random, 1, 5) + "\"}]"));
        lines.add(String.format(line, "fingers", "\"when\": {\"gold-fingers\": true}, \"per\": [\"quantity\"], \"free\": 10, \"rate\": \""
                + decimal(random, 2, 3) + '"'));
        lines.add(String.format(line, "enig", "\"when\": {\"finish\": [\"enig\"]}, \"per\": [\"order-area-m2\"], \"rate\": \""
                + decimal(random, 300, 2) + '"'));
        lines.add(String.format(line, "parts", "\"per\": [\"parts-cost\", \"quantity\"], \"rate\": \"" + decimal(random, 3, 3) + '"'));
        return ReadRules.read("{\"process\": \"pcb\", \"currency\": \"EUR\", \"exponent\": " + random.nextInt(4) + ", \"rounding\": \""
                + List.of("half-up", "half-even", "up", "down").get(random.nextInt(4)) + "\", \"quantity\": {\"multiple\": "
                + (1 + random.nextInt(12)) + ", \"rounds\": \"up\"}, \"lines\": [" + String.join(", ", lines) + "], \"minimums\": ["
                + String.format(line, "least", "\"rate\": \"" + decimal(random, 900, 2) + '"') + "], \"leadTimes\": ["
                + "{\"code\": \"standard\", \"label\": {\"en\": \"l\", \"zh\": \"l\"}, \"days\": 5}, "
                + "{\"code\": \"express\", \"label\": {\"en\": \"l\", \"zh\": \"l\"}, \"days\": 2, \"factor\": \"" + decimal(random, 3, 3)
                + "\"}], \"percentages\": [{\"code\": \"vat\", \"label\": {\"en\": \"l\", \"zh\": \"l\"}, \"percent\": \"19\"}]}");
    }

    /** Above 0 and at most so much. */
    private static BigDecimal decimal(Random random, int most, int digits) {
        return BigDecimal.valueOf(1 + random.nextLong(most * (long) Math.pow(10, digits)), digits);
    }
}
