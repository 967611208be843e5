package hqb.prototyping.testing;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.prototyping.pricing.Label;
import hqb.prototyping.pricing.PricedProcess;
import hqb.prototyping.providers.Offering;
import hqb.prototyping.providers.PriceRules;
import hqb.prototyping.quotes.MakeTestQuote;
import hqb.prototyping.quotes.TestWanted;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes one firm price for each laboratory that was chosen, and holds the places of its weeks for two days. When a week has no place left,
 * nothing is made. Whoever asks again for the same plan lets go the places held before. For somebody who is not signed in nothing is held:
 * the places would be anybody's to block. The first test at a laboratory opens the case, the others find it open.
 */
@Singleton
class MakeTestQuotes {
    /** How long a place waits for its order to be paid. */
    static final Duration HELD_FOR = Duration.ofHours(48);

    private final TestPlans plans;
    private final PriceRules rules;
    private final MakeTestQuote make;
    private final LabPlaces places;
    private final OpenWeeks weeks;
    private final Clock clock;

    MakeTestQuotes(TestPlans plans, PriceRules rules, MakeTestQuote make, LabPlaces places, OpenWeeks weeks, Clock clock) {
        this.plans = plans;
        this.rules = rules;
        this.make = make;
        this.places = places;
        this.weeks = weeks;
        this.clock = clock;
    }

    private record Chosen(Outcome.Needed test, String leadTime, LocalDate week) {
    }

    /**
     * Makes them and returns their ids.
     *
     * @throws Refusal when there is no such plan, a choice is none, a laboratory has no price, or conflict when a week is full
     */
    @Transactional
    List<UUID> make(UUID id, TestQuotesAsked asked, Actor actor, Language language) {
        TestPlan plan = plans.get(id);
        Map<Offering, List<Chosen>> byLaboratory = read(plan, asked);
        Instant now = clock.instant();
        List<UUID> quotes = new ArrayList<>();
        byLaboratory.forEach((laboratory, tests) -> {
            Outcome.Needed first = tests.stream().map(Chosen::test).min(Comparator.comparingInt(plan.outcome().tests()::indexOf))
                    .orElseThrow();
            if (actor.organisation() != null) {
                places.releaseOf(plan.id(), laboratory.provider().id());
            }
            UUID quote = make.make(plan.id(), plan.factsSha256(), plan.name(),
                    actor.organisation() == null ? null : actor.organisation().value(), laboratory,
                    tests.stream().map(one -> new TestWanted(one.test().code(),
                            new Label(one.test().title().en(), one.test().title().zh()),
                            TestJob.of(one.test(), plan.facts(), !one.test().equals(first)),
                            one.leadTime(),
                            one.week())).toList(),
                    language);
            for (LocalDate week : tests.stream().map(Chosen::week).distinct().sorted().toList()) {
                boolean room = actor.organisation() == null ? hasRoom(laboratory, week, now)
                        : places.hold(laboratory.provider().id(), week, quote, now.plus(HELD_FOR), now);
                if (!room) {
                    throw Refusal.of(ProblemType.CONFLICT, laboratory.provider().nameEn() + " has no place left in the week of " + week
                            + ". Choose another week.", laboratory.provider().nameZh() + " 在 " + week + " 这一周已无空位，请选择其他周。");
                }
            }
            quotes.add(quote);
        });
        return quotes;
    }

    private boolean hasRoom(Offering laboratory, LocalDate week, Instant now) {
        return places.free(laboratory.provider().id(), weeks.today(), now).stream().anyMatch(one -> one.week().equals(week));
    }

    private Map<Offering, List<Chosen>> read(TestPlan plan, TestQuotesAsked asked) {
        BodyCheck check = new BodyCheck();
        Map<Offering, List<Chosen>> byLaboratory = new LinkedHashMap<>();
        List<TestQuotesAsked.@Nullable Choice> choices = asked.choices() == null ? List.of() : asked.choices();
        if (choices.isEmpty()) {
            check.refuse("/choices", "Choose a laboratory for at least one test.", "请至少为一项测试选择实验室。");
        }
        List<Offering> offerings = rules.inForce(PricedProcess.TESTING);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < choices.size(); i++) {
            TestQuotesAsked.Choice choice = choices.get(i);
            Outcome.Needed test = choice == null ? null
                    : plan.outcome().tests().stream().filter(one -> one.code().equals(choice.test()) && one.priced() != null).findFirst()
                            .orElse(null);
            Offering laboratory = choice == null ? null
                    : offerings.stream().filter(one -> one.provider().slug().equals(choice.provider())).findFirst().orElse(null);
            String at = "/choices/" + i;
            if (choice == null || test == null || !seen.add(test.code())) {
                check.refuse(at + "/test", "Name a test of this plan, each once.", "请填写本计划中的测试，且不可重复。");
            } else if (laboratory == null) {
                check.refuse(at + "/provider", "No laboratory of that name does tests now.", "目前没有此名称的实验室。");
            } else if (choice.leadTime() == null || !laboratory.rules().leadTimeCodes().contains(choice.leadTime())) {
                check.refuse(at + "/leadTime", "Use one of " + String.join(", ", laboratory.rules().leadTimeCodes()) + ".",
                        "请使用 " + String.join("、", laboratory.rules().leadTimeCodes()) + "。");
            } else if (choice.week() == null || !choice.week().isAfter(weeks.today())) {
                check.refuse(at + "/week", "Give the Monday of a week to come.", "请填写将来某周的星期一。");
            } else {
                byLaboratory.computeIfAbsent(laboratory, any -> new ArrayList<>())
                        .add(new Chosen(test, choice.leadTime(), choice.week()));
            }
        }
        check.done();
        return byLaboratory;
    }
}
