package hqb.accounts.applications;

import hqb.platform.paging.Page;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which applications.
 *
 * @param state  draft, submitted, needs-more, approved or rejected; all when left out
 * @param cursor {@code next} of the page before
 * @param size   applications a page
 */
@Introspected
public record ApplicationsAsked(@QueryValue @Nullable String state, @QueryValue @Nullable String cursor,
        @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size) {
    /** Applications a page when not said. */
    public static final int DEFAULT_SIZE = 20;
}
