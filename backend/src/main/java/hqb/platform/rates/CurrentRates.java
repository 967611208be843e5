package hqb.platform.rates;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import hqb.platform.money.ExchangeRates;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rates in force. A rate that was entered counts on every backend within two seconds, and on the one that took it at once. */
@Singleton
public class CurrentRates {
    /** Where days begin and end. */
    public static final ZoneId SHENZHEN = ZoneId.of("Asia/Shanghai");
    private static final Logger LOG = LoggerFactory.getLogger(CurrentRates.class);
    private static final long KEPT_NANOS = 2_000_000_000L;
    private static final int FRESH_DAYS = 3;

    private final EnteredRates entered;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Seen seen;

    CurrentRates(EnteredRates entered, Clock clock) {
        this.entered = entered;
        this.clock = clock;
    }

    private record Seen(Map<Currency, ExchangeRate> byCurrency, ExchangeRates rates, long at) {
    }

    /** The rates by which prices are compared and shown, however old. */
    public ExchangeRates now() {
        return seen().rates;
    }

    /** The rate between two currencies, with its day and source, and whether it is too old to be sold by. */
    public RateQuote quote(Currency from, Currency to) {
        if (from == to) {
            return new RateQuote(from, to, BigDecimal.ONE, null, null, false);
        }
        Seen rates = seen();
        BigDecimal rate = rates.rates.cnyPer(from).divide(rates.rates.cnyPer(to), MathContext.DECIMAL64).stripTrailingZeros();
        Stream<ExchangeRate> used = Stream.of(from, to).filter(currency -> currency != Currency.CNY)
                .map(currency -> Objects.requireNonNull(rates.byCurrency.get(currency)));
        return used.collect(Collectors.teeing(Collectors.mapping(ExchangeRate::day, Collectors.minBy(LocalDate::compareTo)),
                Collectors.mapping(ExchangeRate::source, Collectors.toCollection(LinkedHashSet::new)), (day, sources) -> {
                    LocalDate oldest = day.orElseThrow();
                    return new RateQuote(from, to, rate, oldest, String.join("; ", sources), isStale(oldest));
                }));
    }

    /**
     * The rate between two currencies, to sell by.
     *
     * @throws Refusal of the type {@code rates-stale} when it is older than three days
     */
    public RateQuote requireFresh(Currency from, Currency to) {
        RateQuote quote = quote(from, to);
        if (quote.stale()) {
            throw Refusal.of(ProblemType.RATES_STALE, "The rate from " + from + " to " + to + " is of " + quote.day()
                    + ". Pay in " + from + ", or try again when today's rates have been entered.");
        }
        return quote;
    }

    /** Today in Shenzhen. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SHENZHEN);
    }

    /** Whether a rate of that day is too old to be sold by. */
    public boolean isStale(LocalDate day) {
        return day.isBefore(today().minusDays(FRESH_DAYS));
    }

    /** Reads them anew with the next question; for whoever has entered one, after that is committed. */
    public void forget() {
        seen = null;
    }

    /** One asker reads them anew; the others go on with those known meanwhile, and all do for a while when the database is away. */
    private Seen seen() {
        Seen known = seen;
        if (known != null && (System.nanoTime() - known.at < KEPT_NANOS || !reading.tryLock())) {
            return known;
        }
        if (known == null) {
            reading.lock();
        }
        try {
            Seen read = read();
            seen = read;
            return read;
        } catch (RuntimeException gone) {
            if (known == null) {
                throw gone;
            }
            LOG.warn("the rates of exchange cannot be read, going on with those known: {}", gone.toString());
            seen = new Seen(known.byCurrency, known.rates, System.nanoTime());
            return known;
        } finally {
            reading.unlock();
        }
    }

    private Seen read() {
        Map<Currency, ExchangeRate> rates = entered.inForce();
        ExchangeRate usd = Objects.requireNonNull(rates.get(Currency.USD), "a rate of USD is always there");
        ExchangeRate hkd = Objects.requireNonNull(rates.get(Currency.HKD), "a rate of HKD is always there");
        return new Seen(rates, new ExchangeRates(usd.cny(), hkd.cny(), usd.day().isBefore(hkd.day()) ? usd.day() : hkd.day()),
                System.nanoTime());
    }
}
