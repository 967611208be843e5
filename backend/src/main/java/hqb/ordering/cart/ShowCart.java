package hqb.ordering.cart;

import hqb.catalogue.ListedPart;
import hqb.catalogue.PartText;
import hqb.catalogue.Parts;
import hqb.ordering.BuyerRates;
import hqb.ordering.DeliveryCosts;
import hqb.ordering.DeliveryMethod;
import hqb.ordering.ParcelPrices;
import hqb.ordering.Weights;
import hqb.ordering.cart.CartLine.Price;
import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.supply.OfferId;
import hqb.supply.OffersOnSale;
import hqb.supply.OnSale;
import hqb.supply.Packaging;
import hqb.supply.PriceBreak;
import hqb.supply.Terms;
import hqb.supply.suppliers.PickUpPlace;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows a cart with the prices and the stock of this moment. A price that has moved is shown beside the old one, and counts as seen. */
@Singleton
class ShowCart {
    private static final String MAINLAND = "CN";

    private final Carts carts;
    private final OffersOnSale offers;
    private final Parts parts;
    private final PartText texts;
    private final BuyerRates rates;

    ShowCart(Carts carts, OffersOnSale offers, Parts parts, PartText texts, BuyerRates rates) {
        this.carts = carts;
        this.offers = offers;
        this.parts = parts;
        this.texts = texts;
        this.rates = rates;
    }

    /** The cart of somebody, in a currency; an empty one when there is none. */
    @Transactional
    CartPage show(@Nullable CartOwner owner, Currency currency, Language language) {
        UUID cart = owner == null ? null : carts.lock(owner).orElse(null);
        List<CartLine> lines = cart == null ? List.of() : carts.lines(cart);
        Map<OfferId, OnSale> found = offers.find(lines.stream().map(CartLine::offer).toList(), owner == null ? null : owner.buyer());
        List<CartLine> moved = new ArrayList<>();
        List<CartLine> seen = lines.stream().map(line -> {
            CartLine now = asSeenNow(line, found.get(line.offer()));
            if (!now.equals(line)) {
                moved.add(now);
            }
            return now;
        }).toList();
        if (cart != null) {
            carts.put(cart, moved);
        }
        return page(seen, found, currency, language);
    }

    private static CartLine asSeenNow(CartLine line, @Nullable OnSale onSale) {
        if (onSale == null) {
            return line;
        }
        Terms terms = onSale.offer().terms();
        Price now = new Price(terms.unitPriceFor(line.quantity()), terms.currency());
        if (now.isSameAs(line.seen())) {
            return line;
        }
        Price before = line.moved() == null ? line.seen() : line.moved();
        return new CartLine(line.id(), line.offer(), line.quantity(), now, now.isSameAs(before) ? null : before, line.delivery());
    }

