package hqb.ordering.reviews;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review as everybody sees it: of a verified purchase, by a company whose name is given in short.
 *
 * @param reviewer    such as {@code 深圳…公司} or {@code A***}
 * @param stars       1 to 5 in all
 * @param asDescribed 1 to 5; null when not said
 * @param packing     1 to 5; null when not said
 * @param onTime      null when not said
 * @param authentic   yes, no or cannot-tell; null when not said
 * @param text        empty when nothing is said in words
 * @param changedAt   null when it was never changed
 * @param parts       what is said of single parts; in the list of a part, of that one only
 * @param reply       what the supplier says to it; null when nothing
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReviewItem(UUID id, Shop supplier, String reviewer, int stars, @Nullable Integer asDescribed, @Nullable Integer packing,
        @Nullable Boolean onTime, @Nullable String authentic, String text, Instant writtenAt, @Nullable Instant changedAt,
        List<OnPart> parts, @Nullable Reply reply) {

    /** Who sold it. */
    @Serdeable
    record Shop(UUID id, String name) {
    }

    /** What is said of a part. */
    @Serdeable
    record OnPart(UUID id, String mpn, String manufacturer, int stars, String text) {
    }

    /** What the supplier says. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Reply(String text, Instant at, @Nullable Instant changedAt) {
    }
}
