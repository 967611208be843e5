package hqb.supply;

import hqb.platform.money.Currency;
import hqb.platform.paging.Page;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a supplier's offers.
 *
 * @param q        a piece of the stock number or of the part number
 * @param cursor   {@code next} of the page before
 * @param size     offers a page
 * @param currency of the prices; by default the supplier's own
 */
@Introspected
record SupplierOffersAsked(@QueryValue @Nullable @Size(max = 80) String q, @QueryValue @Nullable String cursor,
        @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size,
        @QueryValue @Nullable Currency currency) {
}
