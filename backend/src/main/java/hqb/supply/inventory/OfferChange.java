package hqb.supply.inventory;

import hqb.supply.inventory.OfferBody.StepBody;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change to one offer among many. What is left out stays as it is; an offer that does not exist yet needs part, stock and prices.
 * The fields are those of {@link OfferBody}.
 *
 * @param sku     the supplier's own number
 * @param version at which the offer was read; when it has another by now nothing is changed. Null changes it whatever it is
 * @param clear   names of fields that shall say nothing from now on: packaging, dateCode, conditionEvidence, leadTimeDays, warehouse,
 *                counterId, lowStockAt, origin
 */
@Serdeable
record OfferChange(@Nullable String sku, @Nullable Long version, @Nullable String mpn, @Nullable String manufacturer, @Nullable Long stock,
        @Nullable Integer moq, @Nullable Integer multiple, @Nullable String packaging, @Nullable String dateCode, @Nullable String currency,
        @Nullable List<StepBody> priceBreaks, @Nullable String condition, @Nullable String conditionEvidence,
        @Nullable Integer leadTimeDays, @Nullable String warehouse, @Nullable UUID counterId, @Nullable Long lowStockAt,
        @Nullable String origin, @Nullable List<String> clear) {

    OfferBody body() {
        return new OfferBody(mpn, manufacturer, stock, moq, multiple, packaging, dateCode, currency, priceBreaks, condition,
                conditionEvidence, leadTimeDays, warehouse, counterId, lowStockAt, origin, clear);
    }
}
