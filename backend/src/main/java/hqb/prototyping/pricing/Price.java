package hqb.prototyping.pricing;

import hqb.prototyping.pricing.PriceRefusal.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prices a job by a provider's rules. The same rules, job, quantity and lead time always have the same price. */
public final class Price {
    private Price() {
    }

    /**
     * The price, or why there is none: never both.
     *
     * @param rules    the provider's rules
     * @param job      what is made
     * @param quantity pieces
     * @param leadTime the word of a lead time of the rules
     */
    public static PriceQuote of(RuleSet rules, Job job, long quantity, String leadTime) {
        List<@Nullable Variant> ways = new ArrayList<>(rules.variants());
        if (ways.isEmpty()) {
            ways.add(null);
        }
        Set<PriceRefusal> refusals = new LinkedHashSet<>();
        PriceQuote best = null;
        Bill cheapest = null;
        for (Variant way : ways) {
            QuantityRule made = way == null || way.quantity() == null ? rules.quantity() : way.quantity();
            long pieces = made.made(quantity);
            if (pieces == 0) {
                refusals.add(new PriceRefusal(Reason.QUANTITY, "quantity", Long.toString(quantity), possible(made)));
                continue;
            }
            Known known = new Known(job, pieces, made.multiple(), rules.own());
            List<PriceRefusal> here = new ArrayList<>(CheckLimits.of(rules, known));
            LeadTime time = leadTime(rules, leadTime, known, here);
            if (way != null && !Condition.all(way.when(), known)) {
                here.add(new PriceRefusal(Reason.NO_VARIANT, "variant", null,
                        String.join(", ", rules.variants().stream().map(Variant::code).toList())));
            }
            if (time == null || !here.isEmpty()) {
                refusals.addAll(here);
                continue;
            }
            Bill bill = new Bill(rules, way, time, known);
            refusals.addAll(bill.refusals());
            if (bill.refusals().isEmpty() && (cheapest == null || bill.sum().compareTo(cheapest.sum()) < 0)) {
                cheapest = bill;
                best = new PriceQuote(rules.hash(), rules.currency(), quantity, pieces, leadTime, bill.days(),
                        way == null ? null : way.code(),
                        bill.lines(), bill.total(), bill.grams(), List.of());
            }
        }
        return best == null ? PriceQuote.refused(rules, quantity, leadTime, List.copyOf(refusals)) : best;
    }

    private static @Nullable LeadTime leadTime(RuleSet rules, String code, Known known, List<PriceRefusal> refusals) {
        List<String> possible = new ArrayList<>();
        for (LeadTime time : rules.leadTimes()) {
            if (Condition.all(time.when(), known)) {
                possible.add(time.code());
                if (time.code().equals(code)) {
                    return time;
                }
            }
        }
        refusals.add(new PriceRefusal(Reason.LEAD_TIME, "lead-time", code, String.join(", ", possible)));
        return null;
    }

    private static String possible(QuantityRule rule) {
        return rule.least() + "-" + rule.most() + (rule.multiple() == 1 ? "" : ", " + rule.multiple() + "n");
    }
}
