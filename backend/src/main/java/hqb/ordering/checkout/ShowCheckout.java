package hqb.ordering.checkout;

import hqb.accounts.Actor;
import hqb.ordering.orders.Order;
import hqb.ordering.orders.OrderState;
import hqb.ordering.orders.Orders;
import hqb.payments.Payment;
import hqb.payments.Payments;
import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.money.Money;
import hqb.vouchers.VoucherParts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows what was ordered at once and how its payment stands. */
@Singleton
class ShowCheckout {
    private static final Set<OrderState> ENDED = EnumSet.of(OrderState.EXPIRED, OrderState.CANCELLED, OrderState.REFUNDED);

    private final Orders orders;
    private final Payments payments;
    private final VoucherParts vouchers;

    ShowCheckout(Orders orders, Payments payments, VoucherParts vouchers) {
        this.orders = orders;
        this.payments = payments;
        this.vouchers = vouchers;
    }

    /**
     * Shows it.
     *
     * @throws Refusal when there is no such group, or it is another company's
     */
    @Transactional(readOnly = true)
    CheckoutPage show(UUID id, Actor actor, Language language) {
        Orders.Group group = requireOwn(id, actor);
        List<Order> placed = orders.listOfGroup(id);
        BigDecimal pays = pays(id);
        return new CheckoutPage(id, state(placed), new Money(group.total(), group.currency()),
                pays.signum() == 0 ? null : new Money(pays, group.currency()), new Money(group.total().subtract(pays), group.currency()),
                group.payBefore(),
                placed.stream().map(order -> new CheckoutPage.Placed(order.id(), order.number(), order.state().code(),
                        new CheckoutPage.SupplierName(order.supplier().value(),
                                language.pick(order.frozen().supplierEn(), order.frozen().supplierZh())),
                        order.total())).toList(),
                payment(payments.find(Orders.payable(id)).orElse(null), state(placed)));
    }

    /** One that was cancelled while the orders wait is as if there was none yet; of one with others only its page is told. */
    private static CheckoutPage.PaymentState payment(@Nullable Payment found, String state) {
        if (found == null || (found.isCancelled() && state.equals(OrderState.AWAITING_PAYMENT.code()))) {
            return new CheckoutPage.PaymentState(null, "open", null, null);
        }
        return new CheckoutPage.PaymentState(found.id().value(), found.state(), found.isJoint() ? null : found.payUrl(),
                found.isJoint() ? found.page() : null);
    }

    /** What a browser needs to have it paid at Stripe; 404 when it is another company's, or not to be paid there. */
    @Transactional(readOnly = true)
    CardFormPage cardForm(UUID id, Actor actor) {
        Orders.Group group = requireOwn(id, actor);
        return payments.cardForm(Orders.payable(id))
                .map(form -> new CardFormPage(form.publishableKey(), form.clientSecret(),
                        new Money(group.total().subtract(pays(id)), group.currency())))
                .orElseThrow(() -> Refusal.of(ProblemType.NOT_FOUND, "There is nothing to pay here.", "此处没有待付款项。"));
    }

    private BigDecimal pays(UUID id) {
        return vouchers.of(id).values().stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The group; 404 when it is another company's. */
    Orders.Group requireOwn(UUID id, Actor actor) {
        return orders.findGroup(id).filter(group -> group.buyer().equals(actor.requireOrganisation()))
                .orElseThrow(() -> Refusal.notFound("You have no such order."));
    }

    private static String state(List<Order> placed) {
        if (placed.stream().allMatch(order -> order.state() == OrderState.AWAITING_PAYMENT)) {
            return OrderState.AWAITING_PAYMENT.code();
        }
        if (placed.stream().allMatch(order -> ENDED.contains(order.state()))) {
            return "ended";
        }
        return placed.stream().noneMatch(order -> ENDED.contains(order.state())) ? "paid" : "mixed";
    }
}
