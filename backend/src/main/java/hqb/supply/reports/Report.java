package hqb.supply.reports;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says is wrong with a listing.
 *
 * @param kind      counterfeit, wrong-part, wrong-condition, wrong-price or other
 * @param state     open, upheld or dismissed
 * @param onSale    whether the offer is still there
 * @param note      what the operator found; null while it is open
 */
@Serdeable
record Report(UUID id, UUID offerId, String sku, String kind, String text, String state, Instant reportedAt, @Nullable Instant decidedAt,
        @Nullable String note, boolean onSale, PartName part, SupplierName supplier) {

    /** The part that was offered. */
    @Serdeable
    record PartName(UUID id, String mpn, String manufacturer) {
    }

    /** Who offered it. */
    @Serdeable
    record SupplierName(UUID id, String name) {
    }
}
