package hqb.ordering.orders;

import hqb.accounts.OrganisationId;
import hqb.ordering.DeliveryMethod;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.supply.suppliers.SupplierId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one supplier owes one buyer.
 *
 * @param number       for people: {@code HQ261122-7F3K9D}
 * @param group        what was ordered and is paid with it
 * @param goods        the sum of its lines
 * @param delivery     what bringing it costs
 * @param commission   what the platform keeps of the total
 * @param refunded     what was given back so far
 * @param pickUpCode   what the buyer shows at the counter; null until it is ready
 * @param payBefore    until when its stock is set aside while it is not paid
 * @param confirmAt    when the buyer's silence counts as a yes; null while it does not
 */
public record Order(UUID id, String number, UUID group, OrganisationId buyer, SupplierId supplier, OrderState state, Currency currency,
        BigDecimal goods, BigDecimal delivery, BigDecimal commission, BigDecimal refunded, DeliveryMethod method, Frozen frozen,
        @Nullable String pickUpCode, Instant payBefore, @Nullable Instant confirmAt, Instant createdAt) {

    /** What the buyer pays for it. */
    public Money total() {
        return money(goods.add(delivery));
    }

    /** What of it has not been given back. */
    public Money left() {
        return money(goods.add(delivery).subtract(refunded));
    }

    /** An amount in its currency. */
    public Money money(BigDecimal amount) {
        return new Money(amount, currency);
    }
}
