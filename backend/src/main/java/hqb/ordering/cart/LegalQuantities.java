package hqb.ordering.cart;

import hqb.supply.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The quantities nearest to an asked one that a supplier sells.
 *
 * @param lower  the largest that is not above it; null when it is below the least
 * @param higher the smallest that is not below it
 */
public record LegalQuantities(@Nullable Long lower, long higher) {

    /** Those around a quantity of 1 or more; both are the quantity itself when it is legal. */
    public static LegalQuantities around(long asked, Terms terms) {
        long least = terms.legalQuantity(1);
        long higher = terms.legalQuantity(asked);
        return new LegalQuantities(asked < least ? null : higher == asked ? higher : higher - terms.multiple(), higher);
    }

    /** The largest that is not above what is there; 0 when even the least order is more. */
    public static long mostOf(long available, Terms terms) {
        Long lower = available < 1 ? null : around(available, terms).lower;
        return lower == null ? 0 : lower;
    }
}
