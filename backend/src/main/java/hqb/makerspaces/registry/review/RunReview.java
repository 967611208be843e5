package hqb.makerspaces.registry.review;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.makerspaces.registry.Title;
import hqb.makerspaces.registry.Titles;
import hqb.makerspaces.registry.returns.YearReturns;
import hqb.makerspaces.registry.review.Reviews.Review;
import hqb.makerspaces.registry.rules.ReviewRule;
import hqb.makerspaces.registry.rules.Rules;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.spaces.units.Today;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Runs the yearly review: every title that is held is judged by the rules of the day, from what is known of it at that moment. What it was
 * judged by is kept with it, so the run can be repeated for ever and must give the same text to the bit.
 */
@Singleton
class RunReview {
    private final Rules rules;
    private final Titles titles;
    private final YearReturns returns;
    private final Reviews reviews;
    private final Today today;
    private final AuditLog audit;
    private final Clock clock;

    RunReview(Rules rules, Titles titles, YearReturns returns, Reviews reviews, Today today, AuditLog audit, Clock clock) {
        this.rules = rules;
        this.titles = titles;
        this.returns = returns;
        this.reviews = reviews;
        this.today = today;
        this.audit = audit;
        this.clock = clock;
    }

    /** By the rules of which day, in Shenzhen; today when left out. */
    @Serdeable
    record Wanted(@Nullable LocalDate day) {
    }

    /** What repeating a review gave: its hash, the one that was kept, and whether they are the same. */
    @Serdeable
    record Repeated(String hash, String kept, boolean same) {
    }

    /** Runs it; throws {@link Refusal} when the day is to come or without rules, or conflict when the year has its review. */
    @Transactional
    Review run(Wanted wanted, Actor actor) {
        LocalDate day = wanted.day() == null ? today.date() : wanted.day();
        if (day.isAfter(today.date())) {
            throw Refusal.invalid("/day", "This day has not come yet.", "该日期尚未到来。");
        }
        ReviewRule how = rules.findReview(day)
                .orElseThrow(() -> Refusal.invalid("/day", "No rules were in force on this day.", "该日期没有有效的规则。"));
        if (reviews.ofYear(day.getYear()).isPresent()) {
            throw wasRun(day.getYear());
        }
        Map<UUID, Set<Integer>> handedIn = returns.handedIn();
        Judge judge = new Judge(rules, day);
        List<Judgement> judgements = titles.listHeld().stream().filter(title -> !title.standing().equals("leaving"))
                .map(title -> judge.judge(subject(title, handedIn.getOrDefault(title.space(), Set.of()), day))).toList();
        Review review = new Review(Uuid7.random(clock.instant()), day.getYear(), day, how.version(), judgements.size(),
                Canonical.hash(Canonical.text(day, judgements)), clock.instant());
        if (!reviews.keep(review, judgements, actor.requirePerson())) {
            throw wasRun(day.getYear()); // by somebody else at the same time
        }
        audit.write(actor, "makerspace.review", AuditLog.subject("review", review.id()), null,
                Map.of("year", review.year(), "subjects", review.subjects(), "hash", review.hash()));
        return review;
    }

    private static RuntimeException wasRun(int year) {
        return Refusal.of(ProblemType.CONFLICT, "The review of " + year + " was run already.", year + " 年评价已经运行。");
    }

    /** Judges everything again from what was kept. */
    @Transactional(readOnly = true)
    Repeated repeat(Review review) {
        Judge judge = new Judge(rules, review.day());
        String hash = Canonical.hash(text(review, judge));
        return new Repeated(hash, review.hash(), hash.equals(review.hash()));
    }

    /** All judgements as text, judged anew. */
    String text(Review review) {
        return text(review, new Judge(rules, review.day()));
    }

    private String text(Review review, Judge judge) {
        return Canonical.text(review.day(), reviews.cases(review.id()).stream().map(one -> judge.judge(one.subject())).toList());
    }

    private static Subject subject(Title title, Set<Integer> handedIn, LocalDate day) {
        int missed = 0;
        for (int year = day.getYear() - 1; year >= title.since().getYear() && !handedIn.contains(year); year--) {
            missed++;
        }
        return new Subject(title.space(), title.tier(), title.figures(), missed, title.standing().equals("warned"));
    }
}
