package hqb.sourcing.rfq;

import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import hqb.sourcing.rfq.asking.Rfqs;
import hqb.sourcing.rfq.bidding.CloseRfq;
import hqb.sourcing.rfq.bidding.RemindBidders;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** What time alone does to requests for quotation. */
@Factory
class RfqJobs {
    private static final Duration OFTEN = Duration.ofSeconds(30);
    private static final Duration SELDOM = Duration.ofMinutes(10);
    /** How long a request whose quotes hold no longer stays closed: a bidder may answer a counter-offer meanwhile. */
    private static final Duration STALE = Duration.ofDays(7);
    private static final int MOST = 200;

    /** A job of that name and rhythm. */
    private record Job(String name, Rhythm rhythm, Runnable work) implements RecurringJob {
        @Override
        public void run() {
            work.run();
        }
    }

    @Singleton
    @Named("close-rfqs")
    RecurringJob close(Rfqs rfqs, CloseRfq close, Clock clock) {
        return new Job("rfq-close", Rhythm.every(OFTEN), () -> rfqs.due(clock.instant(), MOST).forEach(close::closeIfDue));
    }

    @Singleton
    @Named("remind-bidders")
    RecurringJob remind(Rfqs rfqs, RemindBidders remind, Clock clock) {
        return new Job("rfq-remind", Rhythm.every(SELDOM),
                () -> rfqs.near(clock.instant(), clock.instant().plus(RemindBidders.EARLIEST), MOST).forEach(remind::remind));
    }

    @Singleton
    @Named("expire-rfqs")
    RecurringJob expire(Rfqs rfqs, CloseRfq close, Clock clock) {
        return new Job("rfq-expire", Rhythm.every(SELDOM),
                () -> rfqs.stale(clock.instant(), clock.instant().minus(STALE), MOST).forEach(close::expire));
    }
}
