package hqb.platform.rates;

import hqb.platform.Uuid7;
import hqb.platform.money.Currency;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a rate, and tells those who follow when the rate in force has another value thereby. Who may is decided by the caller. */
@Singleton
public class EnterRates {
    private final EnteredRates entered;
    private final List<RatesListener> listeners;
    private final Clock clock;

    EnterRates(EnteredRates entered, List<RatesListener> listeners, Clock clock) {
        this.entered = entered;
        this.listeners = listeners;
        this.clock = clock;
    }

    /**
     * Writes a rate.
     *
     * @param cny    CNY for one unit, above 0, at most {@link ExchangeRate#DIGITS} decimals
     * @param person who enters it; null for the platform itself
     * @return what is kept
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public ExchangeRate enter(Currency currency, LocalDate day, BigDecimal cny, String source, @Nullable UUID person) {
        ExchangeRate before = entered.inForce().get(currency);
        Instant now = clock.instant();
        ExchangeRate rate = new ExchangeRate(Uuid7.random(now), currency, day, cny, source, person, now);
        entered.add(rate);
        ExchangeRate after = entered.inForce().get(currency);
        if (before == null || after == null || before.cny().compareTo(after.cny()) != 0) {
            listeners.forEach(listener -> listener.rateChanged(currency));
        }
        return rate;
    }
}
