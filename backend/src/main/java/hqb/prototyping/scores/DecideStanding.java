package hqb.prototyping.scores;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.prototyping.providers.KnownScores;
import hqb.prototyping.providers.Provider;
import hqb.prototyping.providers.ProviderId;
import hqb.prototyping.providers.ProviderState;
import hqb.prototyping.providers.Providers;
import hqb.prototyping.providers.Score;
import hqb.prototyping.scores.VerdictState.Event;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person decides how a provider stands. Removal works after a notice, everything else at once. */
@Singleton
class DecideStanding {
    static final int SHORTEST = 10;
    static final int LONGEST = 2_000;

    private final Verdicts verdicts;
    private final Providers providers;
    private final KnownScores scores;
    private final TellProvider tell;
    private final AuditLog audit;
    private final Clock clock;

    DecideStanding(Verdicts verdicts, Providers providers, KnownScores scores, TellProvider tell, AuditLog audit, Clock clock) {
        this.verdicts = verdicts;
        this.providers = providers;
        this.scores = scores;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Decides.
     *
     * @throws Refusal when there is no such provider, it stands so already, it would fall on fewer than 10 jobs, an appeal waits for its
     *     answer, or no reason is given
     */
    @Transactional
    void decide(Actor actor, ProviderId id, @Nullable String word, @Nullable String typed) {
        BodyCheck check = new BodyCheck();
        ProviderState standing = Arrays.stream(ProviderState.values())
                .filter(one -> one != ProviderState.APPLIED && one.code().equals(word))
                .findFirst().orElse(null);
        if (standing == null) {
            check.refuse("/standing", "Use good, watch, probation or removed.", "请使用 good、watch、probation 或 removed。");
        }
        String reason = check.text("/reason", typed == null ? null : typed.replaceAll("\\R", " "), SHORTEST, LONGEST);
        check.done();
        decide(actor, id, Objects.requireNonNull(standing), reason);
    }

    private void decide(Actor actor, ProviderId id, ProviderState standing, String reason) {
        verdicts.lockProvider(id);
        Provider provider = providers.find(id).filter(one -> one.state() != ProviderState.APPLIED)
                .orElseThrow(() -> Refusal.notFound("There is no such provider.", "没有此供应商。"));
        if (provider.state() == standing) {
            throw Refusal.of(ProblemType.CONFLICT, "The provider stands so already.", "该供应商已处于此状态。");
        }
        Score score = scores.of(id);
        if (standing.compareTo(provider.state()) > 0 && !score.isJudged()) {
            throw Refusal.of(ProblemType.CONFLICT,
                    "Nobody is judged on fewer than " + Score.LEAST_JOBS + " jobs; " + score.jobs() + " count.",
                    "不足 " + Score.LEAST_JOBS + " 单不作评定，目前计入 " + score.jobs() + " 单。");
        }
        Instant now = clock.instant();
        Optional<Verdict> before = verdicts.lockCounting(id);
        before.ifPresent(one -> verdicts.setState(one.id(), one.state().after(Event.REPLACE)));
        boolean removal = standing == ProviderState.REMOVED;
        Proposal proposal = Proposal.of(score, provider.state(), before.map(Verdict::takesEffectAt).orElse(null), now);
        Verdict verdict = new Verdict(Uuid7.random(now), id, provider.state(), standing, proposal.standing(), score.jobs(), score.points(),
                reason, removal ? VerdictState.NOTICE : VerdictState.IN_FORCE, now, removal ? now.plus(Verdict.NOTICE) : now, null, null,
                null,
                null);
        verdicts.add(verdict, actor.requirePerson().value());
        if (!removal) {
            verdicts.setStanding(id, standing);
        }
        tell.decided(provider, verdict);
        audit.write(actor, "provider.standing-decided", AuditLog.subject("provider", id.value()),
                Map.of("standing", provider.state().code()),
                Map.of("standing", standing.code(), "reason", reason));
    }

    /** Withdraws a removal whose notice runs; refused when there is none, or an appeal waits for its answer. */
    @Transactional
    ProviderId withdraw(Actor actor, UUID id, @Nullable String typed) {
        BodyCheck check = new BodyCheck();
        String reason = check.text("/reason", typed == null ? null : typed.replaceAll("\\R", " "), SHORTEST, LONGEST);
        check.done();
        Verdict verdict = verdicts.lock(id).orElseThrow(() -> Refusal.notFound("There is no such decision.", "没有此决定。"));
        verdicts.setState(id, verdict.state().after(Event.WITHDRAW));
        tell.overturned(providers.find(verdict.provider()).orElseThrow(), reason);
        audit.write(actor, "provider.removal-withdrawn", AuditLog.subject("provider", verdict.provider().value()), null,
                Map.of("reason", reason));
        return verdict.provider();
    }
}
