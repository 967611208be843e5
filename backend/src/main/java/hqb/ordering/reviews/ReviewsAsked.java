package hqb.ordering.reviews;

import hqb.platform.paging.Page;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * What a list of reviews asks for.
 *
 * @param stars  only those that give so many
 * @param cursor {@code next} of the page before
 * @param size   reviews a page
 */
@Introspected
record ReviewsAsked(@QueryValue @Nullable @Min(1) @Max(5) Integer stars, @QueryValue @Nullable String cursor,
        @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size) {
    static final int DEFAULT_SIZE = 20;

    int orDefault() {
        return size == null ? DEFAULT_SIZE : size;
    }
}
