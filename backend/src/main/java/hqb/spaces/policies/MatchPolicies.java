package hqb.spaces.policies;

import hqb.platform.Language;
import hqb.platform.time.OpeningHours;
import hqb.spaces.policies.Policy.Condition;
import hqb.spaces.policies.PolicyPage.ConditionResult;
import hqb.spaces.policies.PolicyPage.Match;
import hqb.spaces.policies.PolicyPage.Matches;
import hqb.spaces.policies.PolicyPage.NotInForce;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of each policy whether it is likely to apply, and of each condition whether it is met. It is no advice and decides nothing. */
@Singleton
class MatchPolicies {
    private final Policies policies;
    private final Clock clock;

    MatchPolicies(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Matches what is known with all policies; those that are likely come first, then those of which most is met.
     *
     * @param on the day, in Shenzhen; null for today
     */
    Matches match(Facts facts, @Nullable LocalDate on, Language language) {
        LocalDate day = on == null ? LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE) : on;
        List<Match> items = policies.list().stream().filter(policy -> policy.isInForce(day))
                .map(policy -> match(policy, facts, day, language))
                .sorted(Comparator.comparingInt((Match one) -> rank(one.outcome())).thenComparing(Comparator.comparingLong(
                        (Match one) -> one.conditions().stream().filter(result -> result.outcome().equals("yes")).count()).reversed()))
                .toList();
        List<NotInForce> others = policies.list().stream().filter(policy -> !policy.isInForce(day))
                .map(policy -> new NotInForce(policy.slug(), policy.version(), policy.name().in(language), policy.validFrom(),
                        policy.validTo()))
                .toList();
        return new Matches(day, items, others);
    }

    private Match match(Policy policy, Facts facts, LocalDate day, Language language) {
        List<ConditionResult> results = policy.conditions().stream().map(one -> result(one, facts, day, language)).toList();
        Verdict all = Verdict.all(policy.conditions().stream().map(one -> JudgeCondition.judge(one, facts, day)).toList());
        String outcome = switch (all) {
            case YES -> "likely";
            case NO -> "not";
            case UNKNOWN -> "unknown";
        };
        return new Match(PolicyPage.of(policy, day, language), outcome, results);
    }

    private static int rank(String outcome) {
        return List.of("likely", "unknown", "not").indexOf(outcome);
    }

    private ConditionResult result(Condition one, Facts facts, LocalDate day, Language language) {
        String given = JudgeCondition.facts(one).stream().flatMap(fact -> given(fact, facts, language)).collect(Collectors.joining("; "));
        return new ConditionResult(one.code(), one.text().in(language), JudgeCondition.judge(one, facts, day).code(),
                JudgeCondition.facts(one), wanted(one, language), given.isEmpty() ? null : given, one.proof().in(language));
    }

    private Stream<String> given(String name, Facts facts, Language language) {
        Policy.Fact fact = policies.fact(name).orElseThrow();
        return facts.text(name).stream().map(value -> switch (fact.kind()) {
            case "yes-no" -> value.equals("true") ? language.pick("yes", "是") : language.pick("no", "否");
            case "choice" ->
                fact.offered().stream().filter(choice -> choice.value().equals(value)).map(choice -> choice.label().in(language))
                        .findFirst().orElse(value);
            default -> fact.unit() == null ? value : value + ' ' + fact.unit();
        });
    }

    private String wanted(Condition one, Language language) {
        return switch (one.kind()) {
            case "at-least" -> "≥ " + amount(one);
            case "at-most" -> "≤ " + amount(one);
            case "share" -> "≥ " + plain(one) + " %";
            case "yes" -> language.pick("yes", "是");
            case "no" -> language.pick("no", "否");
            case "since" -> plain(one).startsWith("-") ? language.pick("at most " + plain(one).substring(1) + " months ago",
                    "不超过 " + plain(one).substring(1) + " 个月")
                    : language.pick("at least " + plain(one) + " months ago", "至少 " + plain(one) + " 个月");
            case "one-of" -> one.values() == null ? "" : one.values().stream().map(value -> label(one, value, language))
                    .collect(Collectors.joining(" / "));
            default -> one.choices().stream().map(part -> wanted(part, language)).collect(Collectors.joining(language.pick(" or ", " 或 ")));
        };
    }

    private String amount(Condition one) {
        String unit = one.fact() == null ? null : policies.fact(one.fact()).map(Policy.Fact::unit).orElse(null);
        return unit == null ? plain(one) : plain(one) + ' ' + unit;
    }

    private String label(Condition one, String value, Language language) {
        return policies.fact(String.valueOf(one.fact())).stream().flatMap(fact -> fact.offered().stream())
                .filter(choice -> choice.value().equals(value)).map(choice -> choice.label().in(language)).findFirst().orElse(value);
    }

    private static String plain(Condition one) {
        return one.wanted() == null ? "" : one.wanted().toPlainString();
    }
}
