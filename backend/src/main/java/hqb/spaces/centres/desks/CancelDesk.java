package hqb.spaces.centres.desks;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.time.OpeningHours;
import hqb.spaces.centres.Centres;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A team gives a desk back, until the centre opens on that day. */
@Singleton
class CancelDesk {
    private final FindDeskDay find;
    private final DeskDays days;
    private final Centres centres;
    private final RemindDesk reminder;
    private final AuditLog audit;
    private final Clock clock;

    CancelDesk(FindDeskDay find, DeskDays days, Centres centres, RemindDesk reminder, AuditLog audit, Clock clock) {
        this.find = find;
        this.days = days;
        this.centres = centres;
        this.reminder = reminder;
        this.audit = audit;
        this.clock = clock;
    }

    /** Cancels it; again changes nothing. Throws {@link Refusal} when it is not the team's, or the day has begun. */
    @Transactional
    void cancel(UUID id, Actor actor) {
        find.own(id, actor);
        DeskDay before = days.lock(id).orElseThrow();
        if (before.state() == DeskState.CANCELLED) {
            return;
        }
        DeskDay after = before.in(before.state().after(DeskEvent.CANCEL).filter(next -> clock.instant().isBefore(end(before)))
                .orElseThrow(() -> Refusal.of(ProblemType.CONFLICT, "A desk is given back until the centre opens on its day.",
                        "工位须在当天中心开门前取消。")));
        days.change(after);
        reminder.forget(after);
        audit.write(actor, "desk-day.cancelled", AuditLog.subject("desk-day", id), Map.of("state", before.state().code()),
                Map.of("state", after.state().code()));
    }

    /** A desk that is only held can be let go at any time. */
    private Instant end(DeskDay one) {
        OpeningHours.Hours open = one.state() == DeskState.HELD ? null : centres.get(one.centre()).hours().on(one.day());
        return open == null ? one.day().plusDays(1).atStartOfDay(OpeningHours.ZONE).toInstant()
                : one.day().atTime(open.opens()).atZone(OpeningHours.ZONE).toInstant();
    }
}
