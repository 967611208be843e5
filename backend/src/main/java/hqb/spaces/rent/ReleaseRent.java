package hqb.spaces.rent;

import hqb.payments.ReleaseShare;
import hqb.platform.jobs.OneTimeJob;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The rent of an invoice becomes the landlord's: when it is paid, but never before the lease has begun. */
@Singleton
class ReleaseRent implements OneTimeJob {
    static final String NAME = "release-rent";

    private final Invoices invoices;
    private final ReleaseShare release;

    ReleaseRent(Invoices invoices, ReleaseShare release) {
        this.invoices = invoices;
        this.release = release;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public void run(String key) {
        UUID id = UUID.fromString(key);
        if (invoices.find(id).filter(invoice -> invoice.state() == InvoiceState.PAID).isPresent()) {
            release.release(id);
        }
    }
}
