package hqb.spaces.centres.appointments;

import hqb.platform.Language;
import hqb.platform.jobs.ScheduleJob;
import hqb.spaces.centres.Centre;
import hqb.spaces.centres.TellOfPark;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tells a person about an appointment, and sees to it that the reminder comes a day before. */
@Singleton
class AppointmentNews {
    /** How long before the beginning the reminder is sent. */
    static final Duration BEFORE = Duration.ofDays(1);
    private static final String PAGE = "/park/appointments";

    private final TellOfPark tell;
    private final ScheduleJob jobs;
    private final Clock clock;

    AppointmentNews(TellOfPark tell, ScheduleJob jobs, Clock clock) {
        this.tell = tell;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void booked(Appointment one, Centre centre) {
        schedule(one);
        send(one, centre, "Your appointment " + one.number() + " is booked", "预约 " + one.number() + " 已确认");
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void moved(Appointment one, Centre centre) {
        jobs.cancel(RemindAppointment.NAME, one.id().toString());
        schedule(one);
        send(one, centre, "Your appointment " + one.number() + " is moved", "预约 " + one.number() + " 已改期");
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void cancelled(Appointment one, Centre centre) {
        jobs.cancel(RemindAppointment.NAME, one.id().toString());
        send(one, centre, "Your appointment " + one.number() + " is cancelled", "预约 " + one.number() + " 已取消");
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void missed(Appointment one, Centre centre) {
        send(one, centre, "You were expected for appointment " + one.number() + " and did not come", "预约 " + one.number() + " 未到场");
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void reminder(Appointment one, Centre centre) {
        send(one, centre, "Tomorrow: your appointment " + one.number(), "明日提醒：预约 " + one.number());
    }

    /** Whoever books less than a day ahead needs no reminder. */
    private void schedule(Appointment one) {
        Instant when = one.startsAt().minus(BEFORE);
        if (when.isAfter(clock.instant())) {
            jobs.at(RemindAppointment.NAME, one.id().toString(), when);
        }
    }

    private void send(Appointment one, Centre centre, String english, String chinese) {
        tell.person(one.person(), one.organisation(), PAGE, new TellOfPark.Words(english, chinese, rest(one, centre, Language.EN),
                rest(one, centre, Language.ZH)));
    }

    private static String rest(Appointment one, Centre centre, Language language) {
        return centre.name(language) + "\n" + one.service().name(language) + "\n" + TellOfPark.when(one.startsAt(), language) + "\n"
                + one.subject();
    }
}
