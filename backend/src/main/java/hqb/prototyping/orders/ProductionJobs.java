package hqb.prototyping.orders;

import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** What time alone does to orders. */
@Factory
class ProductionJobs {
    private static final Duration OFTEN = Duration.ofMinutes(1);
    private static final Duration HOURLY = Duration.ofHours(1);

    /** A job of that name and rhythm. */
    private record Job(String name, Rhythm rhythm, Runnable work) implements RecurringJob {
        @Override
        public void run() {
            work.run();
        }
    }

    @Singleton
    @Named("act-on-production-orders")
    RecurringJob act(ActOnTime act, Clock clock) {
        return new Job("production-act-on-time", Rhythm.every(OFTEN), () -> act.run(clock.instant()));
    }

    @Singleton
    @Named("remind-of-production-balances")
    RecurringJob remind(RemindOfBalance remind, Clock clock) {
        return new Job("production-remind-of-balance", Rhythm.every(HOURLY), () -> remind.run(clock.instant()));
    }
}
