package hqb.supply;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Currency;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an offer says, as its supplier says it.
 *
 * @param stock        pieces
 * @param packaging    cut-tape, reel, tray, tube, bag or box; null when not said
 * @param dateCode     as the seller writes it: 2225, 2225+, 22+ or 2019+; null when not said
 * @param currency     of the price list
 * @param condition    new-original, new-sealed, refurbished or pulled
 * @param leadTimeDays from order to dispatch; null when not said
 * @param counterId    where it can be picked up; null when nowhere
 * @param origin       country where it was made, ISO 3166-1 alpha-2; null when not said
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record OfferFacts(String sku, UUID partId, long stock, int moq, int multiple, @Nullable String packaging, @Nullable String dateCode,
        Currency currency, List<Step> priceBreaks, String condition, @Nullable String conditionEvidence, @Nullable Integer leadTimeDays,
        @Nullable String warehouse, @Nullable UUID counterId, @Nullable String origin) {

    /**
     * A step of the price list.
     *
     * @param from      the least quantity that gets this price
     * @param unitPrice exact, in plain notation
     */
    @Serdeable
    public record Step(long from, String unitPrice) {
    }

    /** The facts of an offer. */
    public static OfferFacts of(Offer offer) {
        Packaging packaging = offer.packaging();
        Goods goods = offer.goods();
        return new OfferFacts(offer.sku(), offer.partId(), offer.stock(), offer.terms().moq(), offer.terms().multiple(),
                packaging == null ? null : packaging.code(), offer.dateCode(), offer.terms().currency(),
                offer.terms().priceBreaks().steps().stream().map(step -> new Step(step.from(), step.unitPrice().toPlainString())).toList(),
                goods.condition().code(), goods.evidence(), goods.leadTimeDays(), goods.warehouse(), offer.counterId(), goods.origin());
    }
}
