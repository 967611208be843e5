package hqb.accounts.organisations;

import hqb.platform.paging.Page;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which page of the log.
 *
 * @param cursor {@code next} of the page before
 * @param size   entries a page
 */
@Introspected
record AuditAsked(@QueryValue @Nullable String cursor, @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size) {
    static final int DEFAULT_SIZE = 20;
}
