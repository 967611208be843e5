package hqb.ordering.checkout;

import hqb.ordering.DeliveryMethod;
import hqb.ordering.orders.Frozen;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to buy, read and checked.
 *
 * @param method     of those that {@code bySupplier} does not name; null for whatever suits
 * @param address    null when none was given and none is known
 * @param newAddress whether the address is to be kept
 * @param voucher    code or id of a voucher; null for none
 */
record Wish(Currency currency, @Nullable DeliveryMethod method, Map<UUID, DeliveryMethod> bySupplier, Frozen.@Nullable Address address,
        boolean newAddress, @Nullable Invoice invoice, @Nullable String note, @Nullable Money expectedTotal,
        @Nullable String voucher) {

    /** A tax invoice that is asked for. */
    record Invoice(String title, @Nullable String taxNumber, String email) {
    }
}
