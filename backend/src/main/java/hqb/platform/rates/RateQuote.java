package hqb.platform.rates;

import hqb.platform.money.Currency;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of a currency costs in another.
 *
 * @param rate   units of {@code to} for one of {@code from}
 * @param day    the day of the older rate that took part; null when the currencies are the same
 * @param source where the rates are from; null when the currencies are the same
 * @param stale  whether the day is more than three days ago: then nothing is sold across these currencies
 */
public record RateQuote(Currency from, Currency to, BigDecimal rate, @Nullable LocalDate day, @Nullable String source, boolean stale) {
}
