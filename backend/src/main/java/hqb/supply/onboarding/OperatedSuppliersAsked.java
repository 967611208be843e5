package hqb.supply.onboarding;

import hqb.platform.paging.Page;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which suppliers the operator wants to see.
 *
 * @param q      part of a name, in either language
 * @param state  active, suspended or closed; all when left out
 * @param cursor {@code next} of the page before
 * @param size   suppliers a page
 */
@Introspected
record OperatedSuppliersAsked(@QueryValue @Nullable @Size(max = 256) String q, @QueryValue @Nullable String state,
        @QueryValue @Nullable String cursor, @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size) {
}
