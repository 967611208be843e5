package hqb.supply;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import hqb.platform.money.Currency;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer in a supplier's list.
 *
 * @param dateCode          as the seller writes it; null when not said
 * @param condition         new-original, new-sealed, refurbished or pulled
 * @param conditionEvidence what the seller says that proves it; null when nothing
 * @param origin            country where it was made, ISO 3166-1 alpha-2; null when not said
 * @param photos            of the goods, in the seller's order
 * @param currency          of the price list
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record SupplierOffer(UUID id, String sku, PartName part, long stock, int moq, int multiple, @Nullable String packaging,
        @Nullable String dateCode, String condition, @Nullable String conditionEvidence, @Nullable String origin,
        List<OfferPhoto> photos, List<PriceStep> priceBreaks, Currency currency, Instant updatedAt) {

    /** A part as others refer to it. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PartName(UUID id, String mpn, String manufacturer, String description, @JsonProperty("package") @Nullable String packageCode) {
    }
}
