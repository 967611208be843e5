package hqb.bench.prototyping;

import hqb.prototyping.pricing.Fact;
import hqb.prototyping.pricing.GatherChoices;
import hqb.prototyping.pricing.Job;
import hqb.prototyping.pricing.Price;
import hqb.prototyping.pricing.PriceLine;
import hqb.prototyping.pricing.PriceQuote;
import hqb.prototyping.pricing.PricedProcess;
import hqb.prototyping.pricing.RuleSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Prices random jobs by the rules of the demonstration providers, and each again with more pieces, more area and more layers: lines must
 * sum to the total, and more must never cost less.
 */
final class MeasureQuotes {
    private static final int EXAMPLES = 12;

    private final Map<String, RuleSet> all;
    private final Random random;
    private final Map<String, Integer> violations = new TreeMap<>();
    private final List<String> examples = new ArrayList<>();
    private final Map<String, Integer> priced = new LinkedHashMap<>();
    private int quotes;
    private int compared;
    private int unequal;

    MeasureQuotes(Map<String, RuleSet> all, long seed) {
        this.all = all;
        this.random = new Random(seed);
    }

    /**
     * What was found.
     *
     * @param quotes     prices that were given
     * @param compared   pairs of which one is more than the other
     * @param unequal    prices whose lines do not sum to the total
     * @param violations pairs where more costs less, by rules and by what was more
     * @param priced     prices by rules
     */
    record Findings(int quotes, int compared, int unequal, Map<String, Integer> violations, List<String> examples,
            Map<String, Integer> priced, double microseconds) {
    }

    Findings run(int wanted) {
        Map<String, List<GatherChoices.Choice>> choices = new LinkedHashMap<>();
        all.forEach((name, rules) -> choices.put(name, GatherChoices.of(List.of(rules))));
        List<String> names = List.copyOf(all.keySet());
        long begin = System.nanoTime();
        for (long tried = 0; quotes < wanted && tried < 20L * wanted; tried++) {
            String name = names.get((int) (tried % names.size()));
            check(name, Objects.requireNonNull(all.get(name)), Objects.requireNonNull(choices.get(name)));
        }
        double each = (System.nanoTime() - begin) / 1e3 / Math.max(1, quotes);
        return new Findings(quotes, compared, unequal, violations, examples, priced, each);
    }

    private void check(String name, RuleSet rules, List<GatherChoices.Choice> choices) {
        Job job = job(rules.process(), choices);
        long quantity = 1 + (long) Math.pow(10, 3.3 * random.nextDouble());
        String lead = rules.leadTimeCodes().get(random.nextInt(rules.leadTimeCodes().size()));
        PriceQuote quote = quote(name, rules, job, quantity, lead);
        if (quote == null) {
            return;
        }
        compare(name, "quantity", quote, quote(name, rules, job, quantity + 1 + random.nextInt(1 + (int) quantity), lead), job);
        compare(name, "area", quote, quote(name, rules, larger(job), quantity, lead), job);
        BigDecimal layers = job.numbers().get(Fact.LAYERS.code());
        if (layers != null) {
            compare(name, "layers", quote,
                    quote(name, rules, job.with(Fact.LAYERS, layers.add(BigDecimal.valueOf(1 + random.nextInt(4)))), quantity, lead), job);
        }
    }

    private @Nullable PriceQuote quote(String name, RuleSet rules, Job job, long quantity, String lead) {
        PriceQuote quote = Price.of(rules, job, quantity, lead);
        if (quote.total() == null) {
            return null;
        }
        quotes++;
        priced.merge(name, 1, Integer::sum);
        BigDecimal sum = quote.lines().stream().map(PriceLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(quote.total()) != 0) {
            unequal++;
            note(name + ": lines sum to " + sum + ", total " + quote.total());
        }
        return quote;
    }

    private void compare(String name, String what, PriceQuote less, @Nullable PriceQuote more, Job job) {
        if (more == null || less.total() == null || more.total() == null) {
            return;
        }
        compared++;
        if (more.total().compareTo(less.total()) < 0) {
            int before = violations.merge(name + ", " + what, 1, Integer::sum);
            if (before == 1) {
                note(name + ", more " + what + ": " + less.quantity() + " cost " + less.total() + ", " + more.quantity() + " cost "
                        + more.total() + " (" + job.numbers() + job.words() + job.flags() + ", " + less.leadTime() + "); lines "
                        + lines(less)
                        + " and " + lines(more));
            }
        }
    }

