package hqb.prototyping.brokering;

import hqb.platform.paging.Page;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * What a list of requests asks for.
 *
 * @param state   one of the states; active for all that are not over; all when left out
 * @param service production, testing or expert; all when left out
 */
@Introspected
record RequestsAsked(@QueryValue @Nullable String state, @QueryValue @Nullable String service, @QueryValue @Nullable String cursor,
        @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size) {
    private static final int DEFAULT_SIZE = 20;

    int pageSize() {
        return size == null ? DEFAULT_SIZE : size;
    }
}
