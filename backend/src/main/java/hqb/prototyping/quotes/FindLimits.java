package hqb.prototyping.quotes;

import hqb.prototyping.designs.FindMeasured;
import hqb.prototyping.designs.Measured;
import hqb.prototyping.pricing.Job;
import hqb.prototyping.pricing.Price;
import hqb.prototyping.pricing.PricedProcess;
import hqb.prototyping.pricing.PriceRefusal;
import hqb.prototyping.providers.Offering;
import hqb.prototyping.providers.PriceRules;
import hqb.prototyping.providers.ProviderId;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Says which limits of which providers a design goes past, by what was measured of it alone. */
@Singleton
public class FindLimits {
    private final FindMeasured designs;
    private final PriceRules rules;

    FindLimits(FindMeasured designs, PriceRules rules) {
        this.designs = designs;
        this.rules = rules;
    }

    /**
     * By provider that has rules for the process, the limits that the design goes past.
     *
     * @throws hqb.platform.Refusal when there is no such design, or it is not measured
     */
    public Map<ProviderId, List<PriceRefusal>> passed(UUID design, PricedProcess process, long quantity) {
        Measured measured = designs.of(design);
        Job job = MeasuredJob.of(measured, process, Map.of()).job();
        Map<ProviderId, List<PriceRefusal>> passed = new HashMap<>();
        for (Offering offering : rules.inForce(process)) {
            passed.put(offering.provider().id(),
                    Price.of(offering.rules(), job, quantity, offering.rules().leadTimeCodes().getFirst()).refusals().stream()
                            .filter(one -> one.reason() == PriceRefusal.Reason.BELOW || one.reason() == PriceRefusal.Reason.ABOVE)
                            .toList());
        }
        return passed;
    }
}
