package hqb.ordering.orders;

import hqb.accounts.Actor;
import hqb.ordering.DeliveryMethod;
import hqb.ordering.cart.CartLine;
import hqb.ordering.cart.CartOwner;
import hqb.ordering.cart.Carts;
import hqb.ordering.orders.Who.By;
import hqb.payments.CancelPayment;
import hqb.payments.RefundShare;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.money.Money;
import hqb.supply.OfferId;
import hqb.supply.reserving.ReleaseStock;
import hqb.vouchers.ReleaseVoucher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cancels orders of which nothing has left: the stock is free again, and what was paid goes back. */
@Singleton
class CancelOrder {
    private static final int LONGEST_REASON = 500;

    private final OwnOrders own;
    private final Orders orders;
    private final OrderLines lines;
    private final MoveOrder move;
    private final ReleaseStock release;
    private final ReleaseVoucher voucher;
    private final RefundShare refund;
    private final CancelPayment cancelPayment;
    private final Carts carts;
    private final Clock clock;

    CancelOrder(OwnOrders own, Orders orders, OrderLines lines, MoveOrder move, ReleaseStock release, ReleaseVoucher voucher,
            RefundShare refund, CancelPayment cancelPayment, Carts carts, Clock clock) {
        this.own = own;
        this.orders = orders;
        this.lines = lines;
        this.move = move;
        this.release = release;
        this.voucher = voucher;
        this.refund = refund;
        this.cancelPayment = cancelPayment;
        this.carts = carts;
        this.clock = clock;
    }

    /**
     * The buyer cancels. As long as nothing is paid, all that was ordered at once ends, because it is paid at once; the goods go back
     * into the cart.
     *
     * @throws Refusal when there is no such order, or something has left
     */
    void byBuyer(UUID id, @Nullable String reason, Actor actor) {
        Order order = own.bought(id, actor);
        String text = text(reason, false);
        if (order.state() == OrderState.AWAITING_PAYMENT && endUnpaid(order.group(), text, actor)) {
            cancelPayment.cancel(Orders.payable(order.group()));
        } else {
            endPaid(id, text, Who.of(By.BUYER, actor));
        }
    }

    /**
     * The supplier cannot deliver.
     *
     * @throws Refusal when there is no such order, something has left, or no reason is given
     */
    void bySupplier(UUID id, @Nullable String reason, Actor actor) {
        own.sold(id, actor);
        endPaid(id, text(reason, true), Who.of(By.SUPPLIER, actor));
    }

    @Transactional
    boolean endUnpaid(UUID group, @Nullable String text, Actor actor) {
        List<Order> ended = orders.lockGroup(group).stream().filter(order -> order.state() == OrderState.AWAITING_PAYMENT)
                .map(order -> move.move(order, OrderEvent.CANCEL, Who.of(By.BUYER, actor), text)).toList();
        if (ended.isEmpty()) {
            return false; // the payment was faster
        }
        List<OrderLine> ordered = lines.list(ended.stream().map(Order::id).toList());
        putBack(new CartOwner.Company(ended.getFirst().buyer()), ordered,
                ended.stream().collect(Collectors.toMap(Order::id, Order::method)));
        release.release(ordered.stream().map(OrderLine::id).toList());
        voucher.release(group);
        return true;
    }

    private void putBack(CartOwner owner, List<OrderLine> ordered, Map<UUID, DeliveryMethod> methods) {
        UUID cart = carts.open(owner);
        Set<UUID> there = carts.lines(cart).stream().map(line -> line.offer().value()).collect(Collectors.toSet());
        List<CartLine> back = new ArrayList<>();
        for (OrderLine line : ordered) {
            if (there.add(line.offer())) {
                back.add(new CartLine(Uuid7.random(clock.instant()), new OfferId(line.offer()), line.quantity(),
                        new CartLine.Price(line.nativePrice(), line.nativeCurrency()), null, methods.get(line.order())));
            }
        }
        carts.put(cart, back);
    }

    @Transactional
    void endPaid(UUID id, @Nullable String text, Who who) {
        Order order = orders.lock(id).orElseThrow(OwnOrders::none);
        Money left = order.left();
        move.move(order, OrderEvent.CANCEL, who, text, moved -> Changes.refunded(moved, left.amount()));
        refund.refund(id, left, text == null ? "cancelled" : text, "cancel-" + id);
        release.release(lines.list(List.of(id)).stream().map(OrderLine::id).toList());
    }

    private static @Nullable String text(@Nullable String reason, boolean needed) {
        hqb.platform.BodyCheck check = new hqb.platform.BodyCheck();
        String text = check.text("/reason", reason, needed ? 1 : 0, LONGEST_REASON);
        check.done();
        return text.isEmpty() ? null : text;
    }
}
