package hqb.makerspaces.registry.review;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.Makerspaces;
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
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The operator's word on a case: the proposal, or something else and why. A keeper has fifteen days to appeal against what is taken. */
@Singleton
class DecideCase {
    /** Days in which a keeper may appeal. */
    static final int APPEAL_DAYS = 15;
    private static final int LONGEST = 2_000;

    private final Reviews reviews;
    private final Makerspaces makerspaces;
    private final Titles titles;
    private final RegisterEvents events;
    private final TellOfRegistry tell;
    private final AuditLog audit;
    private final Today today;
    private final Clock clock;

    DecideCase(Reviews reviews, Makerspaces makerspaces, Titles titles, RegisterEvents events, TellOfRegistry tell, AuditLog audit,
            Today today, Clock clock) {
        this.reviews = reviews;
        this.makerspaces = makerspaces;
        this.titles = titles;
        this.events = events;
        this.tell = tell;
        this.audit = audit;
        this.today = today;
        this.clock = clock;
    }

    /** A decision: keep, warn or remove; the reason is needed where it is not what was proposed. */
    @Serdeable
    record Decision(@Nullable String decision, @Nullable String reason) {
    }

    /** Decides one; throws {@link Refusal} not-found, naming the field that is wrong, or conflict when it is decided already. */
    @Transactional
    void decide(UUID review, UUID space, Decision body, Actor actor) {
        BodyCheck check = new BodyCheck();
        Proposal decision = Proposal.ofCode(String.valueOf(body.decision())).orElse(null);
        if (decision == null) {
            check.refuse("/decision", "Use keep, warn or remove.", "请使用 keep、warn 或 remove。");
        }
        String reason = check.lines("/reason", body.reason(), 0, LONGEST);
        check.done();
        Case one = reviews.lock(review, space).orElseThrow(() -> Refusal.notFound("It is not in this review.", "此次评价不包含该众创空间。"));
        if (one.decision() != null) {
            throw Refusal.of(ProblemType.CONFLICT, "It is decided already.", "已作出决定。");
        }
        if (decision != one.proposal() && reason.isEmpty()) {
            throw Refusal.invalid("/reason", "Say why: it is not what was proposed.", "与建议不同，请说明理由。");
        }
        decide(one, Objects.requireNonNull(decision), reason, actor);
    }

    /** Keeps all that are proposed to be kept and not decided yet; returns how many. */
    @Transactional
    int keepProposed(UUID review, Actor actor) {
        int kept = 0;
        for (Case one : reviews.cases(review)) {
            if (one.decision() == null && one.proposal() == Proposal.KEEP) {
                decide(reviews.lock(review, one.subject().space()).orElseThrow(), Proposal.KEEP, "", actor);
                kept++;
            }
        }
        return kept;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void decide(Case one, Proposal decision, String reason, Actor actor) {
        LocalDate until = decision == Proposal.KEEP ? null : today.date().plusDays(APPEAL_DAYS);
        UUID id = one.subject().space();
        reviews.decide(one, decision, reason, clock.instant(), actor.requirePerson(), until);
        Makerspace space = makerspaces.get(id);
        String why = reason.isEmpty() ? String.join(", ", one.reasons()) : reason;
        String rest = why + "\n\nYou may appeal until " + until + '.';
        String restZh = why + "\n\n可在 " + until + " 之前申诉。";
        switch (decision) {
            case KEEP -> {
                titles.setStanding(id, "recognised");
                events.add(id, "kept", one.subject().tier(), one.rules(), reason, actor.personId());
            }
            case WARN -> {
                titles.setStanding(id, "warned");
                events.add(id, "warned", one.subject().tier(), one.rules(), why, actor.personId());
                tell.keeper(space, new Words("A warning after the yearly review: " + space.nameEn(), "年度评价警告：" + space.nameZh(), rest,
                        restZh));
            }
            case REMOVE -> {
                titles.setStanding(id, "leaving");
                events.add(id, "removal-decided", one.subject().tier(), one.rules(), why, actor.personId());
                tell.keeper(space, new Words("The title is to be removed: " + space.nameEn(), "拟取消认定：" + space.nameZh(), rest, restZh));
            }
        }
        audit.writeFor(space.organisation(), actor, "makerspace.review-decision", AuditLog.subject("makerspace", id),
                Map.of("proposal", one.proposal().code()), Map.of("decision", decision.code()));
    }
}
