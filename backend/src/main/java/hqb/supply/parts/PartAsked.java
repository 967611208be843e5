package hqb.supply.parts;

import hqb.platform.money.Currency;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * For how many pieces and in which currency a part is looked at.
 *
 * @param quantity pieces wanted; prices are for this quantity; 1 by default
 * @param currency of prices; CNY by default
 */
@Introspected
record PartAsked(@QueryValue @Nullable @Min(1) @Max(1_000_000_000) Long quantity, @QueryValue @Nullable Currency currency) {

    long pieces() {
        return quantity == null ? 1 : quantity;
    }

    Currency money() {
        return currency == null ? Currency.CNY : currency;
    }
}
