package hqb.makerspaces.registry.returns;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.Makerspaces;
import hqb.makerspaces.registry.FindOwnSpace;
import hqb.makerspaces.registry.TellOfRegistry;
import hqb.makerspaces.registry.TellOfRegistry.Words;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A keeper contests the drift that was measured; an operator has looked, and clears or confirms it. */
@Singleton
class ArgueDrift {
    private static final int LONGEST = 4_000;

    private final FindOwnSpace own;
    private final Makerspaces makerspaces;
    private final Drifts drifts;
    private final TellOfRegistry tell;
    private final AuditLog audit;

    ArgueDrift(FindOwnSpace own, Makerspaces makerspaces, Drifts drifts, TellOfRegistry tell, AuditLog audit) {
        this.own = own;
        this.makerspaces = makerspaces;
        this.drifts = drifts;
        this.tell = tell;
        this.audit = audit;
    }

    /** Why it is not so. */
    @Serdeable
    record Objection(@Nullable String text) {
    }

    /** What an operator found: cleared or confirmed, and why. */
    @Serdeable
    record Found(@Nullable String state, @Nullable String answer) {
    }

    /** Contests it; throws {@link Refusal} when there is none, nothing is said, or an operator has decided already. */
    @Transactional
    void contest(UUID space, int year, Objection body, Actor actor) {
        Makerspace kept = own.get(space, actor);
        BodyCheck check = new BodyCheck();
        String text = check.lines("/text", body.text(), 1, LONGEST);
        check.done();
        lock(space, year);
        drifts.contest(space, year, text);
        audit.write(actor, "makerspace.drift-contested", AuditLog.subject("makerspace", space), null, Map.of("year", year));
        tell.operators("/operator/makerspaces/drift", new Words("Drift contested: " + kept.nameEn(), "偏离指标有异议：" + kept.nameZh(), text,
                text));
    }

    /** Decides; throws {@link Refusal} naming the field that is wrong, or conflict when it is decided already. */
    @Transactional
    void answer(UUID space, int year, Found body, Actor actor) {
        BodyCheck check = new BodyCheck();
        String state = String.valueOf(body.state());
        if (!Set.of("cleared", "confirmed").contains(state)) {
            check.refuse("/state", "Use cleared or confirmed.", "请使用 cleared 或 confirmed。");
        }
        String answer = check.lines("/answer", body.answer(), 1, LONGEST);
        check.done();
        lock(space, year);
        drifts.answer(space, year, state, answer, actor.requirePerson());
        Makerspace kept = makerspaces.get(space);
        audit.writeFor(kept.organisation(), actor, "makerspace.drift-" + state, AuditLog.subject("makerspace", space), null,
                Map.of("year", year));
        tell.keeper(kept, new Words("Drift of " + year + ' ' + state + ": " + kept.nameEn(),
                year + " 年偏离指标" + (state.equals("cleared") ? "已排除" : "已确认") + "：" + kept.nameZh(), answer, answer));
    }

    private void lock(UUID space, int year) {
        Drifts.Measured one = drifts.lock(space, year).orElseThrow(() -> Refusal.notFound("No drift was measured.", "没有测得偏离指标。"));
        if (!Set.of("measured", "contested").contains(one.state())) {
            throw Refusal.of(ProblemType.CONFLICT, "An operator has decided about it already.", "运营方已作出结论。");
        }
    }
}
