package hqb.supply.imports;

import hqb.platform.paging.Page;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a supplier's imports.
 *
 * @param cursor {@code next} of the page before
 * @param size   imports a page
 */
@Introspected
record ImportsAsked(@QueryValue @Nullable String cursor, @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size) {
}
