package hqb.supply.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Currency;
import hqb.supply.OfferFacts;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A price list and when it held.
 *
 * @param until null for the one that holds
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record PastPrice(@Nullable Instant until, Currency currency, List<OfferFacts.Step> priceBreaks) {
}
