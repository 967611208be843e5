package hqb.projects;

import hqb.platform.paging.Page;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which page of the asker's projects.
 *
 * @param cursor {@code next} of the page before
 * @param size   projects a page
 */
@Introspected
record ProjectsAsked(@QueryValue @Nullable String cursor, @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size) {
    private static final int DEFAULT_SIZE = 20;

    int pageSize() {
        return size == null ? DEFAULT_SIZE : size;
    }
}
