package hqb.supply.demo;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the public catalogue says of a part's price and stock: the material of demonstration offers.
 *
 * @param rootCategory  slug of the top of its category's path
 * @param category      slug of its category
 * @param prices        by rising quantity; empty for a part that cannot be priced and therefore gets no offers
 * @param stock         pieces
 * @param packageName   such as "0603" or "SOT-23"; null if unknown
 * @param packagingHint how the source packs it, such as "Tape &amp; Reel (TR)"; null if unknown
 */
public record ReferencePart(UUID partId, String rootCategory, String category, List<ReferencePrice> prices, long stock,
        @Nullable String packageName, @Nullable String packagingHint) {

    /**
     * A price of the source.
     *
     * @param from the least quantity
     * @param usd  for one piece
     */
    public record ReferencePrice(long from, double usd) {
    }

    /** The price of one piece at a quantity; below the first step it is the first step's. */
    double usdAt(long quantity) {
        double usd = prices.getFirst().usd();
        for (ReferencePrice price : prices) {
            if (price.from() <= quantity) {
                usd = price.usd();
            }
        }
        return usd;
    }
}
