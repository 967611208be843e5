package hqb.ordering.orders;

import hqb.platform.money.Currency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order, as it was agreed.
 *
 * @param position       from 1
 * @param unitPrice      in the order's currency, exact to six decimals
 * @param total          unit price times quantity, rounded once
 * @param nativePrice    the supplier's own price
 * @param rate           one unit of the supplier's currency in the order's
 * @param rateDate       the day of that rate
 * @param commissionRate as a share of 1
 * @param counter        number of the counter where it lies; null when not known
 * @param shipped        pieces that have left
 * @param refunded       pieces whose price was given back
 */
public record OrderLine(UUID id, UUID order, int position, UUID offer, UUID part, String mpn, String manufacturer, String sku,
        @Nullable String packaging, @Nullable String dateCode, long quantity, BigDecimal unitPrice, BigDecimal total,
        BigDecimal nativePrice, Currency nativeCurrency, BigDecimal rate, LocalDate rateDate, BigDecimal commissionRate,
        BigDecimal commission, @Nullable String counter, long shipped, long refunded) {

    /** Pieces that have not left yet. */
    public long left() {
        return quantity - shipped;
    }
}
