package hqb.payments;

import hqb.ledger.PostTransaction;
import hqb.ledger.journals.PaymentJournals;
import hqb.payments.stripe.StripeCalls;
import hqb.payments.stripe.StripeFault;
import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done about payments from time to time, because events may be lost. */
final class PaymentJobs {
    private static final Logger LOG = LoggerFactory.getLogger(PaymentJobs.class);
    private static final int BATCH = 200;

    private PaymentJobs() {
    }

    /** Asks for what happened while nobody could tell us. */
    @Singleton
    static class PollEvents implements RecurringJob {
        private static final Duration BACK = Duration.ofHours(3);
        private final PaymentSettings settings;
        private final StripeCalls stripe;
        private final EventInbox inbox;
        private final Clock clock;

        PollEvents(PaymentSettings settings, StripeCalls stripe, EventInbox inbox, Clock clock) {
            this.settings = settings;
            this.stripe = stripe;
            this.inbox = inbox;
            this.clock = clock;
        }

        @Override
        public String name() {
            return "payments-poll-events";
        }

        @Override
        public Rhythm rhythm() {
            return Rhythm.every(Duration.ofHours(1));
        }

        @Override
        public void run() {
            if (settings.stripeKey() != null) {
                stripe.eventsSince(clock.instant().minus(BACK)).reversed().forEach(inbox::store);
            }
        }
    }

    /** Looks at payments whose outcome should be known by now. */
    @Singleton
    static class LookAtWaiting implements RecurringJob {
        private static final Duration LATE = Duration.ofMinutes(1);
        private final PaymentSettings settings;
        private final StoredPayments payments;
        private final SettlePayment settle;
        private final Clock clock;

        LookAtWaiting(PaymentSettings settings, StoredPayments payments, SettlePayment settle, Clock clock) {
            this.settings = settings;
            this.payments = payments;
            this.settle = settle;
            this.clock = clock;
        }

        @Override
        public String name() {
            return "payments-look-at-waiting";
        }

        @Override
        public Rhythm rhythm() {
            return Rhythm.every(Duration.ofMinutes(1));
        }

        @Override
        public void run() {
            if (settings.stripeKey() == null) {
                return;
            }
            for (String intent : payments.intentsWaiting(clock.instant().minus(LATE), BATCH)) {
                try {
                    settle.sync(intent);
                } catch (StripeFault away) {
                    LOG.warn("payment {} could not be looked at: {}", intent, away.getMessage());
                }
            }
        }
    }

    /** Money at Stripe can be used from its day on. */
    @Singleton
    static class MakeAvailable implements RecurringJob {
        private final StoredPayments payments;
        private final PostTransaction post;
        private final Clock clock;

        MakeAvailable(StoredPayments payments, PostTransaction post, Clock clock) {
            this.payments = payments;
            this.post = post;
            this.clock = clock;
        }

        @Override
        public String name() {
            return "payments-make-available";
        }

        @Override
        public Rhythm rhythm() {
            return Rhythm.every(Duration.ofHours(1));
        }

        @Override
        public void run() {
            Instant now = clock.instant();
            payments.usable(now, BATCH).forEach(usable -> post(usable, now));
        }

        @Transactional
        void post(StoredPayments.Usable usable, Instant now) {
            post.post(PaymentJournals.available(usable.balanceId(), usable.net(), now));
            payments.becameAvailable(usable.payment());
        }
    }
}
