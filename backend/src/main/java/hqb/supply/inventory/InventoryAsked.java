package hqb.supply.inventory;

import hqb.platform.paging.Page;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a supplier's own offers.
 *
 * @param q      a piece of the stock number or of the part's number
 * @param stock  any (the default), some, none, or low: at or below the alert
 * @param sort   sku (the default), stock, -stock or -updated
 * @param cursor {@code next} of the page before
 * @param size   offers a page
 */
@Introspected
record InventoryAsked(@QueryValue @Nullable @Size(max = 80) String q, @QueryValue @Nullable String stock, @QueryValue @Nullable String sort,
        @QueryValue @Nullable String cursor, @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size) {
    static final int DEFAULT_SIZE = 20;
}
