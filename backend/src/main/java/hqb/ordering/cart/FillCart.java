package hqb.ordering.cart;

import hqb.accounts.Actor;
import hqb.ordering.DeliveryMethod;
import hqb.ordering.cart.CartLine.Price;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.supply.OfferId;
import hqb.supply.OffersOnSale;
import hqb.supply.OnSale;
import hqb.supply.Terms;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts many offers into a cart at once, all or none. Of an offer that is there already the cart holds the wanted quantity afterwards, so that the same
 * wish twice is the same cart.
 */
@Singleton
public class FillCart {
    private final FindCart findCart;
    private final Carts carts;
    private final CartCookies cookies;
    private final OffersOnSale offers;
    private final Clock clock;

    FillCart(FindCart findCart, Carts carts, CartCookies cookies, OffersOnSale offers, Clock clock) {
        this.findCart = findCart;
        this.carts = carts;
        this.cookies = cookies;
        this.offers = offers;
        this.clock = clock;
    }

    /**
     * What is wanted of an offer.
     *
     * @param quantity pieces, 1 or more
     * @param seen     the unit price that was shown, in the currency of the offer
     */
    public record Wanted(OfferId offer, long quantity, Price seen) {
    }

    /**
     * Why an offer cannot be put in as it was wanted.
     *
     * @param code gone, out-of-stock, quantity-not-sold or price-moved
     * @param now  the offer as it is; null when it is gone
     */
    public record Fault(Wanted wanted, String code, @Nullable OnSale now) {
    }

    /** The owner of the cart that the request fills; somebody unknown becomes a guest. */
    private CartOwner owner(FindCart.Found found) {
        CartOwner known = found.owner();
        return known == null ? FindCart.guest() : known;
    }

    /**
     * Fills the cart of whoever asks.
     *
     * @param delivery how the goods were reckoned to come; all lines of these suppliers are kept to it, and the checkout begins with it
     * @param done makes the answer once the cart is filled; it gets the cookie of the cart
     * @param faulty makes the answer otherwise; nothing was put in then
     * @throws Refusal when the cart would have too many lines
     */
    public <T> MutableHttpResponse<T> fill(Actor actor, HttpRequest<?> request, List<Wanted> wanted, DeliveryMethod delivery,
            Supplier<MutableHttpResponse<T>> done, Function<List<Fault>, RuntimeException> faulty) {
        FindCart.Found found = findCart.find(actor, cookies.token(request));
        CartOwner owner = owner(found);
        List<Fault> faults = put(owner, wanted, delivery);
        if (!faults.isEmpty()) {
            throw faulty.apply(faults);
        }
        MutableHttpResponse<T> response = done.get();
        if (found.spent()) {
            response.header(HttpHeaders.SET_COOKIE, cookies.end(request));
        } else if (found.owner() == null && owner instanceof CartOwner.Guest guest) {
            response.header(HttpHeaders.SET_COOKIE, cookies.keep(request, guest.token()));
        }
        return response;
    }

    /** Puts all in and returns nothing, or puts nothing in and returns what is wrong. */
    @Transactional
    List<Fault> put(CartOwner owner, List<Wanted> wanted, DeliveryMethod delivery) {
        Map<OfferId, OnSale> now = offers.find(wanted.stream().map(Wanted::offer).toList(), owner.buyer());
        List<Fault> faults = new ArrayList<>();
        wanted.forEach(one -> {
            String code = fault(one, now.get(one.offer()));
            if (code != null) {
                faults.add(new Fault(one, code, now.get(one.offer())));
            }
        });
        if (!faults.isEmpty()) {
            return faults;
        }
        UUID cart = carts.open(owner);
        Map<OfferId, UUID> known = new HashMap<>();
        List<CartLine> there = carts.lines(cart);
        there.forEach(line -> known.put(line.offer(), line.id()));
        long fresh = wanted.stream().filter(one -> !known.containsKey(one.offer())).count();
        if (known.size() + fresh > FindCart.MOST_LINES) {
            throw Refusal.of(ProblemType.CONFLICT, "A cart has at most " + FindCart.MOST_LINES + " lines. Order what is there first.",
                    "购物车最多 " + FindCart.MOST_LINES + " 行，请先下单购物车中的商品。");
        }
        Instant at = clock.instant();
        carts.put(cart, wanted.stream().map(one -> {
            UUID id = known.get(one.offer());
            return new CartLine(id == null ? Uuid7.random(at) : id, one.offer(), one.quantity(), one.seen(), null, delivery);
        }).toList());
        carts.put(cart, ofSameSuppliers(there, now, owner).stream().map(line -> new CartLine(line.id(), line.offer(), line.quantity(),
                line.seen(), line.moved(), delivery)).toList());
        return List.of();
    }

    /** The further lines of the suppliers that are bought from: what one supplier sells comes in one way. */
    private List<CartLine> ofSameSuppliers(List<CartLine> there, Map<OfferId, OnSale> bought, CartOwner owner) {
        List<CartLine> others = there.stream().filter(line -> !bought.containsKey(line.offer())).toList();
        Set<SupplierId> suppliers = bought.values().stream().map(onSale -> onSale.supplier().id()).collect(Collectors.toSet());
        Map<OfferId, OnSale> found = offers.find(others.stream().map(CartLine::offer).toList(), owner.buyer());
        return others.stream().filter(line -> {
            OnSale onSale = found.get(line.offer());
            return onSale != null && suppliers.contains(onSale.supplier().id());
        }).toList();
    }

    private static @Nullable String fault(Wanted wanted, @Nullable OnSale now) {
        if (now == null) {
            return LineProblems.GONE;
        }
        if (wanted.quantity() < 1 || wanted.quantity() > FindCart.MOST_PIECES) {
            return LineProblems.QUANTITY_NOT_SOLD;
        }
        List<String> problems = LineProblems.of(wanted.quantity(), now);
        if (!problems.isEmpty()) {
            return problems.getFirst();
        }
        Terms terms = now.offer().terms();
        return new Price(terms.unitPriceFor(wanted.quantity()), terms.currency()).isSameAs(wanted.seen()) ? null : "price-moved";
    }
}
