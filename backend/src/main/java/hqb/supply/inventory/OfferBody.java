package hqb.supply.inventory;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier says of an offer.
 *
 * @param mpn               the manufacturer's number of the part
 * @param manufacturer      its name or an alias
 * @param stock             pieces, 0 or more
 * @param moq               the least quantity of an order, by default 1
 * @param multiple          orders are multiples of this, by default 1
 * @param packaging         cut-tape, reel, tray, tube, bag or box; empty to say nothing
 * @param dateCode          year and week, or later: 2225, 2225+, 22+ or 2019+; empty to say nothing
 * @param currency          CNY, USD or HKD, by default CNY
 * @param priceBreaks       by rising quantity, prices not rising
 * @param condition         new-original, new-sealed, refurbished or pulled
 * @param conditionEvidence what proves it; empty to say nothing
 * @param leadTimeDays      from order to dispatch
 * @param warehouse         where the goods lie; empty to say nothing
 * @param counterId         one of the supplier's counters
 * @param lowStockAt        the supplier is alerted at this stock or less
 * @param origin            country where the goods were made, ISO 3166-1 alpha-2; empty to say nothing
 * @param clear             names of fields that shall say nothing from now on, since null leaves them as they are: packaging, dateCode,
 *                          conditionEvidence, leadTimeDays, warehouse, counterId, lowStockAt, origin
 */
@Serdeable
record OfferBody(@Nullable String mpn, @Nullable String manufacturer, @Nullable Long stock, @Nullable Integer moq,
        @Nullable Integer multiple, @Nullable String packaging, @Nullable String dateCode, @Nullable String currency,
        @Nullable List<StepBody> priceBreaks, @Nullable String condition, @Nullable String conditionEvidence,
        @Nullable Integer leadTimeDays, @Nullable String warehouse, @Nullable UUID counterId, @Nullable Long lowStockAt,
        @Nullable String origin, @Nullable List<String> clear) {

    /**
     * A step of a price list.
     *
     * @param from      the least quantity that gets this price
     * @param unitPrice of one piece, a decimal number as text, at most six decimals
     */
    @Serdeable
    record StepBody(@Nullable Long from, @Nullable String unitPrice) {
    }
}
