package hqb.operations.ledger;

import hqb.platform.money.Currency;
import hqb.platform.paging.Page;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts.
 *
 * @param type     such as buyer_held
 * @param currency CNY, USD or HKD; CNY when left out
 * @param q        a piece of the account's code
 * @param zero     true for those that have nothing too; default false
 * @param cursor   {@code next} of the page before
 * @param size     accounts a page
 */
@Introspected
record AccountsAsked(@QueryValue @Nullable String type, @QueryValue @Nullable Currency currency,
        @QueryValue @Nullable @Size(max = 100) String q, @QueryValue @Nullable Boolean zero, @QueryValue @Nullable String cursor,
        @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size) {
}
