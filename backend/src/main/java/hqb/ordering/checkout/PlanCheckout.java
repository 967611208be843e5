package hqb.ordering.checkout;

import hqb.catalogue.ListedPart;
import hqb.catalogue.Parts;
import hqb.ordering.BuyerRates;
import hqb.ordering.DeliveryCosts;
import hqb.ordering.DeliveryMethod;
import hqb.ordering.Weights;
import hqb.ordering.cart.CartLine;
import hqb.ordering.cart.LegalQuantities;
import hqb.ordering.cart.LineProblems;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.supply.OfferId;
import hqb.supply.OnSale;
import hqb.supply.Terms;
import hqb.supply.suppliers.PickUpPlace;
import hqb.supply.suppliers.Supplier;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Works out what an order of these lines comes to, by the offers as they are, or says which lines stand in the way. */
@Singleton
class PlanCheckout {
    private final Parts parts;
    private final BuyerRates rates;

    PlanCheckout(Parts parts, BuyerRates rates) {
        this.parts = parts;
        this.rates = rates;
    }

    /**
     * Works it out.
     *
     * @param found the offers of the lines; one that is gone is absent
     * @throws Refusal {@code cart-empty}, {@code out-of-stock}, {@code price-moved} with the lines; {@code rates-stale}; or naming what is
     *     wrong about the delivery
     */
    Plan plan(List<CartLine> lines, Map<OfferId, OnSale> found, Wish wish) {
        if (lines.isEmpty()) {
            throw Refusal.of(ProblemType.CART_EMPTY, "There is nothing in the cart. If you have just ordered, look at your orders.");
        }
        Map<UUID, ListedPart> named = new HashMap<>();
        parts.listByIds(found.values().stream().map(onSale -> onSale.offer().partId()).distinct().toList())
                .forEach(part -> named.put(part.part().id().value(), part));
        refuseFaults(lines, found, named, wish.currency());
        Map<UUID, List<Plan.Line>> bySupplier = new TreeMap<>();
        Map<UUID, OnSale> first = new HashMap<>();
        for (CartLine line : lines) {
            OnSale onSale = Objects.requireNonNull(found.get(line.offer()));
            Terms terms = onSale.offer().terms();
            rates.requireFresh(terms.currency(), wish.currency());
            BigDecimal price = terms.unitPriceFor(line.quantity());
            Money unitPrice = rates.unitPrice(price, terms.currency(), wish.currency());
            UUID supplier = onSale.supplier().id().value();
            first.putIfAbsent(supplier, onSale);
            bySupplier.computeIfAbsent(supplier, id -> new ArrayList<>())
                    .add(new Plan.Line(line.id(), onSale.offer(), Objects.requireNonNull(named.get(onSale.offer().partId())),
                            onSale.pickUp(), line.delivery(), line.quantity(), unitPrice, unitPrice.lineTotal(line.quantity()), price,
                            rates.rate(terms.currency(), wish.currency())));
        }
        return withDelivery(bySupplier, first, wish);
    }

    private void refuseFaults(List<CartLine> lines, Map<OfferId, OnSale> found, Map<UUID, ListedPart> named, Currency currency) {
        List<LineFault> lacking = new ArrayList<>();
        List<LineFault> moved = new ArrayList<>();
        for (CartLine line : lines) {
            OnSale onSale = found.get(line.offer());
            if (onSale == null) {
                lacking.add(new LineFault(line.id(), line.offer().value(), null, LineProblems.GONE, line.quantity(), 0, null, null, null));
                continue;
            }
            ListedPart part = named.get(onSale.offer().partId());
            String mpn = part == null ? null : part.part().mpn();
            Terms terms = onSale.offer().terms();
            long stock = onSale.offer().stock();
            List<String> problems = LineProblems.of(line.quantity(), onSale);
            if (!problems.isEmpty()) {
                String code = problems.getFirst();
                long nearest = code.equals(LineProblems.GONE) ? 0
                        : Math.min(LegalQuantities.mostOf(stock, terms), terms.legalQuantity(line.quantity()));
                lacking.add(new LineFault(line.id(), line.offer().value(), mpn, code, line.quantity(), stock, nearest == 0 ? null : nearest,
                        null, null));
                continue;
            }
            CartLine.Price now = new CartLine.Price(terms.unitPriceFor(line.quantity()), terms.currency());
            if (!now.isSameAs(line.seen())) {
                moved.add(new LineFault(line.id(), line.offer().value(), mpn, "price-moved", line.quantity(), stock, null,
                        rates.unitPrice(line.seen().amount(), line.seen().currency(), currency),
                        rates.unitPrice(now.amount(), now.currency(), currency)));
            }
        }
        if (!lacking.isEmpty()) {
            List<LineFault> all = new ArrayList<>(lacking);
            all.addAll(moved);
            throw new CheckoutRefused(ProblemType.OUT_OF_STOCK, "Of some lines there is not enough, so nothing was ordered. Change them.",
                    all);
        }
        if (!moved.isEmpty()) {
            throw new CheckoutRefused(ProblemType.PRICE_MOVED,
                    "Prices have moved since you saw them, so nothing was ordered. Look at the cart again.", moved);
        }
    }

