package hqb.supply;

import hqb.supply.suppliers.Rating;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * All offers of a part in short: what the search index keeps of them.
 *
 * @param stock     pieces over all offers
 * @param suppliers how many suppliers offer it
 * @param markets   slugs of the buildings with a counter that offers it
 * @param prices    the least price by quantity; without steps when nobody offers it
 * @param bestScore the best score among its suppliers, 1 to 5 in halves; that of a supplier without reviews when none is reviewed better
 */
public record OfferSummary(long stock, int suppliers, Set<String> markets, PriceCurve prices, BigDecimal bestScore) {
    /** Nobody offers it. */
    public static final OfferSummary NONE = new OfferSummary(0, 0, Set.of(), new PriceCurve(List.of()),
            BigDecimal.valueOf(Rating.PRIOR_STARS));
}
