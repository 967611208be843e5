package hqb.supply.market;

import hqb.platform.paging.Page;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list of parts.
 *
 * @param category only parts of this category and those below it
 * @param cursor   {@code next} of the page before
 * @param size     parts a page
 */
@Introspected
record ListAsked(@QueryValue @Nullable @Size(max = 100) String category, @QueryValue @Nullable String cursor,
        @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size) {
    private static final int DEFAULT_SIZE = 20;

    int rows() {
        return size == null ? DEFAULT_SIZE : size;
    }

    @Nullable
    String place() {
        return cursor == null || cursor.isBlank() ? null : cursor;
    }

    @Nullable
    String below() {
        return category == null || category.isBlank() ? null : category.strip();
    }
}
