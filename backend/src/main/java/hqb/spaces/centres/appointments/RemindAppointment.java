package hqb.spaces.centres.appointments;

import hqb.platform.jobs.OneTimeJob;
import hqb.spaces.centres.Centres;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Reminds a person a day before an appointment: once for each time to which it was moved, and not when it was cancelled. */
@Singleton
class RemindAppointment implements OneTimeJob {
    static final String NAME = "park-remind-appointment";

    private final Appointments appointments;
    private final Centres centres;
    private final AppointmentNews news;
    private final Clock clock;

    RemindAppointment(Appointments appointments, Centres centres, AppointmentNews news, Clock clock) {
        this.appointments = appointments;
        this.centres = centres;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public void run(String key) {
        Instant now = clock.instant();
        appointments.lock(UUID.fromString(key))
                .filter(one -> one.isBefore(now) && !now.isBefore(one.startsAt().minus(AppointmentNews.BEFORE)))
                .filter(one -> appointments.remind(one.id(), one.startsAt()))
                .ifPresent(one -> news.reminder(one, centres.get(one.centre())));
    }
}
