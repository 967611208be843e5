package hqb.spaces.viewings;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.spaces.viewings.FindViewing.Side;
import hqb.spaces.viewings.ViewingState.Event;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An owner says whether somebody came. It can be put right for a week. */
@Singleton
class MarkOutcome {
    static final Duration LATE = Duration.ofDays(7);

    private final FindViewing find;
    private final Viewings viewings;
    private final ViewingNews news;
    private final AuditLog audit;
    private final Clock clock;

    MarkOutcome(FindViewing find, Viewings viewings, ViewingNews news, AuditLog audit, Clock clock) {
        this.find = find;
        this.viewings = viewings;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the person came. */
    @Serdeable
    record Came(@Nullable Boolean came) {
    }

    /** When it can be said. */
    static boolean isTime(Viewing one, Instant now) {
        return !now.isBefore(one.startsAt()) && !now.isAfter(one.endsAt().plus(LATE));
    }

    /**
     * Notes it; the same again changes nothing.
     *
     * @throws Refusal when there is no such viewing, it was cancelled, has not begun, or is over for more than a week
     */
    @Transactional
    void mark(UUID id, Came body, Actor actor) {
        Boolean came = body.came();
        if (came == null) {
            throw Refusal.invalid("/came", "This is needed.", "此项必填。");
        }
        Viewing before = find.lock(id, Side.OWNER, actor);
        Instant now = clock.instant();
        if (!isTime(before, now)) {
            throw Refusal.of(ProblemType.CONFLICT, "Who came is noted from the beginning on, for a week.", "到场情况可在看房开始后一周内登记。");
        }
        if (before.state() == (came ? ViewingState.DONE : ViewingState.NO_SHOW)) {
            return;
        }
        ViewingState next = before.state().after(came ? Event.ATTEND : Event.MISS).orElseThrow(() -> Refusal.of(ProblemType.CONFLICT,
                "Viewing " + before.number() + " is " + before.state().code() + ".", "看房 " + before.number() + " 的当前状态不允许此操作。"));
        Viewing after = before.in(next, "", now);
        viewings.change(after);
        audit.writeFor(before.owner(), actor, "viewing." + next.code(), AuditLog.subject("viewing", id),
                Map.of("state", before.state().code()), Map.of("state", next.code()));
        if (!came) {
            news.missed(after);
        }
    }
}
