package hqb.ordering.checkout;

import hqb.platform.money.Money;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is ordered: all that is in the cart.
 *
 * @param currency      CNY, USD or HKD; CNY when left out
 * @param delivery      how the goods come: one word for all suppliers, {@code pick-up}, {@code courier} or {@code consolidated}, or an
 *                      object; when left out, as the purchase plan has it that the goods are of, else at the counter where there is one, else by
 *                      courier
 * @param invoice       the tax invoice that is wanted; none when left out
 * @param note          for the suppliers
 * @param expectedTotal what the buyer was shown; another total is refused as {@code price-moved}
 * @param voucher       the code of a voucher, or the id of one of the organisation's; none when left out
 * @param payLater      whether the payment is not opened yet, because it will be paid together with others, such as a project's; false when
 *                      left out
 */
@Serdeable
record CheckoutBody(@Nullable String currency,
        @Schema(implementation = CheckoutBody.Delivery.class) @Nullable JsonNode delivery,
        @Nullable Invoice invoice, @Nullable String note,
        @Nullable Money expectedTotal,
        @Nullable String voucher, @Nullable Boolean payLater) {

    /**
     * How goods come.
     *
     * @param method    of all suppliers that {@code suppliers} does not name: pick-up, courier or consolidated
     * @param addressId one of the company's addresses; the last used one when neither is given
     * @param address   another one, which is kept
     */
    @Serdeable
    record Delivery(@Nullable String method, @Nullable UUID addressId, @Nullable AddressBody address,
            @Nullable List<SupplierDelivery> suppliers) {
    }

    /** How the goods of one supplier come. */
    @Serdeable
    record SupplierDelivery(@Nullable UUID supplierId, @Nullable String method) {
    }

    /**
     * A tax invoice (fapiao).
     *
     * @param title     the company's or person's name
     * @param taxNumber the company's unified social credit code; null for a person
     * @param email     where it is sent
     */
    @Serdeable
    record Invoice(@Nullable String title, @Nullable String taxNumber, @Nullable String email) {
    }
}
