package hqb.ordering.checkout;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a line of the cart cannot be ordered as it is.
 *
 * @param code            gone, out-of-stock, quantity-not-sold or price-moved
 * @param available       pieces that are left
 * @param nearestQuantity what could be ordered instead; null when nothing
 * @param oldUnitPrice    what the buyer saw; null unless the price moved
 * @param newUnitPrice    what it is; null unless the price moved
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record LineFault(UUID lineId, UUID offerId, @Nullable String mpn, String code, long quantity, long available,
        @Nullable Long nearestQuantity,
        @Nullable Money oldUnitPrice, @Nullable Money newUnitPrice) {
}
