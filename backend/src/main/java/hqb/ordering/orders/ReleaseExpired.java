package hqb.ordering.orders;

import hqb.payments.CancelPayment;
import hqb.payments.Payment;
import hqb.payments.Payments;
import hqb.supply.reserving.ReleaseStock;
import hqb.vouchers.ReleaseVoucher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives back the stock of orders that nobody has paid in time. A payment that is under way is waited for. */
@Singleton
public class ReleaseExpired {
    private static final Logger LOG = LoggerFactory.getLogger(ReleaseExpired.class);
    private static final int BATCH = 200;

    private final Orders orders;
    private final OrderLines lines;
    private final MoveOrder move;
    private final ReleaseStock release;
    private final ReleaseVoucher voucher;
    private final Payments payments;
    private final CancelPayment cancel;

    ReleaseExpired(Orders orders, OrderLines lines, MoveOrder move, ReleaseStock release, ReleaseVoucher voucher,
            Payments payments, CancelPayment cancel) {
        this.orders = orders;
        this.lines = lines;
        this.move = move;
        this.release = release;
        this.voucher = voucher;
        this.payments = payments;
        this.cancel = cancel;
    }

    /** Ends what was due by then. Never inside a transaction; may run twice at once. */
    public void run(Instant now) {
        for (UUID group : orders.listUnpaid(now, BATCH)) {
            try {
                Optional<Payment> payment = payments.find(Orders.payable(group));
                if (payment.isPresent() && payment.get().isUnderWay()) {
                    continue; // its outcome is about to come
                }
                if (payment.isPresent()) {
                    cancel.cancel(Orders.payable(group));
                }
                expire(group);
            } catch (RuntimeException failed) {
                LOG.warn("orders of {} cannot be ended now, trying again later", group, failed);
            }
        }
    }

    @Transactional
    void expire(UUID group) {
        List<UUID> ended = orders.lockGroup(group).stream().filter(order -> order.state() == OrderState.AWAITING_PAYMENT)
                .map(order -> move.move(order, OrderEvent.EXPIRE, Who.SYSTEM, null).id()).toList();
        release.release(lines.list(ended).stream().map(OrderLine::id).toList());
        if (!ended.isEmpty()) {
            voucher.release(group);
        }
    }
}
