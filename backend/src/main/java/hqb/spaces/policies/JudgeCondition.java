package hqb.spaces.policies;

import hqb.spaces.policies.Policy.Condition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Judges a condition by what is known. A fact that is missing makes it unknown, never no. */
final class JudgeCondition {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private JudgeCondition() {
    }

    /**
     * Whether the condition is met.
     *
     * @param day the day on which it has to be
     * @throws IllegalStateException when the file of policies names a kind that does not exist
     */
    static Verdict judge(Condition one, Facts facts, LocalDate day) {
        if (one.kind().equals("any")) {
            return Verdict.any(one.choices().stream().map(part -> judge(part, facts, day)).toList());
        }
        String fact = Objects.requireNonNull(one.fact(), one.code());
        Optional<Boolean> met = switch (one.kind()) {
            case "at-least" -> facts.number(fact).map(number -> number.compareTo(bound(one)) >= 0);
            case "at-most" -> facts.number(fact).map(number -> number.compareTo(bound(one)) <= 0);
            case "share" -> share(one, fact, facts);
            case "yes" -> facts.truth(fact);
            case "no" -> facts.truth(fact).map(truth -> !truth);
            case "one-of" -> facts.text(fact).map(value -> Objects.requireNonNull(one.values()).contains(value));
            case "since" -> facts.day(fact).map(since -> since(one, since, day));
            default -> throw new IllegalStateException(one.kind() + " is no kind of condition");
        };
        return met.map(Verdict::of).orElse(Verdict.UNKNOWN);
    }

    /** The facts on which a condition depends. */
    static List<String> facts(Condition one) {
        if (one.kind().equals("any")) {
            return one.choices().stream().flatMap(part -> facts(part).stream()).distinct().toList();
        }
        String fact = Objects.requireNonNull(one.fact(), one.code());
        return one.of() == null ? List.of(fact) : List.of(fact, one.of());
    }

    /** A share of nothing is not known. */
    private static Optional<Boolean> share(Condition one, String fact, Facts facts) {
        Optional<BigDecimal> whole = facts.number(Objects.requireNonNull(one.of(), one.code())).filter(number -> number.signum() > 0);
        return whole.flatMap(all -> facts.number(fact).map(part -> part.multiply(HUNDRED).compareTo(all.multiply(bound(one))) >= 0));
    }

    private static boolean since(Condition one, LocalDate since, LocalDate day) {
        int months = bound(one).intValueExact();
        return months >= 0 ? !since.plusMonths(months).isAfter(day) : !since.isAfter(day) && !since.plusMonths(-months).isBefore(day);
    }

    private static BigDecimal bound(Condition one) {
        return Objects.requireNonNull(one.wanted(), one.code());
    }
}
