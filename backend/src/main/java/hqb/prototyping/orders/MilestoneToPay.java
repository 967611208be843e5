package hqb.prototyping.orders;

import hqb.payments.PayableSource;
import hqb.payments.Share;
import hqb.payments.ToPay;
import hqb.payments.ToPay.Standing;
import hqb.platform.money.Money;
import hqb.vouchers.VoucherParts;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is to be paid for a milestone: one share, less what a voucher pays. */
@Singleton
class MilestoneToPay implements PayableSource {
    private final Orders orders;
    private final Milestones milestones;
    private final VoucherParts vouchers;

    MilestoneToPay(Orders orders, Milestones milestones, VoucherParts vouchers) {
        this.orders = orders;
        this.milestones = milestones;
        this.vouchers = vouchers;
    }

    @Override
    public String kind() {
        return Orders.PAYABLE;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ToPay> find(UUID id) {
        return milestones.find(id).map(part -> of(orders.find(part.order()).orElseThrow(), part));
    }

    /** A milestone changes under the lock of its order. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ToPay> lock(UUID id) {
        Optional<Order> order = milestones.find(id).flatMap(part -> orders.lock(part.order()));
        return order.map(locked -> of(locked, milestones.find(id).orElseThrow()));
    }

    /** What is to be paid for a milestone of an order. */
    ToPay of(Order order, Milestone part) {
        Money voucher = vouchers.of(part.id()).getOrDefault(part.id(),
                order.money(BigDecimal.ZERO.setScale(order.currency().minorDigits())));
        Share share = new Share(part.id(), order.provider().value(), order.money(part.amount()), order.money(part.commission()), voucher);
        return new ToPay(Orders.payable(part.id()), order.maker(), standing(order, part),
                order.money(part.amount().subtract(voucher.amount())), List.of(share), order.number());
    }

    private static Standing standing(Order order, Milestone part) {
        if (part.paidAt() != null) {
            return Standing.PAID;
        }
        return part.state() == MilestoneState.DUE && order.state().after(OrderEvent.PAY).isPresent() ? Standing.WAITING : Standing.ENDED;
    }
}
