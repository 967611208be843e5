package hqb.supply;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Currency;
import hqb.platform.money.ExchangeRates;
import hqb.platform.money.Money;
import hqb.supply.suppliers.CounterItem;
import hqb.supply.suppliers.RatedSupplier;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer of a part, priced for the asked quantity in the asked currency.
 *
 * @param counter        where the part can be picked up; null when nowhere
 * @param sku            the supplier's own number
 * @param stock          pieces
 * @param moq            the least quantity of an order
 * @param multiple       orders are multiples of this
 * @param packaging      cut-tape, reel, tray, tube, bag or box; null when not said
 * @param dateCode       as the seller writes it: 2225, 2225+, 22+ or 2019+; null when not said
 * @param quantity       the smallest quantity that can be ordered and covers the asked one
 * @param unitPrice      of one piece at that quantity
 * @param lineTotal      unit price times quantity, rounded once
 * @param condition      new-original, new-sealed, refurbished or pulled
 * @param conditionEvidence what the seller says that proves it; null when nothing
 * @param origin         country where it was made, ISO 3166-1 alpha-2; null when not said
 * @param photos         of the goods, in the seller's order
 * @param leadTimeDays   from order to dispatch; null when not said
 * @param nativeCurrency in which the supplier asks its prices
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record OfferItem(UUID id, RatedSupplier supplier, @Nullable CounterItem counter, String sku, long stock, int moq, int multiple,
        @Nullable String packaging, @Nullable String dateCode, String condition,
        @Nullable String conditionEvidence, @Nullable String origin, List<OfferPhoto> photos, @Nullable Integer leadTimeDays,
        List<PriceStep> priceBreaks,
        long quantity, Money unitPrice, Money lineTotal,
        Currency nativeCurrency, Instant updatedAt) {

    static OfferItem of(Offer offer, RatedSupplier supplier, @Nullable CounterItem counter, List<OfferPhoto> photos, long asked,
            Currency currency, ExchangeRates rates) {
        Terms terms = offer.terms();
        Money unitPrice = Money.unitPrice(rates.convertUnitPrice(terms.unitPriceFor(asked), terms.currency(), currency), currency);
        long quantity = terms.legalQuantity(asked);
        Packaging packaging = offer.packaging();
        return new OfferItem(offer.id().value(), supplier, counter, offer.sku(), offer.stock(), terms.moq(),
                terms.multiple(), packaging == null ? null : packaging.code(), offer.dateCode(), offer.goods().condition().code(),
                offer.goods().evidence(), offer.goods().origin(), photos,
                offer.goods().leadTimeDays(), PriceStep.of(terms, currency, rates),
                quantity,
                unitPrice, unitPrice.lineTotal(quantity), terms.currency(), offer.updatedAt());
    }
}
