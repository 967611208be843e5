package hqb.search.watch;

import hqb.search.KeptSearch;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to keep, and be told of.
 *
 * @param name       what they call it; a part is called by its number unless something else is said
 * @param search     the search, as the parts search takes it; it or {@code part}
 * @param part       the id of a part; it or {@code search}
 * @param quantity   pieces that prices are for; 1 by default
 * @param currency   of prices, CNY, USD or HKD; CNY by default
 * @param tellNew    whether to tell of parts that are new in the search
 * @param priceBelow tell when one piece costs less, as a decimal text; null: not
 * @param stockAbove tell when there are more pieces in stock; null: not
 * @param alert      whether to be told; true by default when there is something to tell
 */
@Serdeable
record WatchBody(@Nullable String name, @Nullable @Valid KeptSearch search, @Nullable UUID part, @Nullable Long quantity,
        @Nullable String currency, @Nullable Boolean tellNew, @Nullable String priceBelow, @Nullable Long stockAbove,
        @Nullable Boolean alert) {
}
