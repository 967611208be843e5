package hqb.prototyping.pricing;

import hqb.prototyping.pricing.PriceRefusal.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one way to make a job, one after the other: the lines of the rule set and of the variant, what is missing to least amounts,
 * the lead time, taxes. All exact; {@link #lines()} rounds the sums from the first line to each one and takes the differences, so that the
 * rounded lines sum to the rounded total whatever they are.
 */
final class Bill {
    private static final BigDecimal PERCENT = new BigDecimal("0.01");
    private final RuleSet rules;
    private final Known known;
    private final List<Exact> exact = new ArrayList<>();
    private final List<PriceRefusal> refusals = new ArrayList<>();
    private BigDecimal sum = BigDecimal.ZERO;
    private int days;

    /** A line before it is rounded. */
    private record Exact(String code, Label label, BigDecimal rate, List<PriceLine.Input> inputs, BigDecimal amount) {
    }

    Bill(RuleSet rules, @Nullable Variant variant, LeadTime leadTime, Known known) {
        this.rules = rules;
        this.known = known;
        this.days = leadTime.days();
        rules.lines().forEach(this::charge);
        if (variant != null) {
            variant.lines().forEach(this::charge);
        }
        rules.minimums().forEach(this::fill);
        BigDecimal more = leadTime.factor().subtract(BigDecimal.ONE);
        if (more.signum() != 0) {
            add(new Exact("lead-time", leadTime.label(), leadTime.factor(), List.of(), sum.multiply(more)));
        }
        for (Percentage percentage : rules.percentages()) {
            if (Condition.all(percentage.when(), known)) {
                BigDecimal rate = percentage.percent().multiply(PERCENT);
                add(new Exact(percentage.code(), percentage.label(), rate, List.of(), sum.multiply(rate)));
            }
        }
    }

    private void charge(Tariff tariff) {
        if (!tariff.applies(known)) {
            return;
        }
        Tariff.Charge charge = tariff.charge(known);
        BigDecimal amount = charge.amount();
        if (amount == null) {
            refuse(tariff, charge);
        } else if (amount.signum() != 0) {
            add(new Exact(tariff.code(), tariff.label(), charge.rate(), charge.inputs(), amount));
            days += tariff.days();
        }
    }

    private void fill(Minimum minimum) {
        if (!minimum.tariff().applies(known)) {
            return;
        }
        Tariff.Charge charge = minimum.tariff().charge(known);
        BigDecimal least = charge.amount();
        if (least == null) {
            refuse(minimum.tariff(), charge);
            return;
        }
        BigDecimal there = covered(minimum.of());
        if (least.compareTo(there) > 0) {
            add(new Exact(minimum.tariff().code(), minimum.tariff().label(), charge.rate(), charge.inputs(), least.subtract(there)));
        }
    }

    private BigDecimal covered(Set<String> codes) {
        if (codes.isEmpty()) {
            return sum;
        }
        BigDecimal there = BigDecimal.ZERO;
        for (Exact line : exact) {
            there = codes.contains(line.code()) ? there.add(line.amount()) : there;
        }
        return there;
    }

    private void refuse(Tariff tariff, Tariff.Charge charge) {
        refusals.add(charge.missing() == null
                ? new PriceRefusal(Reason.NO_RATE, tariff.code(), null, null)
                : new PriceRefusal(Reason.MISSING, charge.missing(), null, null));
    }

    private void add(Exact line) {
        exact.add(line);
        sum = sum.add(line.amount());
    }

    /** Why it has no price; empty with one. */
    List<PriceRefusal> refusals() {
        return refusals;
    }

    /** All lines together, not rounded. */
    BigDecimal sum() {
        return sum;
    }

    /** Working days. */
    int days() {
        return days;
    }

    /** What is paid. */
    BigDecimal total() {
        return rounded(sum);
    }

    /** The lines. */
    List<PriceLine> lines() {
        List<PriceLine> lines = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        for (Exact line : exact) {
            BigDecimal after = before.add(line.amount());
            lines.add(new PriceLine(line.code(), line.label(), line.rate(), line.inputs(), line.amount(),
                    rounded(after).subtract(rounded(before))));
            before = after;
        }
        return lines;
    }

    /** What all pieces weigh; null when the rules do not say or something is not known. */
    @Nullable
    Long grams() {
        BigDecimal grams = BigDecimal.ZERO;
        for (Tariff tariff : rules.weight()) {
            BigDecimal part = tariff.applies(known) ? tariff.charge(known).amount() : BigDecimal.ZERO;
            if (part == null) {
                return null;
            }
            grams = grams.add(part);
        }
        return rules.weight().isEmpty() ? null : grams.setScale(0, RoundingMode.CEILING).longValueExact();
    }

    private BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(rules.exponent(), rules.rounding());
    }
}
