package hqb.ordering.cart;

import hqb.ordering.DeliveryMethod;
import hqb.platform.money.Currency;
import hqb.supply.OfferId;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a cart.
 *
 * @param quantity pieces, 1 or more
 * @param seen     the unit price that the buyer saw last
 * @param moved    what it was before it moved; null when it did not since the buyer last changed the line
 * @param delivery how its goods come, as the plan that it is of has counted them; null when nobody has said
 */
public record CartLine(UUID id, OfferId offer, long quantity, Price seen, @Nullable Price moved,
        @Nullable DeliveryMethod delivery) {

    /** A unit price in the currency of its offer. */
    public record Price(BigDecimal amount, Currency currency) {
        /** Whether both are the same price, 0.5 being 0.50. */
        public boolean isSameAs(Price other) {
            return currency == other.currency && amount.compareTo(other.amount) == 0;
        }
    }
}
