package hqb.operations.statements;

import hqb.platform.money.Currency;
import hqb.platform.paging.Page;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which statement.
 *
 * @param currency CNY, USD or HKD; CNY when left out
 * @param from     the first day, in Shenzhen; the first of this month when left out
 * @param to       the last day; today when left out
 * @param cursor   {@code next} of the page before
 * @param size     lines a page
 */
@Introspected
record StatementAsked(@QueryValue @Nullable Currency currency, @QueryValue @Nullable String from, @QueryValue @Nullable String to,
        @QueryValue @Nullable String cursor, @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size) {
}
