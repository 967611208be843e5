package hqb.ordering.cart;

import hqb.ordering.cart.CartLine.Price;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.supply.OfferId;
import hqb.supply.OffersOnSale;
import hqb.supply.OnSale;
import hqb.supply.Terms;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts offers into a cart, changes how many, and takes them out. Only quantities that the supplier sells go in. */
@Singleton
public class ChangeCart {
    private final Carts carts;
    private final OffersOnSale offers;
    private final Clock clock;

    ChangeCart(Carts carts, OffersOnSale offers, Clock clock) {
        this.carts = carts;
        this.offers = offers;
        this.clock = clock;
    }

    /**
     * Puts pieces of an offer into the cart, beside those that are there already.
     *
     * @throws Refusal when there is no such offer on sale, the supplier does not sell that quantity, or the cart is full
     */
    @Transactional
    public void add(CartOwner owner, OfferId offer, long quantity) {
        Terms terms = onSale(offer, owner).offer().terms();
        UUID cart = carts.open(owner);
        List<CartLine> lines = carts.lines(cart);
        CartLine old = lines.stream().filter(line -> line.offer().equals(offer)).findFirst().orElse(null);
        if (old == null && lines.size() >= FindCart.MOST_LINES) {
            throw Refusal.of(ProblemType.CONFLICT, "A cart has at most " + FindCart.MOST_LINES + " lines. Order what is there first.");
        }
        long sum = quantity + (old == null ? 0 : old.quantity());
        requireLegal(quantity > 0 && old != null ? sum : quantity, terms);
        carts.put(cart, List.of(line(old == null ? Uuid7.random(clock.instant()) : old.id(), offer, sum, terms, old)));
    }

    /**
     * Changes how many pieces of a line are wanted.
     *
     * @throws Refusal when the cart has no such line, the offer is gone, or the supplier does not sell that quantity
     */
    @Transactional
    void set(CartOwner owner, UUID id, long quantity) {
        UUID cart = carts.open(owner);
        CartLine old = carts.lines(cart).stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow(ChangeCart::noLine);
        Terms terms = onSale(old.offer(), owner).offer().terms();
        requireLegal(quantity, terms);
        carts.put(cart, List.of(line(id, old.offer(), quantity, terms, old)));
    }

    /**
     * Takes a line out.
     *
     * @throws Refusal when the cart has no such line
     */
    @Transactional
    void remove(CartOwner owner, UUID id) {
        UUID cart = carts.lock(owner).orElseThrow(ChangeCart::noLine);
        if (!carts.remove(cart, id)) {
            throw noLine();
        }
    }

    private OnSale onSale(OfferId id, CartOwner owner) {
        OnSale found = offers.find(List.of(id), owner.buyer()).get(id);
        if (found == null || !found.selling()) {
            throw Refusal.notFound("This offer is not on sale.");
        }
        return found;
    }

    private static CartLine line(UUID id, OfferId offer, long quantity, Terms terms, @Nullable CartLine old) {
        return new CartLine(id, offer, quantity, new Price(terms.unitPriceFor(quantity), terms.currency()), null,
                old == null ? null : old.delivery());
    }

    private static void requireLegal(long quantity, Terms terms) {
        if (quantity > FindCart.MOST_PIECES) {
            throw Refusal.invalid("/quantity", "At most " + FindCart.MOST_PIECES + " pieces are possible.");
        }
        if (quantity < 1 || terms.legalQuantity(quantity) != quantity) {
            throw new QuantityRefused(LegalQuantities.around(Math.max(1, quantity), terms), terms);
        }
    }

    private static Refusal noLine() {
        return Refusal.notFound("The cart has no such line.");
    }
}
