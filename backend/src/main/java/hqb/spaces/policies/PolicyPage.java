package hqb.spaces.policies;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.Language;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the API says of policies. */
final class PolicyPage {
    private PolicyPage() {
    }

    /**
     * A version of a policy.
     *
     * @param topic         makerspace, firm, tax, ip or space
     * @param benefit       what it gives
     * @param source        who says so; as told there, and no advice
     * @param demonstration whether figures in it are invented
     * @param validFrom     the first day in force; null for ever before
     * @param validTo       the last one; null for ever after
     * @param conditions    all of them have to be met
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PolicyItem(String slug, int version, String topic, String name, String about, String benefit, String source,
            boolean demonstration, @Nullable LocalDate validFrom, @Nullable LocalDate validTo, boolean inForce,
            List<ConditionItem> conditions) {
    }

    /**
     * A condition.
     *
     * @param facts on what it depends
     * @param proof what paper shows it
     */
    @Serdeable
    record ConditionItem(String code, String text, List<String> facts, String proof) {
    }

    /**
     * A condition, judged.
     *
     * @param outcome yes, no, or unknown where a fact is missing
     * @param facts   that were asked for
     * @param wanted  what they have to be
     * @param given   what they are; null when nothing is known
     * @param proof   what paper shows it
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ConditionResult(String code, String text, String outcome, List<String> facts, String wanted, @Nullable String given,
            String proof) {
    }

    /**
     * A policy, judged.
     *
     * @param outcome likely when all conditions are met, not when one is not, unknown otherwise
     */
    @Serdeable
    record Match(PolicyItem policy, String outcome, List<ConditionResult> conditions) {
    }

    /**
     * A policy that is not in force on the day.
     *
     * @param validFrom the first day in force; null for ever before
     * @param validTo   the last one; null for ever after
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record NotInForce(String slug, int version, String name, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
    }

    /**
     * All policies, judged.
     *
     * @param on         the day
     * @param items      those in force, likely ones first
     * @param notInForce the others, with their days
     */
    @Serdeable
    record Matches(LocalDate on, List<Match> items, List<NotInForce> notInForce) {
    }

    /**
     * Something that is asked.
     *
     * @param fact    its word
     * @param kind    number, yes-no, day or choice
     * @param group   firm, makerspace or team
     * @param unit    of a number; null when it has none
     * @param choices of a choice; empty for others
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PolicyQuestion(String fact, String kind, String group, String question, @Nullable String hint, @Nullable String unit,
            List<FactChoice> choices) {
    }

    /** A value that can be chosen. */
    @Serdeable
    record FactChoice(String value, String label) {
    }

    /**
     * What is asked to be matched.
     *
     * @param facts by their words, as text: numbers in plain notation, true or false, days as 2026-10-01, choices; what is left out is not known
     * @param on    the day, in Shenzhen; today when left out
     */
    @Serdeable
    record Asked(@Nullable Map<String, @Nullable String> facts, @Nullable LocalDate on) {
    }

    /**
     * What an organisation has said of itself.
     *
     * @param facts     those that are known
     * @param changedAt null when it has said nothing yet
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record KeptFacts(List<FactValue> facts, @Nullable Instant changedAt) {
    }

    /** A fact and its value as text. */
    @Serdeable
    record FactValue(String fact, String value) {
    }

    static PolicyItem of(Policy policy, LocalDate day, Language language) {
        return new PolicyItem(policy.slug(), policy.version(), policy.topic(), policy.name().in(language), policy.about().in(language),
                policy.benefit().in(language), policy.source().in(language), policy.demonstration(), policy.validFrom(), policy.validTo(),
                policy.isInForce(day),
                policy.conditions().stream().map(one -> new ConditionItem(one.code(), one.text().in(language), JudgeCondition.facts(one),
                        one.proof().in(language))).toList());
    }

    static PolicyQuestion of(Policy.Fact fact, Language language) {
        return new PolicyQuestion(fact.name(), fact.kind(), fact.group(), fact.question().in(language),
                fact.hint() == null ? null : fact.hint().in(language), fact.unit(),
                fact.offered().stream().map(choice -> new FactChoice(choice.value(), choice.label().in(language))).toList());
    }

    static KeptFacts of(Facts facts, @Nullable Instant changedAt) {
        return new KeptFacts(facts.values().entrySet().stream().map(one -> new FactValue(one.getKey(), one.getValue())).toList(),
                changedAt);
    }
}
