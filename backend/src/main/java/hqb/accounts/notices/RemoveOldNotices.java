package hqb.accounts.notices;

import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

/** Removes what was told half a year ago, read or not. */
@Singleton
class RemoveOldNotices implements RecurringJob {
    private static final Duration KEPT = Duration.ofDays(180);
    private static final LocalTime AT = LocalTime.of(4, 20);

    private final Notices notices;
    private final Clock clock;

    RemoveOldNotices(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notices-remove-old";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(AT);
    }

    @Override
    public void run() {
        notices.removeBefore(clock.instant().minus(KEPT));
    }
}
