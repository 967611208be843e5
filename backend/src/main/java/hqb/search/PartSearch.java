package hqb.search;

import hqb.platform.money.Currency;
import hqb.platform.paging.Page;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.convert.format.Format;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the parts search, as it comes from the address bar. An empty parameter counts as absent.
 *
 * @param q            words, part numbers and values such as {@code 100nF 0603}
 * @param as           {@code piece=field:value} or {@code piece=text}: how to read a piece of {@code q}, where it is read wrongly
 * @param category     category slugs; those below count in
 * @param manufacturer manufacturer names or aliases
 * @param packageCode  packages, such as {@code 0603}
 * @param filter       {@code name:value} or {@code name:from..to}; either end may be open, SI prefixes may be used
 * @param inStock      true: only parts with at least {@code quantity} in stock over all suppliers
 * @param quantity     pieces wanted; prices are for this quantity
 * @param currency     of prices
 * @param sort         order of the list: relevance, price, -price, -stock, or the name of a parameter that is a number, with a minus the greatest
 *                     first
 * @param cursor       {@code next} of the page before
 * @param size         parts a page
 */
@Introspected
record PartSearch(
        @QueryValue @Nullable @Size(max = 256) String q,
        @Format("MULTI") @Parameter(explode = Explode.TRUE) @QueryValue @Nullable @Size(max = 24) List<String> as,
        @Format("MULTI") @Parameter(explode = Explode.TRUE) @QueryValue @Nullable @Size(max = 50) List<String> category,
        @Format("MULTI") @Parameter(explode = Explode.TRUE) @QueryValue @Nullable @Size(max = 50) List<String> manufacturer,
        @Format("MULTI") @Parameter(explode = Explode.TRUE) @QueryValue("package") @Nullable @Size(max = 50) List<String> packageCode,
        @Format("MULTI") @Parameter(explode = Explode.TRUE) @QueryValue @Nullable @Size(max = 50) List<String> filter,
        @QueryValue @Nullable Boolean inStock,
        @QueryValue @Nullable @Min(1) @Max(1_000_000_000) Long quantity,
        @QueryValue @Nullable Currency currency,
        @QueryValue @Nullable String sort,
        @QueryValue @Nullable String cursor,
        @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size) {
    static final int DEFAULT_SIZE = 20;
}
