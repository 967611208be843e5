package hqb.supply;

import hqb.platform.money.Currency;
import hqb.platform.paging.Page;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a part's offers, for how many pieces, in which currency.
 *
 * @param quantity pieces wanted; prices are for this quantity; 1 by default
 * @param currency of prices; CNY by default
 * @param cursor   {@code next} of the page before
 * @param size     offers a page
 */
@Introspected
public record OffersAsked(@QueryValue @Nullable @Min(1) @Max(1_000_000_000) Long quantity, @QueryValue @Nullable Currency currency,
        @QueryValue @Nullable String cursor, @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size) {
    static final int DEFAULT_SIZE = 20;

    /** Pieces for which prices are shown; one when none were asked for. */
    public long pieces() {
        return quantity == null ? 1 : quantity;
    }

    /** The currency that prices are shown in. */
    public Currency money() {
        return currency == null ? Currency.CNY : currency;
    }

    /** Rows of a page. */
    public int rows() {
        return size == null ? DEFAULT_SIZE : size;
    }

    /** The cursor, null for the first page. */
    @Nullable
    public String place() {
        return cursor == null || cursor.isEmpty() ? null : cursor;
    }
}
