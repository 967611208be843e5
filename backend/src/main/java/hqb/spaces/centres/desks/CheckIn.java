package hqb.spaces.centres.desks;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An operator sees a pass and lets the team in. */
@Singleton
class CheckIn {
    private static final int LONGEST = 300;

    private final FindDeskDay find;
    private final DeskDays days;
    private final DeskQuota quota;
    private final AuditLog audit;
    private final Clock clock;

    CheckIn(FindDeskDay find, DeskDays days, DeskQuota quota, AuditLog audit, Clock clock) {
        this.find = find;
        this.days = days;
        this.quota = quota;
        this.audit = audit;
        this.clock = clock;
    }

    /** What stands on the pass: its code, or what its QR code says. */
    @Serdeable
    record Shown(@Nullable String pass) {
    }

    /**
     * Checks the team in and returns the desk day's id.
     *
     * @throws Refusal when there is no such pass, it is for another day, was cancelled, or somebody is in with it already
     */
    @Transactional
    UUID checkIn(Shown shown, Actor actor) {
        BodyCheck check = new BodyCheck();
        String pass = check.text("/pass", shown.pass(), 1, LONGEST);
        check.done();
        DeskDay before = days.lock(find.ofTyped(pass).id()).orElseThrow();
        if (before.state() == DeskState.BOOKED && !before.day().equals(quota.today())) {
            throw Refusal.of(ProblemType.CONFLICT, "This pass is for " + before.day() + ".", "此通行证的日期为 " + before.day() + "。");
        }
        if (before.state().after(DeskEvent.CHECK_IN).isEmpty()) {
            throw Refusal.of(ProblemType.CONFLICT, "Desk day " + before.number() + " is " + before.state().code() + ".",
                    before.state() == DeskState.CHECKED_IN ? "工位 " + before.number() + " 已签到。" : "工位 " + before.number() + " 的当前状态不允许签到。");
        }
        DeskDay after = before.checkedIn(clock.instant());
        days.change(after);
        audit.writeFor(after.organisation(), actor, "desk-day.checked-in", AuditLog.subject("desk-day", after.id()),
                Map.of("state", before.state().code()), Map.of("state", after.state().code()));
        return after.id();
    }
}
