package hqb.sourcing.rfq.bidding;

import hqb.supply.suppliers.SupplierId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supplier's bid.
 *
 * @param label    1 for bid A, in the order in which they came
 * @param supplier null for a buyer, as long as names are hidden
 */
public record Bid(UUID id, UUID rfq, int label, @Nullable SupplierId supplier) {
    private static final int LETTERS = 26;

    /** What people call it: A to Z, then A1. */
    public String name() {
        int round = (label - 1) / LETTERS;
        return (char) ('A' + (label - 1) % LETTERS) + (round == 0 ? "" : String.valueOf(round));
    }
}
