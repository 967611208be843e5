package hqb.spaces.viewings;

import hqb.accounts.people.People;
import hqb.accounts.people.Person;
import hqb.platform.Language;
import hqb.platform.jobs.ScheduleJob;
import hqb.spaces.centres.TellOfPark;
import hqb.spaces.letting.NameUnit;
import hqb.spaces.letting.TellOfLetting;
import hqb.spaces.viewings.FindViewing.Side;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** Tells both sides about a viewing, with a file for their calendars, and sees to it that the reminder comes a day before. */
@Singleton
class ViewingNews {
    /** How long before the beginning the reminder is sent. */
    static final Duration BEFORE = Duration.ofDays(1);
    private static final String MAKERS = "/viewings";
    private static final String OWNERS = "/lettings/viewings";

    private final TellOfLetting tell;
    private final NameUnit name;
    private final Plans plans;
    private final People people;
    private final WriteViewings calendar;
    private final ScheduleJob jobs;
    private final Clock clock;

    ViewingNews(TellOfLetting tell, NameUnit name, Plans plans, People people, WriteViewings calendar, ScheduleJob jobs, Clock clock) {
        this.tell = tell;
        this.name = name;
        this.plans = plans;
        this.people = people;
        this.calendar = calendar;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void booked(Viewing one) {
        schedule(one);
        maker(one, "Your viewing " + one.number() + " is booked", "看房 " + one.number() + " 已预约", "", "");
        owner(one, "Viewing " + one.number() + " is booked", "看房 " + one.number() + " 已预约");
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void moved(Viewing one, Instant before) {
        jobs.cancel(RemindViewing.NAME, one.id().toString());
        schedule(one);
        String was = "It was: " + TellOfPark.when(before, Language.EN);
        String wasZh = "原定：" + TellOfPark.when(before, Language.ZH);
        maker(one, "Your viewing " + one.number() + " is moved", "看房 " + one.number() + " 已改期", was, wasZh);
        owner(one, "Viewing " + one.number() + " is moved", "看房 " + one.number() + " 已改期");
    }

    /** The person gave it back. */
    @Transactional(propagation = Propagation.MANDATORY)
    void givenBack(Viewing before) {
        jobs.cancel(RemindViewing.NAME, before.id().toString());
        Viewing one = before.in(ViewingState.CANCELLED, "", clock.instant());
        maker(one, "Your viewing " + one.number() + " is cancelled", "看房 " + one.number() + " 已取消", "", "");
        owner(one, "Viewing " + one.number() + " was cancelled", "看房 " + one.number() + " 已取消");
    }

    /** The person has left; only the owner is there to be told. */
    @Transactional(propagation = Propagation.MANDATORY)
    void left(Viewing cancelled) {
        jobs.cancel(RemindViewing.NAME, cancelled.id().toString());
        owner(cancelled, "Viewing " + cancelled.number() + " was cancelled", "看房 " + cancelled.number() + " 已取消");
    }

    /** The owner called it off. */
    @Transactional(propagation = Propagation.MANDATORY)
    void calledOff(Viewing one, String why, String whyZh) {
        jobs.cancel(RemindViewing.NAME, one.id().toString());
        maker(one, "The owner has cancelled your viewing " + one.number(), "出租方取消了看房 " + one.number(), why, whyZh);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void missed(Viewing one) {
        maker(one, "You were expected for viewing " + one.number() + " and did not come", "看房 " + one.number() + " 未到场", "", "");
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void reminder(Viewing one) {
        maker(one, "Tomorrow: your viewing " + one.number(), "明日提醒：看房 " + one.number(), "", "");
        owner(one, "Tomorrow: viewing " + one.number(), "明日提醒：看房 " + one.number());
    }

    /** Whoever books less than a day ahead needs no reminder. */
    private void schedule(Viewing one) {
        Instant when = one.startsAt().minus(BEFORE);
        if (when.isAfter(clock.instant())) {
            jobs.at(RemindViewing.NAME, one.id().toString(), when);
        }
    }

    private void maker(Viewing one, String subject, String subjectZh, String more, String moreZh) {
        tell.person(one.person(), one.organisation(), MAKERS,
                new TellOfLetting.Words(subject, subjectZh, rest(one, more, Language.EN), rest(one, moreZh, Language.ZH),
                        calendar.one(one, Side.MAKER, Language.EN), calendar.one(one, Side.MAKER, Language.ZH)));
    }

    private void owner(Viewing one, String subject, String subjectZh) {
        String who = people.find(one.person()).map(Person::email).orElse("–")
                + (one.organisation() == null ? "" : ", " + name.organisation(Objects.requireNonNull(one.organisation())));
        String more = who + (one.note().isEmpty() ? "" : "\n" + one.note());
        tell.owner(one.owner(), OWNERS,
                new TellOfLetting.Words(subject, subjectZh, rest(one, more, Language.EN), rest(one, more, Language.ZH),
                        calendar.one(one, Side.OWNER, Language.EN), calendar.one(one, Side.OWNER, Language.ZH)));
    }

    private String rest(Viewing one, String more, Language language) {
        String meeting = plans.find(one.unit()).meeting();
        return name.of(one.unit(), language) + "\n" + TellOfPark.when(one.startsAt(), language) + (meeting.isEmpty() ? "" : "\n" + meeting)
                + (more.isEmpty() ? "" : "\n\n" + more);
    }
}
