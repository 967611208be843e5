package hqb.ordering;

import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.platform.rates.CurrentRates;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a price in a supplier's currency is in the buyer's. Nothing is sold by a rate that is older than three days. */
@Singleton
public class BuyerRates {
    private final CurrentRates rates;

    BuyerRates(CurrentRates rates) {
        this.rates = rates;
    }

    /** The unit price in the buyer's currency, exact to six decimals. */
    public Money unitPrice(BigDecimal price, Currency from, Currency to) {
        return Money.unitPrice(from == to ? price : rates.now().convertUnitPrice(price, from, to), to);
    }

    /** An amount in the buyer's currency, rounded half-even to the minor unit. */
    public Money amount(BigDecimal amount, Currency from, Currency to) {
        return unitPrice(amount, from, to).lineTotal(1);
    }

    /** One unit of the one currency in units of the other. */
    public BigDecimal rate(Currency from, Currency to) {
        return rates.quote(from, to).rate();
    }

    /** The day of the rates. */
    public LocalDate asOf() {
        return rates.now().asOf();
    }

    /** Whether they are too old to be sold by. */
    public boolean isStale() {
        return rates.isStale(asOf());
    }

    /**
     * Does nothing when goods of the one currency can be sold in the other today.
     *
     * @throws Refusal of the type {@code rates-stale}
     */
    public void requireFresh(Currency from, Currency to) {
        rates.requireFresh(from, to);
    }
}
