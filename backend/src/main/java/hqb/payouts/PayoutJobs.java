package hqb.payouts;

import hqb.payments.PaymentSettings;
import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** What is done about payouts from time to time. */
@Factory
class PayoutJobs {
    /** A job of that name and rhythm. */
    private record Job(String name, Rhythm rhythm, Runnable work) implements RecurringJob {
        @Override
        public void run() {
            work.run();
        }
    }

    @Singleton
    @Named("pay-out")
    RecurringJob payOut(PayOut payOut, PaymentSettings settings, Clock clock) {
        return new Job("payouts-pay-out", Rhythm.every(Duration.ofMinutes(2)), () -> {
            if (settings.stripeKey() != null) {
                payOut.run(clock.instant());
            }
        });
    }

    @Singleton
    @Named("refresh-accounts")
    RecurringJob refreshAccounts(RefreshAccounts refresh, PaymentSettings settings) {
        return new Job("payouts-refresh-accounts", Rhythm.every(Duration.ofHours(1)), () -> {
            if (settings.stripeKey() != null) {
                refresh.run();
            }
        });
    }
}
