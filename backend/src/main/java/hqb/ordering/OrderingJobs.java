package hqb.ordering;

import hqb.ordering.cart.Carts;
import hqb.ordering.orders.CompleteSilent;
import hqb.ordering.orders.EndSilentReturns;
import hqb.ordering.orders.ReleaseExpired;
import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** What time alone does to carts and orders. */
@Factory
class OrderingJobs {
    private static final Duration OFTEN = Duration.ofSeconds(30);
    private static final Duration SELDOM = Duration.ofHours(1);

    /** A job of that name and rhythm. */
    private record Job(String name, Rhythm rhythm, Runnable work) implements RecurringJob {
        @Override
        public void run() {
            work.run();
        }
    }

    @Singleton
    @Named("release-expired")
    RecurringJob releaseExpired(ReleaseExpired release, Clock clock) {
        return new Job("ordering-release-expired", Rhythm.every(OFTEN), () -> release.run(clock.instant()));
    }

    @Singleton
    @Named("complete-silent")
    RecurringJob completeSilent(CompleteSilent complete, Clock clock) {
        return new Job("ordering-complete-silent", Rhythm.every(SELDOM), () -> complete.run(clock.instant()));
    }

    @Singleton
    @Named("end-silent-returns")
    RecurringJob endSilentReturns(EndSilentReturns end, Clock clock) {
        return new Job("ordering-end-silent-returns", Rhythm.every(SELDOM), () -> end.run(clock.instant()));
    }

    @Singleton
    @Named("forget-guests")
    RecurringJob forgetGuests(Carts carts, OrderingSettings settings, Clock clock) {
        return new Job("ordering-forget-guests", Rhythm.every(SELDOM),
                () -> carts.forgetGuests(clock.instant().minus(settings.keepGuestCart())));
    }
}
