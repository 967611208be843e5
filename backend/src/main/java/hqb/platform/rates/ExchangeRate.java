package hqb.platform.rates;

import hqb.platform.money.Currency;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rate as somebody entered it.
 *
 * @param currency  USD or HKD
 * @param day       the day it is of, in Shenzhen
 * @param cny       CNY for one unit of the currency, above 0, at most eight decimals
 * @param source    where it is from, 1 to 200 characters
 * @param enteredBy the person; null when the platform entered it itself
 */
public record ExchangeRate(UUID id, Currency currency, LocalDate day, BigDecimal cny, String source, @Nullable UUID enteredBy,
        Instant enteredAt) {
    /** Digits after the point that a rate may have. */
    public static final int DIGITS = 8;
}
