package hqb.prototyping.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a price: a rate times facts, such as 0.104 a cm² and piece.
 *
 * @param code  its word, once in a rule set
 * @param label what the buyer reads
 * @param when  the conditions under which it is charged
 * @param per   the facts that the rate is multiplied with; none for a fixed fee
 * @param free  how much of the first of these facts costs nothing
 * @param rates the rate: the first whose conditions are fulfilled; no rate fulfilled means that the job has no price
 * @param steps instead of a rate, rates of the first fact: each for what goes beyond its beginning, until the next
 * @param least the least that it costs when it is charged; null for none
 * @param most  the most that it costs; null for none
 * @param days  working days that it adds
 */
record Tariff(String code, Label label, List<Condition> when, List<String> per, BigDecimal free, List<Rate> rates, List<Step> steps,
        @Nullable BigDecimal least, @Nullable BigDecimal most, int days) {
    /** A rate under conditions. */
    record Rate(List<Condition> when, BigDecimal rate) {
    }

    /** A rate for what goes beyond a number. */
    record Step(BigDecimal from, BigDecimal rate) {
    }

    /** Whether it is charged. */
    boolean applies(Known known) {
        return Condition.all(when, known);
    }

    /** What it costs, or why nobody knows. */
    Charge charge(Known known) {
        List<PriceLine.Input> inputs = new ArrayList<>();
        BigDecimal amount = BigDecimal.ONE;
        for (int i = 0; i < per.size(); i++) {
            BigDecimal value = known.number(per.get(i));
            if (value == null) {
                return new Charge(null, BigDecimal.ZERO, inputs, per.get(i));
            }
            inputs.add(new PriceLine.Input(per.get(i), value));
            BigDecimal counted = (i == 0 ? value.subtract(free) : value).max(BigDecimal.ZERO);
            amount = amount.multiply(i == 0 && !steps.isEmpty() ? graduated(counted) : counted);
        }
        BigDecimal rate = steps.isEmpty() ? rate(known) : BigDecimal.ONE;
        if (rate == null) {
            return new Charge(null, BigDecimal.ZERO, inputs, null);
        }
        amount = amount.multiply(rate);
        amount = least == null ? amount : amount.max(least);
        amount = most == null ? amount : amount.min(most);
        return new Charge(amount, rate, inputs, null);
    }

    private @Nullable BigDecimal rate(Known known) {
        for (Rate rate : rates) {
            if (Condition.all(rate.when(), known)) {
                return rate.rate();
            }
        }
        return null;
    }

    private BigDecimal graduated(BigDecimal value) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < steps.size(); i++) {
            BigDecimal upper = i + 1 < steps.size() ? value.min(steps.get(i + 1).from()) : value;
            BigDecimal here = upper.subtract(steps.get(i).from());
            if (here.signum() > 0) {
                sum = sum.add(here.multiply(steps.get(i).rate()));
            }
        }
        return sum;
    }

    /**
     * What a tariff costs.
     *
     * @param amount  in the currency, exact; null when nobody knows
     * @param rate    the rate that was used
     * @param inputs  what it was multiplied with
     * @param missing the fact that nobody knows; null when it is the rate that is missing
     */
    record Charge(@Nullable BigDecimal amount, BigDecimal rate, List<PriceLine.Input> inputs, @Nullable String missing) {
    }
}
