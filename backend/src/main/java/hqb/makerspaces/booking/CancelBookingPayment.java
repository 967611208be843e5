package hqb.makerspaces.booking;

import hqb.payments.CancelPayment;
import hqb.payments.Payable;
import hqb.platform.jobs.OneTimeJob;
import hqb.platform.jobs.ScheduleJob;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/** Ends the payment of a booking, or of a series, that is nobody's any more. Money that comes all the same goes back. */
@Singleton
class CancelBookingPayment implements OneTimeJob {
    private static final String NAME = "cancel-booking-payment";
    /** Keys of series begin with it; those of single bookings are their id. */
    private static final String SERIES = "series ";

    private final CancelPayment cancel;

    CancelBookingPayment(CancelPayment cancel) {
        this.cancel = cancel;
    }

    /** Sees to it. */
    static void schedule(ScheduleJob jobs, Booking one, Instant now) {
        Payable payable = one.payable();
        jobs.at(NAME, (payable.kind().equals(Booking.SERIES_PAYABLE) ? SERIES : "") + payable.id(), now);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        cancel.cancel(key.startsWith(SERIES) ? new Payable(Booking.SERIES_PAYABLE, UUID.fromString(key.substring(SERIES.length())))
                : new Payable(Booking.PAYABLE, UUID.fromString(key)));
    }
}
