package hqb.prototyping.quotes;

import hqb.prototyping.designs.FindMeasured;
import hqb.prototyping.pricing.Price;
import hqb.prototyping.pricing.PriceQuote;
import hqb.prototyping.pricing.RuleSet;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Prices a design by rules that are not in force, so that a provider sees what they would do. */
@Singleton
public class PriceWithRules {
    private final FindMeasured designs;

    PriceWithRules(FindMeasured designs) {
        this.designs = designs;
    }

    /**
     * A price, or why there is none, for each quantity and lead time.
     *
     * @param chosen     what a maker would choose, by the names of facts
     * @param quantities each 1 or more
     * @throws hqb.platform.Refusal when there is no such design, it is not measured, or a choice is none
     */
    public List<PriceQuote> price(UUID design, RuleSet rules, Map<String, Object> chosen, List<Long> quantities) {
        MeasuredJob job = MeasuredJob.of(designs.of(design), rules.process(), chosen);
        List<PriceQuote> quotes = new ArrayList<>();
        for (long quantity : quantities) {
            for (String leadTime : rules.leadTimeCodes()) {
                quotes.add(Price.of(rules, job.job(), quantity, leadTime));
            }
        }
        return quotes;
    }
}
