package hqb.makerspaces.registry.budgets;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.Makerspaces;
import hqb.makerspaces.registry.TellOfRegistry;
import hqb.makerspaces.registry.TellOfRegistry.Words;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.database.UniqueViolation;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An operator notes that a claim was paid, by the reference of the transfer; refuses it; or claws back what was paid. */
@Singleton
class DecideClaim {
    private static final Map<String, Set<String>> FROM = Map.of("paid", Set.of("claimed"), "refused", Set.of("claimed"), "clawed-back",
            Set.of("paid"));
    private static final int LONGEST = 2_000;
    private static final int LONGEST_REFERENCE = 80;

    private final Budgets budgets;
    private final Claims claims;
    private final Makerspaces makerspaces;
    private final TellOfRegistry tell;
    private final AuditLog audit;
    private final Clock clock;

    DecideClaim(Budgets budgets, Claims claims, Makerspaces makerspaces, TellOfRegistry tell, AuditLog audit, Clock clock) {
        this.budgets = budgets;
        this.claims = claims;
        this.makerspaces = makerspaces;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    /** A decision: paid with the reference of the transfer, refused or clawed-back with a note. */
    @Serdeable
    record Decision(@Nullable String state, @Nullable String reference, @Nullable String note) {
    }

    /** Decides; throws {@link Refusal} naming each field that is wrong, or conflict when that cannot happen now. */
    void decide(UUID id, Decision body, Actor actor) {
        try {
            keep(id, body, actor);
        } catch (RuntimeException failed) {
            if (UniqueViolation.isCauseOf(failed)) {
                throw Refusal.invalid("/reference", "This transfer was noted for another claim.", "此转账编号已用于其他申领。");
            }
            throw failed;
        }
    }

    @Transactional
    void keep(UUID id, Decision body, Actor actor) {
        String state = String.valueOf(body.state());
        BodyCheck check = new BodyCheck();
        if (!FROM.containsKey(state)) {
            check.refuse("/state", "Use paid, refused or clawed-back.", "请使用 paid、refused 或 clawed-back。");
        }
        boolean paid = state.equals("paid");
        String reference = check.text("/reference", body.reference(), paid ? 1 : 0, LONGEST_REFERENCE);
        String note = check.lines("/note", body.note(), paid ? 0 : 1, LONGEST);
        check.done();
        Claim seen = claims.find(id).orElseThrow(() -> Refusal.notFound("There is no such claim.", "没有此申领。"));
        budgets.lock(seen.budget()); // the budget first, as claiming does
        Claim one = claims.lock(id).orElseThrow();
        if (!FROM.getOrDefault(state, Set.of()).contains(one.state())) {
            throw Refusal.of(ProblemType.CONFLICT, "This claim is " + one.state() + "; that is not possible now.",
                    "申领状态为 " + one.state() + "，当前无法进行此操作。");
        }
        claims.decide(id, state, note.isEmpty() ? null : note, paid ? reference : null, clock.instant(), actor.requirePerson());
        Makerspace space = makerspaces.get(one.space());
        audit.writeFor(space.organisation(), actor, "makerspace.claim-" + state, AuditLog.subject("makerspace", one.space()),
                Map.of("state", one.state()), Map.of("state", state, "claim", id.toString()));
        tell.keeper(space, new Words("Your claim is " + state + ": " + space.nameEn(), "资助申领状态（" + state + "）：" + space.nameZh(),
                one.purpose() + ", " + one.period() + (note.isEmpty() ? "" : "\n\n" + note),
                one.purpose() + "，" + one.period() + (note.isEmpty() ? "" : "\n\n" + note)));
    }
}
