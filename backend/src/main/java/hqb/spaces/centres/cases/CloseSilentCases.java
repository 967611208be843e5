package hqb.spaces.centres.cases;

import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Closes answered cases on which nobody has said a word for long. */
@Singleton
class CloseSilentCases implements RecurringJob {
    private static final Duration OFTEN = Duration.ofMinutes(30);
    private static final int AT_ONCE = 200;

    private final Cases cases;
    private final ActOnCase act;
    private final Clock clock;

    CloseSilentCases(Cases cases, ActOnCase act, Clock clock) {
        this.cases = cases;
        this.act = act;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "park-close-cases";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(OFTEN);
    }

    @Override
    public void run() {
        cases.silent(clock.instant(), AT_ONCE).forEach(act::rest);
    }
}
