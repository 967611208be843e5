package hqb.supply;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier says of a part it wants to sell, not yet checked.
 *
 * @param sku         the supplier's own number
 * @param stock       pieces
 * @param moq         the least quantity of an order
 * @param multiple    orders are multiples of this
 * @param packaging   code of a {@link Packaging}; null when not said
 * @param dateCode    YYWW; null when not said
 * @param currency    CNY, USD or HKD
 * @param priceBreaks by rising quantity
 * @param counterId   one of the supplier's counters; null for none
 */
public record Listing(UUID partId, String sku, long stock, int moq, int multiple, @Nullable String packaging, @Nullable String dateCode,
        String currency, List<PriceBreak> priceBreaks, @Nullable UUID counterId) {
}
