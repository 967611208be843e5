package hqb.makerspaces.booking;

import hqb.payments.CancelPayment;
import hqb.platform.jobs.OneTimeJob;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Ends the payment of a booking that is nobody's any more. Money that comes all the same goes back. */
@Singleton
class CancelBookingPayment implements OneTimeJob {
    static final String NAME = "cancel-booking-payment";

    private final CancelPayment cancel;

    CancelBookingPayment(CancelPayment cancel) {
        this.cancel = cancel;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        cancel.cancel(PayBooking.payable(UUID.fromString(key)));
    }
}
