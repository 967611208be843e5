package hqb.ordering.orders;

import hqb.ordering.orders.Who.By;
import hqb.payments.Payable;
import hqb.payments.PaymentId;
import hqb.payments.PaymentListener;
import hqb.payments.RefundShare;
import hqb.supply.OfferId;
import hqb.supply.OffersOnSale;
import hqb.supply.OnSale;
import hqb.supply.reserving.Reservation;
import hqb.supply.reserving.ReserveStock;
import hqb.vouchers.SpendVoucher;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Learns that orders are paid. Money that comes when an order has ended buys the goods after all if they are still there, and goes back if
 * they are not: no payment is left without goods. So it is with a voucher that was let go meanwhile.
 */
@Singleton
class TakePayments implements PaymentListener {
    private final Orders orders;
    private final OrderLines lines;
    private final MoveOrder move;
    private final OffersOnSale offers;
    private final ReserveStock reserve;
    private final RefundShare refund;
    private final SpendVoucher voucher;

    TakePayments(Orders orders, OrderLines lines, MoveOrder move, OffersOnSale offers, ReserveStock reserve, RefundShare refund,
            SpendVoucher voucher) {
        this.orders = orders;
        this.lines = lines;
        this.move = move;
        this.offers = offers;
        this.reserve = reserve;
        this.refund = refund;
        this.voucher = voucher;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void paid(Payable payable, PaymentId payment) {
        if (!payable.kind().equals(Orders.PAYABLE)) {
            return;
        }
        List<Order> placed = orders.lockGroup(payable.id());
        List<UUID> late = placed.stream().filter(order -> order.state() == OrderState.EXPIRED).map(Order::id).toList();
        // offers before vouchers, as everybody locks them
        Map<OfferId, OnSale> found = offers.lock(lines.list(late).stream().map(line -> new OfferId(line.offer())).distinct().toList(),
                placed.isEmpty() ? null : placed.getFirst().buyer());
        boolean due = placed.stream().anyMatch(order -> order.state() == OrderState.AWAITING_PAYMENT) || !late.isEmpty();
        boolean whole = !due || voucher.spend(payable.id());
        for (Order order : placed) {
            switch (order.state()) {
                case AWAITING_PAYMENT -> move.move(order, OrderEvent.PAY, Who.SYSTEM, null);
                case EXPIRED -> takeLate(order, found, whole);
                case CANCELLED -> giveBack(order);
                default -> {
                    // known already
                }
            }
        }
    }

    /** Nothing is lost yet: the buyer may try again as long as the stock is set aside. */
    @Override
    public void failed(Payable payable) {
        // the orders wait until their time is over
    }

    private void takeLate(Order order, Map<OfferId, OnSale> found, boolean whole) {
        List<OrderLine> wanted = lines.list(List.of(order.id()));
        boolean there = whole && wanted.stream().allMatch(line -> {
            OnSale onSale = found.get(new OfferId(line.offer()));
            return onSale != null && onSale.offer().stock() >= line.quantity();
        });
        if (there) {
            reserve.reserve(wanted.stream().map(line -> new Reservation(line.id(), new OfferId(line.offer()), line.quantity())).toList());
            move.move(order, OrderEvent.PAY_LATE, Who.SYSTEM, null);
        } else {
            giveBack(order);
        }
    }

    private void giveBack(Order order) {
        if (order.refunded().signum() == 0) {
            move.move(order, OrderEvent.RETURN_MONEY, new Who(By.SYSTEM, null, null), null,
                    moved -> Changes.refunded(moved, moved.total().amount()));
            refund.refund(order.id(), order.total(), "paid after the order had ended", "late-" + order.id());
        }
    }
}
