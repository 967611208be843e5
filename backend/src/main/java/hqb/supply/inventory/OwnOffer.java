package hqb.supply.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import hqb.platform.money.Currency;
import hqb.supply.OfferFacts;
import hqb.supply.OfferPhoto;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer as its supplier sees it.
 *
 * @param stock        pieces on hand, those that are reserved among them
 * @param reserved     pieces that are set aside for orders
 * @param version      counts changes; a change that names it is refused when it is no longer the present one
 * @param currency     of the price list
 * @param counter      number of the counter where it can be picked up; null when nowhere
 * @param origin       country where the goods were made, ISO 3166-1 alpha-2; null when not said
 * @param photos       of the goods, in their order
 * @param lowStockAt   at which stock the supplier is alerted; null for never
 * @param lowStock     whether stock is that low
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record OwnOffer(UUID id, String sku, long version, PartNamed part, long stock, long reserved, int moq, int multiple,
        @Nullable String packaging,
        @Nullable String dateCode, Currency currency, List<OfferFacts.Step> priceBreaks, String condition,
        @Nullable String conditionEvidence, @Nullable Integer leadTimeDays, @Nullable String warehouse, @Nullable UUID counterId,
        @Nullable String counter, @Nullable String origin, List<OfferPhoto> photos, @Nullable Long lowStockAt, boolean lowStock,
        Instant updatedAt) {

    /** The part that is offered. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PartNamed(UUID id, String mpn, String manufacturer, String description, @JsonProperty("package") @Nullable String packageCode) {
    }
}
