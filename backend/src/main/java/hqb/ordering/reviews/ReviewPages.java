package hqb.ordering.reviews;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The forms in which reviews are given to those who ask. */
final class ReviewPages {
    private ReviewPages() {
    }

    /**
     * Reviews of a supplier or of a part.
     *
     * @param total   how many reviews the list has, exact
     * @param next    the cursor of the next page, null on the last
     * @param summary of all of them, whatever stars were asked for
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Listed(List<ReviewItem> items, long total, @Nullable String next, Summary summary) {
    }

    /**
     * What reviews come to. A number is null when nobody has said anything.
     *
     * @param score       the supplier's score, which leans on what is usual as long as there are few reviews; null for a part
     * @param average     the plain mean of the stars
     * @param stars       how many gave 5, 4, 3, 2 and 1
     * @param asDescribed mean of 1 to 5
     * @param packing     mean of 1 to 5
     * @param onTime      share of those who were served in time, of 1
     * @param authentic   share of those who found the goods genuine among those who could tell, of 1
     * @param disputed    share of the supplier's last 500 orders that were in dispute, of 1; null for a part
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Summary(@Nullable BigDecimal score, long reviews, @Nullable Double average, List<Bar> stars, @Nullable Double asDescribed,
            @Nullable Double packing, @Nullable Double onTime, @Nullable Double authentic, @Nullable Double disputed) {
    }

    /** How many gave so many stars. */
    @Serdeable
    record Bar(int stars, long count) {
    }

    /**
     * What a buyer can say of an order, and has said.
     *
     * @param review null until it is written
     * @param items  what it says of lines, for the form
     * @param hidden why an operator hid it; null while everybody sees it
     * @param can    write, change or null when neither
     * @param until  the end of that; null when it cannot be done
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record OfOrder(@Nullable ReviewItem review, List<Line> items, @Nullable String hidden, @Nullable String can,
            @Nullable Instant until) {
    }

    /** What is said of a line. */
    @Serdeable
    record Line(UUID lineId, int stars, String text) {
    }

    /**
     * A review as its supplier sees it.
     *
     * @param canReply whether a reply can be written, or the one that is there changed
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record OfShop(ReviewItem review, UUID orderId, String orderNumber, boolean canReply) {
    }

    /**
     * A review as an operator sees it.
     *
     * @param hidden  why it is hidden; null while everybody sees it
     * @param reports what waits for an answer
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Moderated(ReviewItem review, String orderNumber, @Nullable String hidden, List<Complaint> reports) {
    }

    /** What somebody says is wrong. */
    @Serdeable
    record Complaint(String kind, String text, Instant at) {
    }
}
