package hqb.ordering.reviews;

import hqb.accounts.OrganisationId;
import hqb.supply.suppliers.SupplierId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer says of an order.
 *
 * @param person   who wrote it; null when a program did
 * @param reviewer who it was, in short: all that others see
 * @param verdict  what is said
 * @param reply    what the supplier says to it
 * @param hidden   why an operator hid it; null while everybody sees it
 */
record Review(UUID order, UUID id, OrganisationId buyer, SupplierId supplier, @Nullable UUID person, String reviewer, Verdict verdict,
        Instant writtenAt, @Nullable Instant changedAt, @Nullable Reply reply, @Nullable String hidden) {

    /**
     * What is said.
     *
     * @param stars       1 to 5 in all
     * @param asDescribed 1 to 5; null when not said
     * @param packing     1 to 5; null when not said
     * @param onTime      null when not said
     * @param authentic   yes, no or cannot-tell; null when not said
     * @param text        empty when nothing is said in words
     */
    record Verdict(int stars, @Nullable Integer asDescribed, @Nullable Integer packing, @Nullable Boolean onTime,
            @Nullable String authentic, String text) {
    }

    /** What the supplier says to it. */
    record Reply(String text, Instant at, @Nullable Instant changedAt) {
    }

    /** What is said of a part that was bought with it. */
    record Item(UUID line, UUID part, int stars, String text) {
    }

    /** The same, as it is read: with the part's number. */
    record NamedItem(UUID order, UUID line, UUID part, String mpn, String manufacturer, int stars, String text) {
    }
}
