package hqb.prototyping.pricing;

import java.util.List;

/** Prices a rule set's own samples, so that a provider sees what the rules do before anybody else does. */
public final class TryRules {
    private TryRules() {
    }

    /** The samples of a rule set with their prices, in its order. */
    public static List<Tried> of(RuleSet rules) {
        return rules.samples().stream().map(sample -> {
            PriceQuote quote = Price.of(rules, sample.job(), sample.quantity(), sample.leadTime());
            boolean asExpected = sample.total() == null || (quote.total() != null && quote.total().compareTo(sample.total()) == 0);
            return new Tried(sample, quote, asExpected);
        }).toList();
    }

    /**
     * A sample and its price.
     *
     * @param sample     the job
     * @param quote      its price, or why it has none
     * @param asExpected whether it is what the provider wrote; also when nothing was written
     */
    public record Tried(Sample sample, PriceQuote quote, boolean asExpected) {
    }
}
