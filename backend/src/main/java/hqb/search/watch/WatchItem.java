package hqb.search.watch;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.search.KeptSearch;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A search or a part that is kept.
 *
 * @param search     the search; null when it is a part
 * @param part       the part; null when it is a search
 * @param priceBelow a decimal text; null when no price is waited for
 * @param met        parts that met price or stock when somebody last looked
 * @param lookedAt   when that was
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record WatchItem(UUID id, String name, @Nullable KeptSearch search, @Nullable WatchedPart part, long quantity, String currency,
        boolean tellNew, @Nullable String priceBelow, @Nullable Long stockAbove, boolean alert, int met, Instant createdAt,
        Instant lookedAt) {

    /** The part that is watched. */
    @Serdeable
    record WatchedPart(UUID id, String mpn, String manufacturer) {
    }
}
