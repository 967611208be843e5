package hqb.payments;

import hqb.platform.money.Money;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * Whose a part of the money is.
 *
 * @param order      what it is for
 * @param payee      the supplier
 * @param gross      what is paid for it, by the buyer and by a voucher
 * @param commission what the platform keeps of that
 * @param voucher    what a voucher pays of the gross; it is set aside before the payment is opened
 */
public record Share(UUID order, UUID payee, Money gross, Money commission, Money voucher) {
    /** One that the buyer pays alone. */
    public Share(UUID order, UUID payee, Money gross, Money commission) {
        this(order, payee, gross, commission, new Money(BigDecimal.ZERO.setScale(gross.currency().minorDigits()), gross.currency()));
    }
}
