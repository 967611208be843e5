package hqb.platform.jobs;

import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/** When a recurring job runs. */
public final class Rhythm {
    private static final ZoneId SHENZHEN = ZoneId.of("Asia/Shanghai");

    private final Schedule schedule;

    private Rhythm(Schedule schedule) {
        this.schedule = schedule;
    }

    /** Again and again, with that pause after each end. */
    public static Rhythm every(Duration pause) {
        return new Rhythm(FixedDelay.of(pause));
    }

    /** Once a day at that time in Shenzhen. */
    public static Rhythm dailyAt(LocalTime time) {
        return new Rhythm(new Daily(SHENZHEN, time));
    }

    Schedule schedule() {
        return schedule;
    }
}
