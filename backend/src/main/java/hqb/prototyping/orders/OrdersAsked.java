package hqb.prototyping.orders;

import hqb.platform.paging.Page;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * What a list of orders asks for.
 *
 * @param state one of the states; open for all that are not over, overdue for those of which a payment is; all when left out
 */
@Introspected
record OrdersAsked(@QueryValue @Nullable String state, @QueryValue @Nullable String cursor,
        @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size) {
    static final int DEFAULT_SIZE = 20;

    int pageSize() {
        return size == null ? DEFAULT_SIZE : size;
    }
}