    private CartPage page(List<CartLine> lines, Map<OfferId, OnSale> found, Currency currency, Language language) {
        Map<UUID, ListedPart> named = new HashMap<>();
        parts.listByIds(found.values().stream().map(onSale -> onSale.offer().partId()).distinct().toList())
                .forEach(part -> named.put(part.part().id().value(), part));
        List<CartPage.Line> shown = new ArrayList<>();
        Map<UUID, Sum> sums = new LinkedHashMap<>();
        TreeSet<Currency> converted = new TreeSet<>();
        for (CartLine line : lines) {
            OnSale onSale = found.get(line.offer());
            if (onSale == null) {
                shown.add(new CartPage.Line(line.id(), line.offer().value(), null, null, null, null, null, line.quantity(), 0, 1, 1, null,
                        null, null, null, List.of("gone"), null));
                continue;
            }
            ListedPart part = Objects.requireNonNull(named.get(onSale.offer().partId()));
            CartPage.Line item = item(line, onSale, part, currency, language);
            shown.add(item);
            if (onSale.offer().terms().currency() != currency) {
                converted.add(onSale.offer().terms().currency());
            }
            if (!item.problems().contains("gone")) {
                sums.computeIfAbsent(onSale.supplier().id().value(), id -> new Sum(onSale, language)).add(item, part, onSale, line);
            }
        }
        Map<UUID, Money> sending = sending(sums.values(), currency);
        List<CartPage.Seller> sellers = sums.values().stream().map(sum -> sum.seller(currency, sending.get(sum.id))).toList();
        Money delivery = sellers.isEmpty() || sending.size() < sums.size() ? null
                : money(sending.values().stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add), currency);
        BigDecimal goods = sums.values().stream().map(sum -> sum.goods).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<CartPage.Rate> used = converted.stream().map(from -> new CartPage.Rate(from, currency,
                rates.rate(from, currency).toPlainString(), rates.asOf(), rates.isStale())).toList();
        boolean ready = !shown.isEmpty() && shown.stream().allMatch(line -> line.problems().isEmpty())
                && used.stream().noneMatch(CartPage.Rate::stale);
        return new CartPage(currency, shown, sellers, money(goods, currency), delivery, used, ready);
    }

    /** What sending costs of those suppliers whose goods are of a plan, as the checkout works it out. */
    private Map<UUID, Money> sending(Collection<Sum> sums, Currency currency) {
        Map<UUID, DeliveryMethod> methods = new TreeMap<>();
        Map<UUID, Long> grams = new HashMap<>();
        sums.forEach(sum -> {
            DeliveryMethod method = sum.method();
            if (method != null) {
                methods.put(sum.id, method);
                grams.put(sum.id, sum.grams());
            }
        });
        Map<UUID, Money> sending = new HashMap<>();
        DeliveryCosts.of(methods, grams, MAINLAND).forEach((id, cost) -> sending.put(id, rates.amount(cost, Currency.CNY, currency)));
        return sending;
    }

    private CartPage.Line item(CartLine line, OnSale onSale, ListedPart part, Currency currency, Language language) {
        Terms terms = onSale.offer().terms();
        Packaging packaging = onSale.offer().packaging();
        Price moved = line.moved();
        Money unitPrice = price(terms.unitPriceFor(line.quantity()), terms, currency);
        List<String> problems = LineProblems.of(line.quantity(), onSale);
        long most = LegalQuantities.mostOf(onSale.offer().stock(), terms);
        long nearest = Math.min(most, terms.legalQuantity(line.quantity()));
        return new CartPage.Line(line.id(), line.offer().value(), new CartPage.Supplier(onSale.supplier().id().value(),
                onSale.supplier().name(language)),
                new CartPage.PartName(part.part().id().value(), part.part().mpn(), part.manufacturer(),
                        texts.describe(part.part(), language), part.part().packageName()),
                onSale.offer().sku(), packaging == null ? null : packaging.code(), onSale.offer().dateCode(), line.quantity(),
                onSale.offer().stock(), terms.moq(), terms.multiple(), unitPrice, unitPrice.lineTotal(line.quantity()),
                moved == null ? null : rates.unitPrice(moved.amount(), moved.currency(), currency),
                hint(line.quantity(), onSale, unitPrice, currency), problems,
                problems.isEmpty() || problems.contains("gone") || nearest == 0 ? null : nearest);
    }

    private CartPage.@Nullable Hint hint(long quantity, OnSale onSale, Money unitPrice, Currency currency) {
        Terms terms = onSale.offer().terms();
        for (PriceBreak step : terms.priceBreaks().steps()) {
            long larger = terms.legalQuantity(step.from());
            Money price = price(terms.unitPriceFor(larger), terms, currency);
            if (larger > quantity && larger <= onSale.offer().stock() && price.amount().compareTo(unitPrice.amount()) < 0) {
                Money total = price.lineTotal(larger);
                return new CartPage.Hint(larger, price, total,
                        new Money(total.amount().subtract(unitPrice.lineTotal(quantity).amount()), currency));
            }
        }
        return null;
    }

    private Money price(BigDecimal amount, Terms terms, Currency currency) {
        return rates.unitPrice(amount, terms.currency(), currency);
    }

    private static Money money(BigDecimal amount, Currency currency) {
        return new Money(amount, currency).lineTotal(1);
    }

    /** What one supplier's goods come to. */
    private final class Sum {
        private final UUID id;
        private final String name;
        private final Language language;
        private @Nullable PickUpPlace pickUp;
        private @Nullable DeliveryMethod planned;
        private BigDecimal goods = BigDecimal.ZERO;
        private long milligrams;

        Sum(OnSale first, Language language) {
            this.id = first.supplier().id().value();
            this.name = first.supplier().name(language);
            this.language = language;
        }

        void add(CartPage.Line line, ListedPart part, OnSale onSale, CartLine kept) {
            goods = goods.add(Objects.requireNonNull(line.lineTotal()).amount());
            milligrams += Weights.milligrams(part.part().packageName()) * line.quantity();
            pickUp = pickUp == null ? onSale.pickUp() : pickUp;
            planned = planned == null ? kept.delivery() : planned;
        }

        long grams() {
            return Math.ceilDiv(milligrams, 1_000L);
        }

        @Nullable
        DeliveryMethod method() {
            return planned == null ? null : DeliveryMethod.suiting(planned, pickUp != null);
        }

        CartPage.Seller seller(Currency currency, @Nullable Money sending) {
            long grams = grams();
            PickUpPlace place = pickUp;
            DeliveryMethod method = method();
            return new CartPage.Seller(id, name, money(goods, currency), grams,
                    place == null ? null : new CartPage.Counter(place.market(), place.marketName(language), place.floor(), place.number()),
                    rates.amount(ParcelPrices.parcel(grams, MAINLAND), Currency.CNY, currency),
                    method == null || sending == null ? null : new CartPage.Planned(method.code(), sending));
        }
    }
}