    private Plan withDelivery(Map<UUID, List<Plan.Line>> bySupplier, Map<UUID, OnSale> first, Wish wish) {
        Set<UUID> strangers = new java.util.TreeSet<>(wish.bySupplier().keySet());
        strangers.removeAll(bySupplier.keySet());
        if (!strangers.isEmpty()) {
            UUID stranger = strangers.iterator().next();
            throw Refusal.invalid("/delivery/suppliers",
                    "Nothing in the cart is of the supplier " + stranger + ": leave it out. The cart names its suppliers.",
                    "购物车中没有供应商 " + stranger + " 的商品：请去掉它。购物车中列有供应商。");
        }
        Map<UUID, DeliveryMethod> methods = new TreeMap<>();
        bySupplier.forEach((supplier, lines) -> methods.put(supplier,
                method(Objects.requireNonNull(first.get(supplier)).supplier(), pickUp(lines), planned(lines), wish)));
        boolean sent = methods.values().stream().anyMatch(method -> method != DeliveryMethod.PICK_UP);
        if (sent && wish.address() == null) {
            throw Refusal.invalid("/delivery/address",
                    "Say where the goods go: an address with name, phone, city and street, or delivery.addressId, one of your addresses."
                            + " You have none yet; the first one that you give is kept.",
                    "请填写收货地址：姓名、电话、城市和街道，或用 delivery.addressId 指定已有地址。您还没有地址，首次填写后会保存。");
        }
        String country = wish.address() == null ? "CN" : wish.address().country();
        Map<UUID, Long> grams = new TreeMap<>();
        bySupplier.forEach((supplier, lines) -> grams.put(supplier, grams(lines)));
        Map<UUID, BigDecimal> costs = DeliveryCosts.of(methods, grams, country);
        return new Plan(wish.currency(), bySupplier.entrySet().stream().map(entry -> {
            UUID supplier = entry.getKey();
            BigDecimal goods = entry.getValue().stream().map(line -> line.total().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
            PickUpPlace place = pickUp(entry.getValue());
            Set<DeliveryMethod> possible = EnumSet.allOf(DeliveryMethod.class);
            if (place == null) {
                possible.remove(DeliveryMethod.PICK_UP);
            }
            return new Plan.Seller(Objects.requireNonNull(first.get(supplier)).supplier(), Objects.requireNonNull(methods.get(supplier)),
                    possible, place, entry.getValue(), Objects.requireNonNull(grams.get(supplier)), new Money(goods, wish.currency()),
                    rates.amount(Objects.requireNonNull(costs.get(supplier)), Currency.CNY, wish.currency()));
        }).toList());
    }

    private static DeliveryMethod method(Supplier supplier, @Nullable PickUpPlace place, @Nullable DeliveryMethod planned, Wish wish) {
        DeliveryMethod wanted = wish.bySupplier().getOrDefault(supplier.id().value(), wish.method());
        if (wanted == DeliveryMethod.PICK_UP && place == null) {
            throw Refusal.invalid("/delivery", supplier.nameEn() + " (" + supplier.id().value()
                    + ") has no counter to pick up at: use courier or consolidated, or leave the method out, so that each supplier's suits.",
                    supplier.nameZh() + "（" + supplier.id().value() + "）没有可取货的柜台：请用 courier 或 consolidated，或不填方式，由各供应商适用的方式配送。");
        }
        return wanted != null ? wanted : DeliveryMethod.suiting(planned, place != null);
    }

    /** How a supplier's goods come by the plan that they were put into the cart with; null when there was none. */
    private static @Nullable DeliveryMethod planned(List<Plan.Line> lines) {
        return lines.stream().map(Plan.Line::planned).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static @Nullable PickUpPlace pickUp(List<Plan.Line> lines) {
        return lines.stream().map(Plan.Line::pickUp).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static long grams(List<Plan.Line> lines) {
        return Math.ceilDiv(lines.stream().mapToLong(line -> Weights.milligrams(line.part().part().packageName()) * line.quantity()).sum(),
                1_000L);
    }
}
