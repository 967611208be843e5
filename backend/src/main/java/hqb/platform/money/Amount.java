package hqb.platform.money;

import java.math.BigDecimal;

/**
 * An amount that is paid: whole minor units, such as fen or cents. Arithmetic is exact; it throws {@link ArithmeticException} beyond 64
 * bits, and {@link IllegalArgumentException} across currencies.
 *
 * @param minor    minor units, negative for the other direction
 * @param currency its currency
 */
public record Amount(long minor, Currency currency) {
    /** Nothing. */
    public static Amount zero(Currency currency) {
        return new Amount(0, currency);
    }

    /** The same amount of money; throws {@link ArithmeticException} when it has a fraction of a minor unit. */
    public static Amount of(Money money) {
        return new Amount(money.amount().movePointRight(money.currency().minorDigits()).longValueExact(), money.currency());
    }

    /** As it is shown and sent. */
    public Money toMoney() {
        return new Money(BigDecimal.valueOf(minor, currency.minorDigits()), currency);
    }

    /** This and that. */
    public Amount plus(Amount other) {
        return new Amount(Math.addExact(minor, other.in(currency)), currency);
    }

    /** This without that. */
    public Amount minus(Amount other) {
        return new Amount(Math.subtractExact(minor, other.in(currency)), currency);
    }

    /** The same in the other direction. */
    public Amount negated() {
        return new Amount(Math.negateExact(minor), currency);
    }

    /** The lesser of the two. */
    public Amount min(Amount other) {
        return other.in(currency) < minor ? other : this;
    }

    /** Whether it is nothing. */
    public boolean isZero() {
        return minor == 0;
    }

    /** Whether it is below nothing. */
    public boolean isNegative() {
        return minor < 0;
    }

    private long in(Currency wanted) {
        if (currency != wanted) {
            throw new IllegalArgumentException(currency + " is not " + wanted);
        }
        return minor;
    }
}
