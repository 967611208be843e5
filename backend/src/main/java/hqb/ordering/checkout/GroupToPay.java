package hqb.ordering.checkout;

import hqb.ordering.orders.Order;
import hqb.ordering.orders.OrderState;
import hqb.ordering.orders.Orders;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is to be paid for a group of orders: each order is a share, less what a voucher pays. */
@Singleton
class GroupToPay implements PayableSource {
    private static final Set<OrderState> ENDED = EnumSet.of(OrderState.EXPIRED, OrderState.CANCELLED, OrderState.REFUNDED);

    private final Orders orders;
    private final VoucherParts vouchers;

    GroupToPay(Orders orders, VoucherParts vouchers) {
        this.orders = orders;
        this.vouchers = vouchers;
    }

    @Override
    public String kind() {
        return Orders.PAYABLE;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ToPay> find(UUID id) {
        return orders.findGroup(id).map(group -> of(group, orders.listOfGroup(id)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ToPay> lock(UUID id) {
        return orders.findGroup(id).map(group -> of(group, orders.lockGroup(id)));
    }

    private ToPay of(Orders.Group group, List<Order> placed) {
        Map<UUID, Money> parts = vouchers.of(group.id());
        Money none = new Money(BigDecimal.ZERO.setScale(group.currency().minorDigits()), group.currency());
        List<Share> shares = placed.stream().map(order -> new Share(order.id(), order.supplier().value(), order.total(),
                order.money(order.commission()), parts.getOrDefault(order.id(), none))).toList();
        BigDecimal due = parts.values().stream().map(Money::amount).reduce(group.total(), BigDecimal::subtract);
        return new ToPay(Orders.payable(group.id()), group.buyer(), standing(placed), new Money(due, group.currency()), shares,
                placed.stream().map(Order::number).collect(Collectors.joining(", ")));
    }

    /** Some of it waits as long as all of it does, because it is paid at once. */
    private static Standing standing(List<Order> placed) {
        if (placed.stream().anyMatch(order -> order.state() == OrderState.AWAITING_PAYMENT)) {
            return Standing.WAITING;
        }
        return placed.stream().allMatch(order -> ENDED.contains(order.state())) ? Standing.ENDED : Standing.PAID;
    }
}
