package hqb.spaces.centres.appointments;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.spaces.centres.Centres;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An operator says whether somebody came. It can be put right for a week. */
@Singleton
class MarkAttendance {
    static final Duration EARLY = Duration.ofMinutes(30);
    static final Duration LATE = Duration.ofDays(7);

    private final Appointments appointments;
    private final Centres centres;
    private final AppointmentNews news;
    private final AuditLog audit;
    private final Clock clock;

    MarkAttendance(Appointments appointments, Centres centres, AppointmentNews news, AuditLog audit, Clock clock) {
        this.appointments = appointments;
        this.centres = centres;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the person came. */
    @Serdeable
    record Came(@Nullable Boolean came) {
    }

    /**
     * Notes it; the same again changes nothing.
     *
     * @throws Refusal when there is no such appointment, it was cancelled, or this is too early (half an hour before it; for not coming,
     *     before it begins) or more than a week late
     */
    @Transactional
    void mark(UUID id, Came body, Actor actor) {
        Boolean came = body.came();
        if (came == null) {
            throw Refusal.invalid("/came", "This is needed.", "此项必填。");
        }
        Appointment before = appointments.lock(id).orElseThrow(FindAppointment::none);
        Instant now = clock.instant();
        Instant from = came ? before.startsAt().minus(EARLY) : before.startsAt();
        if (now.isBefore(from) || now.isAfter(before.endsAt().plus(LATE))) {
            throw Refusal.of(ProblemType.CONFLICT, "Attendance is noted from the appointment on, for a week.", "到场情况可在预约开始后一周内登记。");
        }
        AppointmentEvent event = came ? AppointmentEvent.ATTEND : AppointmentEvent.MISS;
        if (before.state() == (came ? AppointmentState.KEPT : AppointmentState.NO_SHOW)) {
            return;
        }
        AppointmentState next = before.state().after(event).orElseThrow(() -> Refusal.of(ProblemType.CONFLICT,
                "Appointment " + before.number() + " is " + before.state().code() + ".", "预约 " + before.number() + " 的当前状态不允许此操作。"));
        Appointment after = before.in(next);
        appointments.change(after);
        audit.writeFor(after.organisation(), actor, "appointment." + after.state().code(), AuditLog.subject("appointment", id),
                Map.of("state", before.state().code()), Map.of("state", after.state().code()));
        if (!came) {
            news.missed(after, centres.get(after.centre()));
        }
    }
}
