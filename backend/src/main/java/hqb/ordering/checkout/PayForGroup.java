package hqb.ordering.checkout;

import hqb.ordering.orders.Order;
import hqb.ordering.orders.OrderState;
import hqb.ordering.orders.Orders;
import hqb.payments.OpenPayment;
import hqb.payments.Payable;
import hqb.payments.Payment;
import hqb.payments.Payments;
import hqb.payments.Share;
import hqb.platform.http.PublicAddress;
import hqb.platform.money.Money;
import hqb.vouchers.VoucherParts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the one payment of a group of orders. Whoever asks again gets the same. */
@Singleton
class PayForGroup {
    private static final Logger LOG = LoggerFactory.getLogger(PayForGroup.class);

    private final Orders orders;
    private final OpenPayment open;
    private final Payments payments;
    private final VoucherParts vouchers;
    private final PublicAddress site;

    PayForGroup(Orders orders, OpenPayment open, Payments payments, VoucherParts vouchers, PublicAddress site) {
        this.orders = orders;
        this.open = open;
        this.payments = payments;
        this.vouchers = vouchers;
        this.site = site;
    }

    /**
     * The payment of a group that waits for it; opened if it is not open yet. Empty when it cannot be opened just now: the orders stand,
     * and asking again helps. Never inside a transaction.
     */
    Optional<Payment> pay(UUID group) {
        Payable payable = Orders.payable(group);
        Unpaid unpaid = read(group);
        List<Order> placed = unpaid.placed();
        if (placed.stream().noneMatch(order -> order.state() == OrderState.AWAITING_PAYMENT)) {
            return payments.find(payable);
        }
        Orders.Group whole = unpaid.whole();
        Map<UUID, Money> parts = unpaid.parts();
        Money none = new Money(BigDecimal.ZERO.setScale(whole.currency().minorDigits()), whole.currency());
        List<Share> shares = placed.stream().map(order -> new Share(order.id(), order.supplier().value(), order.total(),
                order.money(order.commission()), parts.getOrDefault(order.id(), none))).toList();
        BigDecimal due = parts.values().stream().map(Money::amount).reduce(whole.total(), BigDecimal::subtract);
        String numbers = placed.stream().map(Order::number).collect(Collectors.joining(", "));
        try {
            return Optional.of(open.open(payable, new Money(due, whole.currency()), shares, "Virtual HQB " + numbers,
                    site.page("/checkout/" + group)));
        } catch (RuntimeException failed) {
            LOG.warn("the payment of {} could not be opened", group, failed);
            return payments.find(payable);
        }
    }

    /** A group, its orders, and what a voucher pays of each. */
    record Unpaid(Orders.Group whole, List<Order> placed, Map<UUID, Money> parts) {
    }

    @Transactional(readOnly = true)
    Unpaid read(UUID group) {
        return new Unpaid(orders.findGroup(group).orElseThrow(), orders.listOfGroup(group), vouchers.of(group));
    }
}
