package hqb.makerspaces.registry.review;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.Makerspaces;
import hqb.makerspaces.registry.FindOwnSpace;
import hqb.makerspaces.registry.RegisterEvents;
import hqb.makerspaces.registry.TellOfRegistry;
import hqb.makerspaces.registry.TellOfRegistry.Words;
import hqb.makerspaces.registry.Titles;
import hqb.makerspaces.registry.review.Reviews.Case;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.spaces.units.Today;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A keeper appeals against a warning or a removal in time; an operator who did not take that decision decides. */
@Singleton
class Appealing {
    private static final int LONGEST = 4_000;

    private final FindOwnSpace own;
    private final Makerspaces makerspaces;
    private final Reviews reviews;
    private final Appeals appeals;
    private final Titles titles;
    private final RegisterEvents events;
    private final TellOfRegistry tell;
    private final AuditLog audit;
    private final Today today;
    private final Clock clock;

    Appealing(FindOwnSpace own, Makerspaces makerspaces, Reviews reviews, Appeals appeals, Titles titles, RegisterEvents events,
            TellOfRegistry tell, AuditLog audit, Today today, Clock clock) {
        this.own = own;
        this.makerspaces = makerspaces;
        this.reviews = reviews;
        this.appeals = appeals;
        this.titles = titles;
        this.events = events;
        this.tell = tell;
        this.audit = audit;
        this.today = today;
        this.clock = clock;
    }

    /** Why the decision is wrong. */
    @Serdeable
    record Grounds(@Nullable String text) {
    }

    /** What becomes of an appeal: upheld or refused, and why. */
    @Serdeable
    record Answer(@Nullable String outcome, @Nullable String answer) {
    }

    /** Appeals; throws {@link Refusal} when nothing was taken, it is too late, or there is an appeal. */
    @Transactional
    void appeal(UUID space, Grounds body, Actor actor) {
        Makerspace kept = own.get(space, actor);
        BodyCheck check = new BodyCheck();
        String text = check.lines("/text", body.text(), 1, LONGEST);
        check.done();
        Case one = reviews.latest(space).flatMap(latest -> reviews.lock(latest.review(), space)).orElse(null);
        LocalDate until = one == null ? null : one.appealUntil();
        if (one == null || until == null) {
            throw Refusal.of(ProblemType.CONFLICT, "There is no decision to appeal against.", "没有可申诉的决定。");
        }
        if (today.date().isAfter(until)) {
            throw Refusal.of(ProblemType.CONFLICT, "The last day to appeal was " + until + '.', "申诉截止日为 " + until + "。");
        }
        if (!appeals.add(one.review(), space, text, clock.instant(), actor.requirePerson(), Objects.requireNonNull(one.decidedBy()))) {
            throw Refusal.of(ProblemType.CONFLICT, "You have appealed already.", "您已提出申诉。");
        }
        events.add(space, "appealed", one.subject().tier(), one.rules(), "", actor.personId());
        audit.write(actor, "makerspace.appeal", AuditLog.subject("makerspace", space), null, Map.of("review", one.review().toString()));
        tell.operators("/operator/makerspaces/reviews/" + one.review(), new Words("An appeal: " + kept.nameEn(), "收到申诉：" + kept.nameZh(),
                text, text));
    }

    /** Decides; throws {@link Refusal} naming what is wrong, or conflict when it is decided or the asker took the first decision. */
    @Transactional
    void decide(UUID review, UUID space, Answer body, Actor actor) {
        BodyCheck check = new BodyCheck();
        String outcome = String.valueOf(body.outcome());
        if (!Set.of("upheld", "refused").contains(outcome)) {
            check.refuse("/outcome", "Use upheld or refused.", "请使用 upheld 或 refused。");
        }
        String answer = check.lines("/answer", body.answer(), 1, LONGEST);
        check.done();
        Case one = reviews.lock(review, space).orElseThrow(() -> Refusal.notFound("There is no appeal.", "没有此申诉。"));
        Appeals.Appeal appeal = appeals.lock(review, space).orElseThrow(() -> Refusal.notFound("There is no appeal.", "没有此申诉。"));
        if (appeal.outcome() != null) {
            throw Refusal.of(ProblemType.CONFLICT, "It is decided already.", "已作出决定。");
        }
        if (appeal.against().equals(actor.requirePerson().value())) {
            throw Refusal.of(ProblemType.CONFLICT, "Somebody else has to decide: the appeal is against your decision.",
                    "申诉针对您的决定，须由其他运营人员裁定。");
        }
        appeals.decide(review, space, outcome, answer, clock.instant(), actor.requirePerson());
        boolean upheld = outcome.equals("upheld");
        boolean removal = one.decision() == Proposal.REMOVE;
        titles.setStanding(space, upheld ? "recognised" : removal ? "removed" : "warned");
        events.add(space, upheld ? "appeal-upheld" : "appeal-refused", one.subject().tier(), one.rules(), answer, actor.personId());
        if (removal && !upheld) {
            events.add(space, "removed", one.subject().tier(), one.rules(), "", actor.personId());
        }
        Makerspace kept = makerspaces.get(space);
        audit.writeFor(kept.organisation(), actor, "makerspace.appeal-" + outcome, AuditLog.subject("makerspace", space), null,
                Map.of("review", review.toString()));
        tell.keeper(kept, new Words("Your appeal was " + outcome + ": " + kept.nameEn(),
                "申诉" + (upheld ? "成立" : "未成立") + "：" + kept.nameZh(), answer, answer));
    }
}
