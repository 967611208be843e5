package hqb.ordering.checkout;

import hqb.accounts.Actor;
import hqb.accounts.OrganisationId;
import hqb.ordering.BuyerRates;
import hqb.ordering.DeliveryMethod;
import hqb.ordering.OrderingSettings;
import hqb.ordering.cart.CartLine;
import hqb.ordering.cart.CartOwner;
import hqb.ordering.cart.Carts;
import hqb.ordering.orders.Frozen;
import hqb.ordering.orders.Invoices;
import hqb.ordering.orders.Order;
import hqb.ordering.orders.OrderEvent;
import hqb.ordering.orders.OrderLine;
import hqb.ordering.orders.OrderLines;
import hqb.ordering.orders.OrderState;
import hqb.ordering.orders.Orders;
import hqb.ordering.orders.Timeline;
import hqb.ordering.orders.Who;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.money.Money;
import hqb.supply.OfferId;
import hqb.supply.OffersOnSale;
import hqb.supply.OnSale;
import hqb.supply.Packaging;
import hqb.supply.reserving.Reservation;
import hqb.supply.reserving.ReserveStock;
import hqb.supply.suppliers.PickUpPlace;
import hqb.vouchers.ReserveVoucher;
import hqb.vouchers.ServiceClass;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns a cart into orders, in one transaction: the cart is locked, then its offers, so that of two tabs one finds the cart empty, and
 * what was checked is what is ordered.
 */
@Singleton
class PlaceOrders {
    private final Carts carts;
    private final OffersOnSale offers;
    private final PlanCheckout plan;
    private final ReserveStock reserve;
    private final Orders orders;
    private final OrderLines lines;
    private final Invoices invoices;
    private final Timeline timeline;
    private final Addresses addresses;
    private final ReserveVoucher voucher;
    private final BuyerRates rates;
    private final OrderingSettings settings;
    private final Clock clock;

    PlaceOrders(Carts carts, OffersOnSale offers, PlanCheckout plan, ReserveStock reserve, Orders orders, OrderLines lines,
            Invoices invoices, Timeline timeline, Addresses addresses, ReserveVoucher voucher, BuyerRates rates,
            OrderingSettings settings, Clock clock) {
        this.carts = carts;
        this.offers = offers;
        this.plan = plan;
        this.reserve = reserve;
        this.orders = orders;
        this.lines = lines;
        this.invoices = invoices;
        this.timeline = timeline;
        this.addresses = addresses;
        this.voucher = voucher;
        this.rates = rates;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Places them and returns the id of their group.
     *
     * @throws Refusal as {@link PlanCheckout} does, {@code price-moved} when the total is not the expected one, and as
     *     {@link ReserveVoucher} does
     */
    @Transactional
    UUID place(Actor actor, Wish wish) {
        OrganisationId buyer = actor.requireOrganisation();
        Optional<UUID> cart = carts.lock(new CartOwner.Company(buyer));
        List<CartLine> wanted = cart.map(carts::lines).orElse(List.of());
        Map<OfferId, OnSale> found = offers.lock(wanted.stream().map(CartLine::offer).toList(), buyer);
        Plan planned = plan.plan(wanted, found, wish);
        requireExpected(planned, wish.expectedTotal());
        Instant now = clock.instant();
        UUID group = Uuid7.random(now);
        orders.addGroup(new Orders.Group(group, buyer, actor.personId() == null ? null : actor.personId().value(), wish.currency(),
                planned.total().amount(), now.plus(settings.payWithin()), now));
        List<Reservation> reservations = new ArrayList<>();
        Map<UUID, Money> totals = new LinkedHashMap<>();
        for (Plan.Seller seller : planned.sellers()) {
            totals.put(place(seller, group, buyer, wish, Who.of(Who.By.BUYER, actor), now, reservations), seller.total());
        }
        if (!reserve.reserve(reservations).isEmpty()) {
            throw new IllegalStateException("offers that were locked had less than they showed");
        }
        cart.ifPresent(carts::empty);
        if (wish.address() != null && planned.sellers().stream().anyMatch(seller -> seller.method() != DeliveryMethod.PICK_UP)) {
            addresses.keep(buyer, wish.address());
        }
        if (wish.voucher() != null) { // last, because many may wait for the budget of one programme
            voucher.reserve(wish.voucher(), buyer, ServiceClass.COMPONENTS, group, totals);
        }
        return group;
    }

    private UUID place(Plan.Seller seller, UUID group, OrganisationId buyer, Wish wish, Who who, Instant now,
            List<Reservation> reservations) {
        UUID id = Uuid7.random(now);
        List<OrderLine> ordered = new ArrayList<>();
        for (Plan.Line line : seller.lines()) {
            OrderLine frozen = line(line, id, ordered.size() + 1, now);
            ordered.add(frozen);
            reservations.add(new Reservation(frozen.id(), line.offer().id(), line.quantity()));
        }
        BigDecimal commission = ordered.stream().map(OrderLine::commission).reduce(BigDecimal.ZERO, BigDecimal::add);
        // the platform itself carries what it gathers
        BigDecimal kept = seller.method() == DeliveryMethod.CONSOLIDATED ? commission.add(seller.delivery().amount()) : commission;
        Order order = new Order(id, OrderNumber.fresh(now), group, buyer, seller.supplier().id(), OrderState.AWAITING_PAYMENT,
                wish.currency(), seller.goods().amount(), seller.delivery().amount(), kept, BigDecimal.ZERO, seller.method(),
                frozen(seller, wish), null, now.plus(settings.payWithin()), null, now);
        orders.add(order);
        lines.add(ordered);
        if (wish.invoice() != null) {
            invoices.request(id, wish.invoice().title(), wish.invoice().taxNumber(), wish.invoice().email());
        }
        timeline.add(id, OrderEvent.PLACE, OrderState.AWAITING_PAYMENT, who, null);
        return id;
    }

    private OrderLine line(Plan.Line line, UUID order, int position, Instant now) {
        Packaging packaging = line.offer().packaging();
        PickUpPlace place = line.pickUp();
        BigDecimal commission = line.total().amount().multiply(settings.commission())
                .setScale(line.total().currency().minorDigits(), RoundingMode.HALF_EVEN);
        return new OrderLine(Uuid7.random(now), order, position, line.offer().id().value(), line.offer().partId(), line.part().part().mpn(),
                line.part().manufacturer(), line.offer().sku(), packaging == null ? null : packaging.code(), line.offer().dateCode(),
                line.quantity(), line.unitPrice().amount(), line.total().amount(), line.nativePrice(), line.offer().terms().currency(),
                line.rate(), rates.asOf(), settings.commission(), commission, place == null ? null : place.number(), 0, 0);
    }

    private static Frozen frozen(Plan.Seller seller, Wish wish) {
        PickUpPlace place = seller.pickUp();
        boolean fetched = seller.method() == DeliveryMethod.PICK_UP;
        return new Frozen(seller.supplier().nameEn(), seller.supplier().nameZh(), fetched ? null : wish.address(),
                fetched && place != null
                        ? new Frozen.Counter(place.market(), place.marketEn(), place.marketZh(), place.floor(), place.number())
                        : null,
                wish.note(), seller.grams());
    }

    private static void requireExpected(Plan planned, @Nullable Money expected) {
        Money total = planned.total();
        if (expected != null && (expected.currency() != total.currency() || expected.amount().compareTo(total.amount()) != 0)) {
            throw new CheckoutRefused(ProblemType.PRICE_MOVED, "The total is " + total.amount().toPlainString() + ' ' + total.currency()
                    + " by now, so nothing was ordered. Look at it again.", List.of());
        }
    }
}
