package hqb.prototyping.orders;

import hqb.payments.CancelPayment;
import hqb.payments.Payment;
import hqb.payments.Payments;
import hqb.vouchers.ReleaseVoucher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What time alone does to orders: what nobody has paid ends, and silence after delivery counts as a yes. */
@Singleton
class ActOnTime {
    private static final Logger LOG = LoggerFactory.getLogger(ActOnTime.class);
    private static final int BATCH = 200;

    private final Orders orders;
    private final Milestones milestones;
    private final MoveOrder move;
    private final FinishStage finish;
    private final TestWeeks weeks;
    private final Payments payments;
    private final CancelPayment cancel;
    private final ReleaseVoucher voucher;

    ActOnTime(Orders orders, Milestones milestones, MoveOrder move, FinishStage finish, TestWeeks weeks, Payments payments,
            CancelPayment cancel,
            ReleaseVoucher voucher) {
        this.orders = orders;
        this.milestones = milestones;
        this.move = move;
        this.finish = finish;
        this.weeks = weeks;
        this.payments = payments;
        this.cancel = cancel;
        this.voucher = voucher;
    }

    /** Does what is due by then. Never inside a transaction; may run twice at once. */
    void run(Instant now) {
        for (Order order : orders.listActing(now, BATCH)) {
            try {
                if (order.state() == OrderState.AWAITING_DEPOSIT) {
                    expire(order.id(), now);
                } else {
                    accept(order.id(), now);
                }
            } catch (RuntimeException failed) {
                LOG.warn("order {} cannot be moved on now, trying again later", order.id(), failed);
            }
        }
    }

    private void expire(UUID id, Instant now) {
        Optional<Milestone> due = milestones.list(id).stream().filter(part -> part.state() == MilestoneState.DUE).findFirst();
        Optional<Payment> payment = due.flatMap(part -> payments.find(Orders.payable(part.id())));
        if (payment.isPresent() && payment.get().isUnderWay()) {
            return; // its outcome is about to come
        }
        payment.ifPresent(open -> cancel.cancel(open.id()));
        end(id, now);
    }

    @Transactional
    void end(UUID id, Instant now) {
        orders.lock(id)
                .filter(order -> order.state() == OrderState.AWAITING_DEPOSIT && order.actsAt() != null && !order.actsAt().isAfter(now))
                .ifPresent(order -> {
                    move.move(order, OrderEvent.EXPIRE, Who.SYSTEM, Words.NONE);
                    weeks.release(order);
                    milestones.list(id).stream().filter(part -> part.state() == MilestoneState.DUE)
                            .forEach(part -> voucher.release(part.id()));
                });
    }

    @Transactional
    void accept(UUID id, Instant now) {
        orders.lock(id).filter(order -> order.actsAt() != null && !order.actsAt().isAfter(now)
                && order.state().after(OrderEvent.ACCEPT_SILENT).isPresent())
                .ifPresent(order -> finish.accepted(move.move(order, OrderEvent.ACCEPT_SILENT, Who.SYSTEM, Words.NONE)));
    }
}
