package hqb.makerspaces.registry.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Compares figures with conditions. What is not known makes a condition unknown, never missed; the same input gives the same findings. */
public final class Assess {
    private Assess() {
    }

    /**
     * How figures stand to each condition of a tier, in the order of the conditions.
     *
     * @param day the day on which they have to be met
     * @throws IllegalStateException when a condition names a comparator that does not exist
     */
    public static List<Finding> all(RuleSet rules, Figures figures, LocalDate day) {
        return rules.conditions().stream().map(condition -> one(condition, figures, day)).toList();
    }

    /** Whether all conditions are met. */
    public static Outcome outcome(List<Finding> findings) {
        return Outcome.all(findings.stream().map(Finding::outcome).toList());
    }

    /** How figures stand to one condition. */
    static Finding one(Condition condition, Figures figures, LocalDate day) {
        if (condition.comparator().equals("any")) {
            List<Finding> parts = condition.choices().stream().map(part -> one(part, figures, day)).toList();
            return new Finding(condition, Outcome.any(parts.stream().map(Finding::outcome).toList()), null, null, parts);
        }
        String field = Objects.requireNonNull(condition.field(), condition.code());
        Optional<BigDecimal> lacking = switch (condition.comparator()) {
            case "at-least" -> figures.number(field).map(number -> threshold(condition).subtract(number));
            case "at-most" -> figures.number(field).map(number -> number.subtract(threshold(condition)));
            case "months-at-least" -> figures.day(field).map(since -> months(since, threshold(condition).intValueExact(), day));
            case "yes" -> figures.truth(field).map(truth -> truth ? BigDecimal.ZERO : BigDecimal.ONE);
            default -> throw new IllegalStateException(condition.comparator() + " is no comparator");
        };
        Outcome outcome = lacking.map(short_ -> short_.signum() > 0 ? Outcome.MISSED : Outcome.MET).orElse(Outcome.UNKNOWN);
        boolean counted = outcome == Outcome.MISSED && !condition.comparator().equals("yes");
        return new Finding(condition, outcome, figures.text(field).orElse(null),
                counted ? lacking.map(BigDecimal::stripTrailingZeros).orElse(null) : null, List.of());
    }

    /** How many months, begun ones whole, are left until it is open for so many. */
    private static BigDecimal months(LocalDate since, int wanted, LocalDate day) {
        int left = 0;
        while (since.plusMonths(wanted).isAfter(day.plusMonths(left)) && left < wanted) {
            left++;
        }
        return BigDecimal.valueOf(left);
    }

    private static BigDecimal threshold(Condition condition) {
        return Objects.requireNonNull(condition.threshold(), condition.code());
    }
}