    private static String lines(PriceQuote quote) {
        return String.join(" + ", quote.lines().stream().map(line -> line.code() + " " + line.amount()).toList());
    }

    private void note(String example) {
        if (examples.size() < EXAMPLES) {
            examples.add(example);
        }
    }

    private Job job(PricedProcess process, List<GatherChoices.Choice> choices) {
        Job job = switch (process) {
            case PCB, STENCIL, ASSEMBLY -> Job.UNKNOWN.with(Fact.WIDTH_MM, decimal(8, 260)).with(Fact.HEIGHT_MM, decimal(8, 260));
            case PRINT_3D, CNC -> body();
            case TESTING -> Job.UNKNOWN;
        };
        for (GatherChoices.Choice choice : choices) {
            Fact fact = choice.fact();
            boolean there = job.numbers().containsKey(fact.code()) || job.flags().containsKey(fact.code());
            if (!there && (choice.needed() || random.nextInt(3) > 0)) {
                job = chosen(job, choice);
            }
        }
        return job;
    }

    private Job body() {
        BigDecimal x = decimal(3, 200);
        BigDecimal y = decimal(3, 200);
        BigDecimal z = decimal(3, 200);
        BigDecimal box = x.multiply(y).multiply(z);
        return Job.UNKNOWN.with(Fact.BOX_X_MM, x).with(Fact.BOX_Y_MM, y).with(Fact.BOX_Z_MM, z)
                .with(Fact.VOLUME_MM3, box.multiply(decimal(0.05, 0.95)).setScale(3, RoundingMode.HALF_EVEN))
                .with(Fact.SURFACE_MM2, x.multiply(y).add(y.multiply(z)).add(z.multiply(x)).multiply(decimal(1, 4)).setScale(3,
                        RoundingMode.HALF_EVEN))
                .with(Fact.MIN_WALL_MM, decimal(0.8, 5)).with(Fact.SHELLS, "1").with(Fact.WATERTIGHT, true);
    }

    private Job chosen(Job job, GatherChoices.Choice choice) {
        Fact fact = choice.fact();
        return switch (fact.kind()) {
            case FLAG -> job.with(fact, random.nextInt(4) == 0);
            case WORD -> choice.values().isEmpty() ? job : job.with(fact, choice.values().get(random.nextInt(choice.values().size())));
            case NUMBER, COUNT -> {
                if (!choice.values().isEmpty()) {
                    yield job.with(fact, new BigDecimal(choice.values().get(random.nextInt(choice.values().size()))));
                }
                double least = choice.least() == null ? 0 : choice.least().doubleValue();
                double most = choice.most() == null ? Math.max(10, 20 * least) : Math.min(choice.most().doubleValue(), 1e5);
                BigDecimal value = decimal(least, Math.max(least, most));
                yield job.with(fact, fact.kind() == Fact.Kind.COUNT ? value.setScale(0, RoundingMode.CEILING) : value);
            }
            case WORKED_OUT -> job;
        };
    }

    /** The same job of a larger thing: a board of more width, a body scaled up. */
    private Job larger(Job job) {
        BigDecimal width = job.numbers().get(Fact.WIDTH_MM.code());
        if (width != null) {
            return job.with(Fact.WIDTH_MM, width.add(decimal(0.001, 40)));
        }
        Job larger = job;
        BigDecimal factor = decimal(1.001, 1.5);
        for (Fact fact : List.of(Fact.BOX_X_MM, Fact.BOX_Y_MM, Fact.BOX_Z_MM, Fact.VOLUME_MM3, Fact.SURFACE_MM2)) {
            BigDecimal value = job.numbers().get(fact.code());
            if (value != null) {
                int power = fact == Fact.VOLUME_MM3 ? 3 : fact == Fact.SURFACE_MM2 ? 2 : 1;
                larger = larger.with(fact, value.multiply(factor.pow(power)).setScale(6, RoundingMode.HALF_EVEN));
            }
        }
        return larger;
    }

    private BigDecimal decimal(double least, double most) {
        return BigDecimal.valueOf(least + (most - least) * random.nextDouble()).setScale(3, RoundingMode.HALF_EVEN);
    }
}
