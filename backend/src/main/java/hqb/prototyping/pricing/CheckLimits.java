package hqb.prototyping.pricing;

import hqb.prototyping.pricing.PriceRefusal.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds all that a provider cannot make of a job. What is not known is no reason, unless the provider needs to know it. */
final class CheckLimits {
    private CheckLimits() {
    }

    static List<PriceRefusal> of(RuleSet rules, Known known) {
        List<PriceRefusal> missed = new ArrayList<>();
        for (Limit limit : rules.limits()) {
            if (Condition.all(limit.when(), known)) {
                PriceRefusal refusal = missed(limit, known);
                if (refusal != null) {
                    missed.add(refusal);
                }
            }
        }
        return missed;
    }

    private static @Nullable PriceRefusal missed(Limit limit, Known known) {
        if (limit.flag() != null) {
            boolean flag = known.flag(limit.fact());
            return flag == limit.flag() ? null : new PriceRefusal(Reason.NOT_OFFERED, limit.fact(), "" + flag, "" + limit.flag());
        }
        if (!limit.words().isEmpty()) {
            String word = known.word(limit.fact());
            if (word == null) {
                return unknown(limit);
            }
            return limit.words().contains(word)
                    ? null
                    : new PriceRefusal(Reason.NOT_OFFERED, limit.fact(), word,
                            limit.words().stream().sorted().collect(Collectors.joining(", ")));
        }
        BigDecimal number = known.number(limit.fact());
        if (number == null) {
            return unknown(limit);
        }
        Condition.Range range = limit.range();
        if (range == null) {
            return numbers(limit, number, known);
        }
        BigDecimal low = range.from() == null ? range.above() : range.from();
        BigDecimal high = range.to() == null ? range.below() : range.to();
        if (range.holds(known)) {
            return null;
        }
        boolean below = low != null && (number.compareTo(low) < 0 || (range.from() == null && number.compareTo(low) == 0));
        BigDecimal end = below || high == null ? low : high;
        return new PriceRefusal(below ? Reason.BELOW : Reason.ABOVE, limit.fact(), plain(number), end == null ? null : plain(end));
    }

    private static @Nullable PriceRefusal numbers(Limit limit, BigDecimal number, Known known) {
        Condition.Numbers allowed = limit.number();
        if (allowed == null || allowed.holds(known)) {
            return null;
        }
        return new PriceRefusal(Reason.NOT_OFFERED, limit.fact(), plain(number),
                allowed.allowed().stream().map(CheckLimits::plain).collect(Collectors.joining(", ")));
    }

    private static @Nullable PriceRefusal unknown(Limit limit) {
        return limit.needed() ? new PriceRefusal(Reason.MISSING, limit.fact(), null, null) : null;
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
