package hqb.platform.money;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount. As JSON: {@code {"amount": "12.34", "currency": "CNY"}}, the amount a decimal string in plain notation.
 *
 * @param amount   in units of the currency; unit prices have up to six digits after the point
 * @param currency its currency
 */
public record Money(@Schema(type = "string", example = "12.34") BigDecimal amount, Currency currency) {
    /** Digits after the point that a unit price may have. */
    public static final int UNIT_PRICE_DIGITS = 6;

    /** A unit price: rounded half-even to six digits, at least two shown. */
    public static Money unitPrice(BigDecimal amount, Currency currency) {
        BigDecimal exact = amount.setScale(UNIT_PRICE_DIGITS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return new Money(exact.scale() < currency.minorDigits() ? exact.setScale(currency.minorDigits()) : exact, currency);
    }

    /** The total of a line: unit price times quantity, rounded once, half-even, to the minor unit. */
    public Money lineTotal(long quantity) {
        BigDecimal total = amount.multiply(BigDecimal.valueOf(quantity)).setScale(currency.minorDigits(), RoundingMode.HALF_EVEN);
        return new Money(total, currency);
    }
}
