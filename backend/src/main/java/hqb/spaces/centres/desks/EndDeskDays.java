package hqb.spaces.centres.desks;

import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import hqb.spaces.centres.TellOfPark;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Frees what was held and not confirmed, and notes on which days nobody came. */
@Singleton
class EndDeskDays implements RecurringJob {
    private static final Duration OFTEN = Duration.ofMinutes(5);
    private static final int AT_ONCE = 200;

    private final DeskDays days;
    private final DeskQuota quota;
    private final TellOfPark tell;
    private final Clock clock;

    EndDeskDays(DeskDays days, DeskQuota quota, TellOfPark tell, Clock clock) {
        this.days = days;
        this.quota = quota;
        this.tell = tell;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "park-end-desk-days";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(OFTEN);
    }

    @Override
    public void run() {
        days.over(clock.instant(), quota.today(), AT_ONCE).forEach(this::end);
    }

    @Transactional
    void end(UUID id) {
        DeskDay one = days.lock(id).orElseThrow();
        if (one.state() == DeskState.HELD && !clock.instant().isBefore(one.heldUntil())) {
            days.change(one.in(one.state().after(DeskEvent.LAPSE).orElseThrow()));
        } else if (one.state() == DeskState.BOOKED && one.day().isBefore(quota.today())) {
            days.change(one.in(one.state().after(DeskEvent.MISS).orElseThrow()));
            String english = quota.blockedUntil(one.organisation())
                    .map(until -> "It was the second time within 30 days, so no desk can be booked until " + until + ".")
                    .orElse("Give a desk back when you do not need it: after a second time within 30 days none can be booked for 14 days.");
            String chinese = quota.blockedUntil(one.organisation()).map(until -> "这是 30 天内第二次未到场，" + until + " 之前不能预订工位。")
                    .orElse("不需要时请提前取消：30 天内第二次未到场后，14 天内不能预订工位。");
            tell.team(one.organisation(), "/park/appointments",
                    new TellOfPark.Words("Nobody came to desk " + one.number() + " on " + one.day(),
                            "工位 " + one.number() + "（" + one.day() + "）无人到场", english, chinese));
        }
    }
}
