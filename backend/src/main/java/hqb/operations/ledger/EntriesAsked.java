package hqb.operations.ledger;

import hqb.platform.money.Currency;
import hqb.platform.paging.Page;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which entries.
 *
 * @param account  the code of an account
 * @param currency CNY, USD or HKD; CNY when left out
 * @param cursor   {@code next} of the page before
 * @param size     entries a page
 */
@Introspected
record EntriesAsked(@QueryValue @Nullable String account, @QueryValue @Nullable Currency currency, @QueryValue @Nullable String cursor,
        @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size) {
}
