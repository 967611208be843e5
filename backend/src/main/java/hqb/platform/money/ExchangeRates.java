package hqb.platform.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The reference rates that make prices of different currencies comparable. People enter them; none comes from a market feed. They are
 * shown wherever they were used.
 *
 * @param cnyPerUsd CNY for one USD
 * @param cnyPerHkd CNY for one HKD
 * @param asOf      the day of the older of the two
 */
public record ExchangeRates(BigDecimal cnyPerUsd, BigDecimal cnyPerHkd, LocalDate asOf) {

    /** CNY for one unit of the currency. */
    public BigDecimal cnyPer(Currency currency) {
        return switch (currency) {
            case CNY -> BigDecimal.ONE;
            case USD -> cnyPerUsd;
            case HKD -> cnyPerHkd;
        };
    }

    /** The price in CNY, exact: the scale on which offers of all currencies are compared. */
    public BigDecimal toCanonicalCny(BigDecimal price, Currency currency) {
        return price.multiply(cnyPer(currency));
    }

    /** A canonical CNY price in the asked currency, rounded half-even to the digits of a unit price. */
    public BigDecimal fromCanonicalCny(BigDecimal canonicalCny, Currency currency) {
        return canonicalCny.divide(cnyPer(currency), MathContext.DECIMAL128).setScale(Money.UNIT_PRICE_DIGITS, RoundingMode.HALF_EVEN);
    }

    /** A unit price in another currency, rounded half-even to the digits of a unit price. */
    public BigDecimal convertUnitPrice(BigDecimal price, Currency from, Currency to) {
        return fromCanonicalCny(toCanonicalCny(price, from), to);
    }
}
