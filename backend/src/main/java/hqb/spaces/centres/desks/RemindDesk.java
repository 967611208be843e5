package hqb.spaces.centres.desks;

import hqb.platform.Language;
import hqb.platform.jobs.OneTimeJob;
import hqb.platform.jobs.ScheduleJob;
import hqb.platform.time.OpeningHours;
import hqb.spaces.centres.Centre;
import hqb.spaces.centres.Centres;
import hqb.spaces.centres.TellOfPark;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;

/** Reminds a team of its desk at six in the evening before, while it can still give it back. */
@Singleton
class RemindDesk implements OneTimeJob {
    private static final String NAME = "park-remind-desk";
    private static final LocalTime AT = LocalTime.of(18, 0);

    private final DeskDays days;
    private final Centres centres;
    private final ScheduleJob jobs;
    private final TellOfPark tell;
    private final Clock clock;

    RemindDesk(DeskDays days, Centres centres, ScheduleJob jobs, TellOfPark tell, Clock clock) {
        this.days = days;
        this.centres = centres;
        this.jobs = jobs;
        this.tell = tell;
        this.clock = clock;
    }

    /** Sees to it that the reminder comes; whoever books later than that needs none. */
    @Transactional(propagation = Propagation.MANDATORY)
    void schedule(DeskDay one) {
        Instant when = due(one);
        if (when.isAfter(clock.instant())) {
            jobs.at(NAME, one.id().toString(), when);
        }
    }

    /** It is given back: nobody is reminded. */
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(DeskDay one) {
        jobs.cancel(NAME, one.id().toString());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public void run(String key) {
        days.lock(UUID.fromString(key)).filter(one -> one.state() == DeskState.BOOKED && !clock.instant().isBefore(due(one)))
                .ifPresent(this::remind);
    }

    private void remind(DeskDay one) {
        Centre centre = centres.get(one.centre());
        tell.team(one.organisation(), "/park/appointments", new TellOfPark.Words("Tomorrow: your desk " + one.number(),
                "明日提醒：工位 " + one.number(),
                centre.name(Language.EN) + "\n" + one.day() + ", desk " + one.desk()
                        + "\nGive it back before the centre opens if you do not need it.",
                centre.name(Language.ZH) + "\n" + one.day() + "，" + one.desk() + " 号工位\n如不需要，请在中心开门前取消。"));
    }

    private static Instant due(DeskDay one) {
        return one.day().minusDays(1).atTime(AT).atZone(OpeningHours.ZONE).toInstant();
    }
}
