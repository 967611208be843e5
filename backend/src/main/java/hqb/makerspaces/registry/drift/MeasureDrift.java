package hqb.makerspaces.registry.drift;

import hqb.makerspaces.registry.drift.Drift.Cause;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Measures drift by the signs of a rule: the share of income from letting property, above the 42 % that makerspaces had on average in 2022
 * (Yang & Hu 2025); the share of tenants that nobody has seen, who may have registered an address only; how little of the open hours of
 * machines and rooms is really used; and fewer events than the ten that recognition asks for. How heavy each one is, and how much use is
 * taken as usual, was set by this platform. A sign is a reason to look, and the keeper may contest it.
 */
public final class MeasureDrift {
    private static final int FEW_TENANTS = 5;
    private static final int HUNDRED = 100;

    private MeasureDrift() {
    }

    /** The drift by a rule; no score unless two of its signs can be told. */
    public static Drift of(DriftFacts facts, DriftRule rule) {
        List<Cause> told = rule.signs().stream().flatMap(sign -> value(sign.code(), facts).stream()
                .map(value -> new Cause(sign.code(), sign.of(value), value, sign.usual()))).toList();
        if (told.size() < 2) {
            return new Drift(null, "no-score", List.of(), rule.version());
        }
        int score = told.stream().mapToInt(Cause::points).sum();
        String level = score >= rule.inspection() ? "inspection" : score >= rule.watch() ? "watch" : "ok";
        return new Drift(score, level, told.stream().filter(cause -> cause.points() > 0)
                .sorted(Comparator.comparingInt(Cause::points).reversed().thenComparing(Cause::code)).toList(), rule.version());
    }

    private static Optional<Integer> value(String code, DriftFacts facts) {
        return switch (code) {
            case "property-income" -> property(facts);
            case "unseen-tenants" -> unseen(facts);
            case "little-use" -> Optional.ofNullable(facts.usedPercent());
            default -> Optional.ofNullable(facts.eventsHeld());
        };
    }

    private static Optional<Integer> property(DriftFacts facts) {
        BigDecimal part = facts.propertyIncome();
        return facts.income() == null || part == null || facts.income().signum() <= 0 ? Optional.empty()
                : Optional.of(share(part, facts.income()));
    }

    private static Optional<Integer> unseen(DriftFacts facts) {
        Integer all = facts.tenants();
        Integer seen = facts.tenantsSeen();
        return all == null || seen == null || all < FEW_TENANTS ? Optional.empty()
                : Optional.of(share(BigDecimal.valueOf(Math.max(0, all - seen)), BigDecimal.valueOf(all)));
    }

    private static int share(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(HUNDRED)).divide(whole, 0, RoundingMode.HALF_EVEN).intValueExact();
    }
}
