package hqb.ordering.cart;

import hqb.accounts.Actor;
import hqb.accounts.Secret;
import hqb.supply.OfferId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says whose cart somebody uses. What a guest has gathered goes into the company's cart when the guest signs in, or at the next look. */
@Singleton
class FindCart {
    static final int MOST_LINES = 1_500;
    /** The most pieces of a line. */
    static final long MOST_PIECES = 1_000_000_000L;

    private final Carts carts;

    FindCart(Carts carts) {
        this.carts = carts;
    }

    /**
     * An owner and what becomes of the cookie.
     *
     * @param owner null when a guest has none yet
     * @param spent whether the cookie has done its work and can go
     */
    record Found(@Nullable CartOwner owner, boolean spent) {
    }

    /**
     * Finds the owner of the cart, and brings the guest's lines over where both are there.
     *
     * @param token of the cookie, null when there is none
     */
    @Transactional
    Found find(Actor actor, @Nullable String token) {
        if (actor.how() == Actor.How.NOBODY) {
            return new Found(token == null ? null : new CartOwner.Guest(token), false);
        }
        CartOwner company = new CartOwner.Company(actor.requireOrganisation());
        if (token == null || actor.how() != Actor.How.SESSION) {
            return new Found(company, false);
        }
        merge(new CartOwner.Guest(token), company);
        return new Found(company, true);
    }

    /** A fresh guest. */
    static CartOwner.Guest guest() {
        return new CartOwner.Guest(Secret.random());
    }

    private void merge(CartOwner guest, CartOwner company) {
        if (carts.find(guest).isEmpty()) {
            return;
        }
        UUID to = carts.open(company);
        UUID from = carts.lock(guest).orElse(null);
        if (from == null) {
            return; // another tab was faster
        }
        Map<OfferId, CartLine> known = new HashMap<>();
        carts.lines(to).forEach(line -> known.put(line.offer(), line));
        List<CartLine> merged = new ArrayList<>();
        int room = MOST_LINES - known.size();
        for (CartLine line : carts.lines(from)) {
            CartLine old = known.get(line.offer());
            if (old == null && room-- <= 0) {
                continue;
            }
            long quantity = Math.min(MOST_PIECES, line.quantity() + (old == null ? 0 : old.quantity()));
            merged.add(new CartLine(line.id(), line.offer(), quantity, line.seen(), line.moved(), line.delivery()));
        }
        carts.end(from);
        carts.put(to, merged);
    }
}
