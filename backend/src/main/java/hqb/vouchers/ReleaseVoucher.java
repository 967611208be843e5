package hqb.vouchers;

import hqb.ledger.PostTransaction;
import hqb.ledger.journals.PaymentJournals;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Lets a voucher go that was set aside for orders that ended before they were paid: it can be used again. */
@Singleton
public class ReleaseVoucher {
    private final Vouchers vouchers;
    private final Programmes programmes;
    private final Uses uses;
    private final PostTransaction post;
    private final Clock clock;

    ReleaseVoucher(Vouchers vouchers, Programmes programmes, Uses uses, PostTransaction post, Clock clock) {
        this.vouchers = vouchers;
        this.programmes = programmes;
        this.uses = uses;
        this.post = post;
        this.clock = clock;
    }

    /** Lets it go; does nothing when there is none, or nothing is set aside. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(UUID checkout) {
        uses.lock(checkout).filter(use -> use.state().equals("reserved")).ifPresent(use -> {
            vouchers.release(use.voucher(), use.amount());
            programmes.release(use.programme(), use.amount());
            uses.set(use, "released", use.times());
            post.post(PaymentJournals.voucherReleased(use.source(), use.amount(), clock.instant()));
        });
    }
}
