package hqb.makerspaces.registry.applications;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.applications.ApplicationState.Event;
import hqb.accounts.applications.ApplicationState;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.Makerspaces;
import hqb.makerspaces.registry.RegisterEvents;
import hqb.makerspaces.registry.TellOfRegistry.Words;
import hqb.makerspaces.registry.TellOfRegistry;
import hqb.makerspaces.registry.Titles;
import hqb.makerspaces.registry.rules.Assess;
import hqb.makerspaces.registry.rules.Outcome;
import hqb.makerspaces.registry.rules.RuleSet;
import hqb.makerspaces.registry.rules.Rules;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.spaces.units.Today;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The operator's word on an application: the title, a question, or a no with its reason. */
@Singleton
class DecideTitle {
    private static final int LONGEST = 2_000;

    private final TitleApplications applications;
    private final Makerspaces makerspaces;
    private final Titles titles;
    private final RegisterEvents events;
    private final Rules rules;
    private final Today today;
    private final TellOfRegistry tell;
    private final AuditLog audit;

    DecideTitle(TitleApplications applications, Makerspaces makerspaces, Titles titles, RegisterEvents events, Rules rules, Today today,
            TellOfRegistry tell, AuditLog audit) {
        this.applications = applications;
        this.makerspaces = makerspaces;
        this.titles = titles;
        this.events = events;
        this.rules = rules;
        this.today = today;
        this.tell = tell;
        this.audit = audit;
    }

    /** A decision: approve, reject or ask-for-more, and why; the reason may be empty when it is approved. */
    @Serdeable
    record Decision(@Nullable String decision, @Nullable String reason) {
    }

    /**
     * Decides.
     *
     * @throws Refusal not-found; naming the field that is wrong; conflict when it is not submitted, or when it is approved and does not meet
     *     the conditions that are in force today
     */
    @Transactional
    void decide(UUID id, Decision body, Actor actor) {
        BodyCheck check = new BodyCheck();
        Event event = switch (String.valueOf(body.decision())) {
            case "approve" -> Event.APPROVE;
            case "reject" -> Event.REJECT;
            case "ask-for-more" -> Event.ASK_FOR_MORE;
            default -> null;
        };
        if (event == null) {
            check.refuse("/decision", "Use approve, reject or ask-for-more.", "请使用 approve、reject 或 ask-for-more。");
        }
        String reason = check.lines("/reason", body.reason(), event == Event.APPROVE ? 0 : 1, LONGEST);
        check.done();
        TitleApplication one = applications.lock(id).orElseThrow(() -> Refusal.notFound("There is no such application.", "没有此申请。"));
        ApplicationState next = one.state().after(Objects.requireNonNull(event));
        Makerspace space = makerspaces.get(one.space());
        switch (event) {
            case APPROVE -> approve(one, space, reason, actor);
            case REJECT -> reject(one, space, reason, actor);
            default -> {
                applications.askForMore(id, reason);
                tell.keeper(space, new Words("More is needed: " + space.nameEn(), "需要补充材料：" + space.nameZh(), reason, reason));
            }
        }
        audit.writeFor(space.organisation(), actor, "makerspace.title-decision", AuditLog.subject("makerspace", one.space()),
                Map.of("state", one.state().code()), Map.of("state", next.code(), "tier", one.tier().code()));
    }

    private void approve(TitleApplication one, Makerspace space, String reason, Actor actor) {
        RuleSet set = set(one);
        if (Assess.outcome(Assess.all(set, one.figures(), today.date())) != Outcome.MET) {
            throw Refusal.of(ProblemType.CONFLICT, "It does not meet the conditions that are in force today. Ask for more, or reject it.",
                    "不满足当日有效的认定条件。请要求补充或驳回。");
        }
        applications.decide(one.id(), ApplicationState.APPROVED, reason, set.name(), actor.requirePerson());
        titles.give(one.space(), one.tier(), one.figures(), today.date());
        events.add(one.space(), "recognised", one.tier(), set.name(), reason, actor.personId());
        tell.keeper(space, new Words("Your makerspace is recognised: " + space.nameEn(), "众创空间认定通过：" + space.nameZh(),
                "It is in the public register as " + one.tier().code() + " from now on.", "现已以 " + one.tier().code() + " 级列入公开登记册。"));
    }

    private void reject(TitleApplication one, Makerspace space, String reason, Actor actor) {
        applications.decide(one.id(), ApplicationState.REJECTED, reason, set(one).name(), actor.requirePerson());
        events.add(one.space(), "rejected", one.tier(), set(one).name(), reason, actor.personId());
        tell.keeper(space, new Words("Your application was not accepted: " + space.nameEn(), "认定申请未通过：" + space.nameZh(),
                reason + "\n\nYou may apply again at any time.", reason + "\n\n您可随时重新申请。"));
    }

    private RuleSet set(TitleApplication one) {
        return rules.find(one.tier(), today.date()).orElseThrow(() -> Refusal.of(ProblemType.CONFLICT,
                "No conditions of this tier are in force today.", "该级别当前没有有效的认定条件。"));
    }
}
