package hqb.ordering;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import hqb.platform.money.ExchangeRates;
import hqb.platform.money.Money;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** What a price in a supplier's currency is in the buyer's. Nothing is sold by a rate that is older than three days. */
@Singleton
public class BuyerRates {
    private static final ZoneId SHENZHEN = ZoneId.of("Asia/Shanghai");
    private static final int FRESH_DAYS = 3;

    private final ExchangeRates rates;
    private final Clock clock;

    BuyerRates(ExchangeRates rates, Clock clock) {
        this.rates = rates;
        this.clock = clock;
    }

    /** The unit price in the buyer's currency, exact to six decimals. */
    public Money unitPrice(BigDecimal price, Currency from, Currency to) {
        return Money.unitPrice(from == to ? price : rates.convertUnitPrice(price, from, to), to);
    }

    /** An amount in the buyer's currency, rounded half-even to the minor unit. */
    public Money amount(BigDecimal amount, Currency from, Currency to) {
        return unitPrice(amount, from, to).lineTotal(1);
    }

    /** One unit of the one currency in units of the other. */
    public BigDecimal rate(Currency from, Currency to) {
        return from == to ? BigDecimal.ONE
                : rates.cnyPer(from).divide(rates.cnyPer(to), MathContext.DECIMAL64).stripTrailingZeros();
    }

    /** The day of the rates. */
    public LocalDate asOf() {
        return rates.asOf();
    }

    /** Whether they are too old to be sold by. */
    public boolean isStale() {
        return rates.asOf().isBefore(LocalDate.ofInstant(clock.instant(), SHENZHEN).minusDays(FRESH_DAYS));
    }

    /**
     * Does nothing when goods of the one currency can be sold in the other today.
     *
     * @throws Refusal of the type {@code rates-stale}
     */
    public void requireFresh(Currency from, Currency to) {
        if (from != to && isStale()) {
            throw Refusal.of(ProblemType.RATES_STALE, "The rate from " + from + " to " + to + " is of " + asOf() + ". Pay in " + from
                    + ", or try again when today's rates have been entered.");
        }
    }
}
