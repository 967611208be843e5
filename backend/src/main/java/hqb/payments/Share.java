package hqb.payments;

import hqb.ledger.AccountType;
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
 * @param heldIn     where it is held until it is released or goes back: {@code buyer_held} or {@code deposit}
 */
public record Share(UUID order, UUID payee, Money gross, Money commission, Money voucher, AccountType heldIn) {
    /** One that is held as what buyers pay is. */
    public Share(UUID order, UUID payee, Money gross, Money commission, Money voucher) {
        this(order, payee, gross, commission, voucher, AccountType.BUYER_HELD);
    }

    /** One that the buyer pays alone. */
    public Share(UUID order, UUID payee, Money gross, Money commission) {
        this(order, payee, gross, commission, nothing(gross));
    }

    /**
     * A deposit, of which the platform keeps nothing.
     *
     * @param lease    whose deposit it is
     * @param landlord who gets what does not go back
     */
    public static Share deposit(UUID lease, UUID landlord, Money gross) {
        return new Share(lease, landlord, gross, nothing(gross), nothing(gross), AccountType.DEPOSIT);
    }

    private static Money nothing(Money like) {
        return new Money(BigDecimal.ZERO.setScale(like.currency().minorDigits()), like.currency());
    }
}
