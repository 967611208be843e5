package hqb.prototyping.orders;

import hqb.payments.Payable;
import hqb.payments.PaymentId;
import hqb.payments.PaymentListener;
import hqb.payments.RefundShare;
import hqb.vouchers.SpendVoucher;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Learns that milestones are paid. Money that comes when nothing is to be paid any more goes back at once. */
@Singleton
class TakeMilestonePayments implements PaymentListener {
    private final Orders orders;
    private final Milestones milestones;
    private final MoveOrder move;
    private final FinishStage finish;
    private final TestWeeks weeks;
    private final RefundShare refund;
    private final SpendVoucher voucher;
    private final Clock clock;

    TakeMilestonePayments(Orders orders, Milestones milestones, MoveOrder move, FinishStage finish, TestWeeks weeks, RefundShare refund,
            SpendVoucher voucher,
            Clock clock) {
        this.orders = orders;
        this.milestones = milestones;
        this.move = move;
        this.finish = finish;
        this.weeks = weeks;
        this.refund = refund;
        this.voucher = voucher;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void paid(Payable payable, PaymentId payment) {
        if (!payable.kind().equals(Orders.PAYABLE)) {
            return;
        }
        Order order = orders.lock(milestones.find(payable.id()).orElseThrow().order()).orElseThrow();
        Milestone part = milestones.find(payable.id()).orElseThrow();
        boolean wanted = part.state() == MilestoneState.DUE;
        if (!wanted && part.state() != MilestoneState.CANCELLED) {
            return; // known already
        }
        boolean whole = voucher.spend(part.id());
        milestones.setPaid(part.id(), clock.instant());
        if (wanted && whole && order.state().after(OrderEvent.PAY).isPresent()) {
            Order moved = move.move(order, OrderEvent.PAY, Who.SYSTEM, Words.of(order.currency() + " " + part.amount().toPlainString()));
            if (moved.state() == OrderState.PREPARING) {
                weeks.confirm(moved);
            }
            if (moved.state() == OrderState.READY) {
                finish.ready(moved);
            }
        } else {
            giveBack(order, part);
        }
    }

    private void giveBack(Order order, Milestone part) {
        milestones.setRefunded(part.id(), part.amount());
        refund.refund(part.id(), order.money(part.amount()), "the order had ended", "ended-" + part.id());
        if (order.state().after(OrderEvent.RETURN_MONEY).isPresent()) {
            move.move(order, OrderEvent.RETURN_MONEY, Who.SYSTEM, Words.NONE);
        }
    }

    /** Nothing is lost yet: the maker may try again. */
    @Override
    public void failed(Payable payable) {
        // the milestone is still to be paid
    }
}
