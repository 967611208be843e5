package hqb.makerspaces.booking;

import hqb.payments.ReleaseShare;
import hqb.platform.jobs.OneTimeJob;
import hqb.platform.jobs.ScheduleJob;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What was paid for a booking becomes the makerspace's, a week after its end: until then a keeper may note otherwise. */
@Singleton
class ReleaseBooking implements OneTimeJob {
    private static final String NAME = "release-booking";
    private static final Duration AFTER = Duration.ofDays(7);

    private final Bookings bookings;
    private final ReleaseShare release;

    ReleaseBooking(Bookings bookings, ReleaseShare release) {
        this.bookings = bookings;
        this.release = release;
    }

    /** Sees to it, if anything was paid and is left. */
    static void schedule(ScheduleJob jobs, Booking one, Instant from) {
        if (one.paidAt() != null && one.price().compareTo(one.returned()) > 0) {
            jobs.at(NAME, one.id().toString(), from.plus(AFTER));
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public void run(String key) {
        UUID id = UUID.fromString(key);
        if (bookings.find(id).filter(one -> one.paidAt() != null && one.price().compareTo(one.returned()) > 0).isPresent()) {
            release.release(id);
        }
    }
}
