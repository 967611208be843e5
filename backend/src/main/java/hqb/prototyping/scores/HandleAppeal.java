package hqb.prototyping.scores;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.prototyping.providers.Provider;
import hqb.prototyping.providers.ProviderId;
import hqb.prototyping.providers.Providers;
import hqb.prototyping.scores.VerdictState.Event;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A provider appeals against a decision, once; an operator answers. What is upheld takes the decision back. */
@Singleton
class HandleAppeal {
    private static final int LONGEST_APPEAL = 4_000;

    private final Verdicts verdicts;
    private final Providers providers;
    private final TellProvider tell;
    private final AuditLog audit;
    private final Clock clock;

    HandleAppeal(Verdicts verdicts, Providers providers, TellProvider tell, AuditLog audit, Clock clock) {
        this.verdicts = verdicts;
        this.providers = providers;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    /** Appeals; refused when it is not about one's own provider, it is too late, or it is no lower standing that was decided. */
    @Transactional
    void appeal(Actor actor, UUID id, @Nullable String typed) {
        BodyCheck check = new BodyCheck();
        String text = check.text("/text", typed == null ? null : typed.replaceAll("\\R", " "), DecideStanding.SHORTEST, LONGEST_APPEAL);
        check.done();
        Verdict verdict = find(id);
        Provider provider = providers.findByOrganisation(actor.requireOrganisation()).filter(one -> one.id().equals(verdict.provider()))
                .orElseThrow(HandleAppeal::none);
        if (!verdict.mayBeAppealed(clock.instant())) {
            throw Refusal.of(ProblemType.CONFLICT, "An appeal is possible once, within 30 days, against a lower standing.",
                    "仅可在 30 天内对降级决定申诉一次。");
        }
        verdicts.setAppeal(id, text, clock.instant());
        verdicts.setState(id, verdict.state().after(Event.APPEAL));
        tell.appealed(provider, text);
        audit.write(actor, "provider.appealed", AuditLog.subject("provider", provider.id().value()), null,
                Map.of("verdict", id.toString()));
    }

    /** Answers an appeal; refused when there is none, or nothing is said. */
    @Transactional
    ProviderId answer(Actor actor, UUID id, @Nullable Boolean upheld, @Nullable String typed) {
        BodyCheck check = new BodyCheck();
        check.present("/upheld", upheld);
        String text = check.text("/answer", typed == null ? null : typed.replaceAll("\\R", " "), DecideStanding.SHORTEST,
                DecideStanding.LONGEST);
        check.done();
        boolean right = Boolean.TRUE.equals(upheld);
        Verdict verdict = find(id);
        boolean works = verdict.state().works();
        if (!verdict.state().isAppealed()) {
            throw Refusal.of(ProblemType.CONFLICT, "No appeal waits for an answer.", "没有待答复的申诉。");
        }
        verdicts.setState(id, verdict.state().after(right ? Event.UPHOLD : Event.REFUSE));
        verdicts.setAnswer(id, text, actor.requirePerson().value(), clock.instant());
        Provider provider = providers.find(verdict.provider()).orElseThrow();
        if (right && works) {
            verdicts.setStanding(provider.id(), verdict.before());
        }
        if (right) {
            tell.overturned(provider, text);
        } else {
            tell.refused(provider, text);
        }
        audit.write(actor, "provider.appeal-" + (right ? "upheld" : "refused"), AuditLog.subject("provider", provider.id().value()), null,
                Map.of("verdict", id.toString(), "answer", text));
        return provider.id();
    }

    private Verdict find(UUID id) {
        return verdicts.lock(id).orElseThrow(HandleAppeal::none);
    }

    private static Refusal none() {
        return Refusal.notFound("There is no such decision.", "没有此决定。");
    }
}
