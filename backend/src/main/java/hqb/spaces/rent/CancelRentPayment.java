package hqb.spaces.rent;

import hqb.payments.CancelPayment;
import hqb.platform.jobs.OneTimeJob;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Ends the payment of an invoice that is cancelled. Money that comes all the same goes back. */
@Singleton
class CancelRentPayment implements OneTimeJob {
    static final String NAME = "cancel-rent-payment";

    private final CancelPayment cancel;

    CancelRentPayment(CancelPayment cancel) {
        this.cancel = cancel;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        cancel.cancel(Invoices.payable(UUID.fromString(key)));
    }
}
