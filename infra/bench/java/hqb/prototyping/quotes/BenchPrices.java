package hqb.prototyping.quotes;

import hqb.prototyping.designs.Measured;
import hqb.prototyping.pricing.Price;
import hqb.prototyping.pricing.PriceQuote;
import hqb.prototyping.pricing.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lets the benchmark price what was measured by the very classes that the product prices it by. */
public final class BenchPrices {
    private BenchPrices() {
    }

    /** A price, or why there is none, by every rule set for each quantity and lead time. */
    public static List<PriceQuote> matrix(Measured measured, List<RuleSet> all, Map<String, Object> chosen, List<Long> quantities) {
        List<PriceQuote> quotes = new ArrayList<>();
        for (RuleSet rules : all) {
            MeasuredJob job = MeasuredJob.of(measured, rules.process(), chosen);
            for (long quantity : quantities) {
                for (String leadTime : rules.leadTimeCodes()) {
                    quotes.add(Price.of(rules, job.job(), quantity, leadTime));
                }
            }
        }
        return quotes;
    }
}
