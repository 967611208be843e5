package hqb.spaces.centres.appointments;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.spaces.centres.Centre;
import hqb.spaces.centres.Centres;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person takes another slot of the same centre for an appointment. The number stays. */
@Singleton
class MoveAppointment {
    private final FindAppointment find;
    private final Appointments appointments;
    private final Centres centres;
    private final ChooseSlot choose;
    private final AppointmentNews news;
    private final AuditLog audit;
    private final Clock clock;

    MoveAppointment(FindAppointment find, Appointments appointments, Centres centres, ChooseSlot choose, AppointmentNews news,
            AuditLog audit, Clock clock) {
        this.find = find;
        this.appointments = appointments;
        this.centres = centres;
        this.choose = choose;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** When it is to begin: the {@code at} of a slot. */
    @Serdeable
    record To(@Nullable Instant at) {
    }

    /**
     * Moves it.
     *
     * @throws Refusal when there is no such appointment of the person's, it has begun or is over, or the slot cannot be had
     */
    @Transactional
    void move(UUID id, To to, Actor actor) {
        Instant at = to.at();
        if (at == null) {
            throw Refusal.invalid("/at", "This is needed.", "此项必填。");
        }
        Centre centre = centres.get(find.own(id, actor).centre());
        centres.lock(centre.id());
        Appointment before = appointments.lock(id).orElseThrow();
        if (!before.isBefore(clock.instant())) {
            throw Refusal.of(ProblemType.CONFLICT, "This appointment has begun or is over; it cannot be moved.", "该预约已开始或已结束，无法改期。");
        }
        ChooseSlot.Chosen chosen = choose.choose(centre, before.service(), at, id);
        BookAppointment.refuseOverlap(appointments.booked(before.person()), chosen.slot(), id);
        Appointment after = before.at(chosen.slot(), chosen.window());
        appointments.change(after);
        audit.write(actor, "appointment.moved", AuditLog.subject("appointment", id), Map.of("at", before.startsAt().toString()),
                Map.of("at", after.startsAt().toString()));
        news.moved(after, centre);
    }
}
