package hqb.supply.suppliers;

import hqb.platform.paging.Page;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which suppliers.
 *
 * @param q      part of a name, in either language
 * @param market slug of a building; only suppliers with a counter there
 * @param sort   -offers (most offers first, the default), -score (best judged first) or name
 * @param cursor {@code next} of the page before
 * @param size   suppliers a page
 */
@Introspected
public record SuppliersAsked(@QueryValue @Nullable @Size(max = 256) String q, @QueryValue @Nullable @Size(max = 100) String market,
        @QueryValue @Nullable String sort, @QueryValue @Nullable String cursor,
        @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size) {
    static final int DEFAULT_SIZE = 20;
}
