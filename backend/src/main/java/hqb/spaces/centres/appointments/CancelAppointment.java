package hqb.spaces.centres.appointments;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.spaces.centres.Centres;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** A person gives an appointment back before it begins; its window is free again at once. */
@Singleton
class CancelAppointment {
    private final FindAppointment find;
    private final Appointments appointments;
    private final Centres centres;
    private final AppointmentNews news;
    private final AuditLog audit;
    private final Clock clock;

    CancelAppointment(FindAppointment find, Appointments appointments, Centres centres, AppointmentNews news, AuditLog audit, Clock clock) {
        this.find = find;
        this.appointments = appointments;
        this.centres = centres;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** Cancels it; again changes nothing. Throws {@link Refusal} when it is not the person's, or has begun or is over. */
    @Transactional
    void cancel(UUID id, Actor actor) {
        find.own(id, actor);
        Appointment before = appointments.lock(id).orElseThrow();
        if (before.state() == AppointmentState.CANCELLED) {
            return;
        }
        if (!before.isBefore(clock.instant())) {
            throw Refusal.of(ProblemType.CONFLICT, "This appointment has begun or is over; it cannot be cancelled.", "该预约已开始或已结束，无法取消。");
        }
        Appointment after = before.in(before.state().after(AppointmentEvent.CANCEL).orElseThrow());
        appointments.change(after);
        audit.write(actor, "appointment.cancelled", AuditLog.subject("appointment", id), Map.of("state", before.state().code()),
                Map.of("state", after.state().code()));
        news.cancelled(after, centres.get(after.centre()));
    }
}
