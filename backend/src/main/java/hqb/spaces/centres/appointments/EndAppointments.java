package hqb.spaces.centres.appointments;

import hqb.accounts.PersonId;
import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** An appointment of which the time is over has taken place, unless somebody says otherwise. */
@Singleton
class EndAppointments implements RecurringJob {
    private static final Duration OFTEN = Duration.ofMinutes(5);
    private static final int AT_ONCE = 200;

    private final Appointments appointments;
    private final Clock clock;

    EndAppointments(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "park-end-appointments";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(OFTEN);
    }

    @Override
    public void run() {
        appointments.ended(clock.instant(), AT_ONCE).forEach(this::end);
    }

    @Transactional
    void end(UUID id) {
        Instant now = clock.instant();
        appointments.lock(id).filter(one -> !now.isBefore(one.endsAt()))
                .ifPresent(one -> one.state().after(AppointmentEvent.END).ifPresent(next -> appointments.change(one.in(next))));
    }

    /** Does it for one person's, so that what is over does not count. */
    @Transactional(propagation = Propagation.MANDATORY)
    void endOf(PersonId person) {
        Instant now = clock.instant();
        appointments.booked(person).stream().filter(one -> !now.isBefore(one.endsAt())).forEach(one -> end(one.id()));
    }
}
