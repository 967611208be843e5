package hqb.makerspaces.registry.drift;

import hqb.makerspaces.registry.drift.Drift.Cause;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measures drift. Three signs are looked at: the share of income from letting property, above the 42 % that makerspaces had on average in 2022
 * (Yang & Hu 2025); the share of tenants that nobody has seen, who may have registered an address only; and fewer events than the ten that
 * recognition asks for. How heavy each one is was set by this platform. A sign is a reason to look, and the keeper may contest it.
 */
public final class MeasureDrift {
    /** Percent of income from property in 2022. */
    static final int USUAL_PROPERTY = 42;
    private static final int FULL_PROPERTY = 90;
    private static final int USUAL_UNSEEN = 20;
    private static final int FULL_UNSEEN = 80;
    private static final int USUAL_EVENTS = 10;
    private static final int MOST_PROPERTY = 40;
    private static final int MOST_UNSEEN = 45;
    private static final int MOST_EVENTS = 15;
    private static final int WATCH = 30;
    private static final int INSPECTION = 55;
    private static final int FEW_TENANTS = 5;
    private static final int HUNDRED = 100;

    private MeasureDrift() {
    }

    /** The drift; no score unless two of the three signs can be told. */
    public static Drift of(DriftFacts facts) {
        List<Cause> told = Stream.of(property(facts), unseen(facts), events(facts)).flatMap(Optional::stream).toList();
        if (told.size() < 2) {
            return new Drift(null, "no-score", List.of());
        }
        int score = told.stream().mapToInt(Cause::points).sum();
        String level = score >= INSPECTION ? "inspection" : score >= WATCH ? "watch" : "ok";
        return new Drift(score, level, told.stream().filter(cause -> cause.points() > 0)
                .sorted(Comparator.comparingInt(Cause::points).reversed().thenComparing(Cause::code)).toList());
    }

    private static Optional<Cause> property(DriftFacts facts) {
        BigDecimal part = facts.propertyIncome();
        return facts.income() == null || part == null || facts.income().signum() <= 0 ? Optional.empty()
                : Optional.of(rising("property-income", MOST_PROPERTY, share(part, facts.income()), USUAL_PROPERTY, FULL_PROPERTY));
    }

    private static Optional<Cause> unseen(DriftFacts facts) {
        Integer all = facts.tenants();
        Integer seen = facts.tenantsSeen();
        return all == null || seen == null || all < FEW_TENANTS ? Optional.empty()
                : Optional.of(rising("unseen-tenants", MOST_UNSEEN, share(BigDecimal.valueOf(Math.max(0, all - seen)),
                        BigDecimal.valueOf(all)), USUAL_UNSEEN, FULL_UNSEEN));
    }

    private static Optional<Cause> events(DriftFacts facts) {
        return held(facts.eventsHeld()).map(held -> new Cause("few-events",
                MOST_EVENTS * Math.max(0, USUAL_EVENTS - held) / USUAL_EVENTS, held, USUAL_EVENTS));
    }

    private static Optional<Integer> held(@Nullable Integer events) {
        return Optional.ofNullable(events);
    }

    private static Cause rising(String code, int most, int value, int usual, int full) {
        int points = most * Math.clamp(value - (long) usual, 0, full - usual) / (full - usual);
        return new Cause(code, points, value, usual);
    }

    private static int share(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(HUNDRED)).divide(whole, 0, RoundingMode.HALF_EVEN).intValueExact();
    }
}
