package hqb.prototyping.brokering;

import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import hqb.prototyping.brokering.offers.EndRequest;
import hqb.prototyping.brokering.tenders.CloseTender;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** What time alone does to requests and tenders. */
@Factory
class BrokeringJobs {
    private static final Duration OFTEN = Duration.ofSeconds(30);
    private static final Duration SELDOM = Duration.ofMinutes(10);

    /** A job of that name and rhythm. */
    private record Job(String name, Rhythm rhythm, Runnable work) implements RecurringJob {
        @Override
        public void run() {
            work.run();
        }
    }

    @Singleton
    @Named("close-tenders")
    RecurringJob closeTenders(CloseTender close, Clock clock) {
        return new Job("brokering-close-tenders", Rhythm.every(OFTEN), () -> close.run(clock.instant()));
    }

    @Singleton
    @Named("expire-requests")
    RecurringJob expireRequests(EndRequest end, Clock clock) {
        return new Job("brokering-expire-requests", Rhythm.every(SELDOM), () -> end.expire(clock.instant()));
    }
}
