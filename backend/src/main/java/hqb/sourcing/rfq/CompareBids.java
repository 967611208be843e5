package hqb.sourcing.rfq;

import hqb.platform.money.Currency;
import hqb.platform.money.ExchangeRates;
import hqb.platform.money.Money;
import hqb.sourcing.rfq.asking.RfqLine;
import hqb.sourcing.rfq.bidding.Quote;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Compares quotes in one currency at the quantities that are asked for. Each line's total is rounded once; the best of a line is the least
 * converted unit price among quotes that hold and have enough.
 */
final class CompareBids {
    private final List<RfqLine> asked;
    private final Currency currency;
    private final ExchangeRates rates;

    CompareBids(List<RfqLine> asked, Currency currency, ExchangeRates rates) {
        this.asked = asked;
        this.currency = currency;
        this.rates = rates;
    }

    /**
     * A quoted line at the asked quantity.
     *
     * @param quantity  what would be ordered; 0 when nothing can be
     * @param unitPrice in the quote's own currency
     * @param converted in that of the request
     * @param total     the same
     * @param full      whether it covers what is asked for
     */
    record Priced(Quote.Line line, long quantity, Money unitPrice, Money converted, Money total, boolean full) {
    }

    /** The lines of a quote, in the order of the request. */
    List<Priced> price(Quote quote) {
        List<Priced> priced = new ArrayList<>();
        for (RfqLine one : asked) {
            quote.line(one.id()).ifPresent(line -> priced.add(price(one, line, quote.currency())));
        }
        return priced;
    }

    private Priced price(RfqLine one, Quote.Line line, Currency own) {
        long quantity = line.orderable(one.quantity());
        long counted = quantity == 0 ? line.terms().legalQuantity(one.quantity()) : quantity;
        BigDecimal price = line.terms().priceBreaks().unitPriceAt(counted);
        Money converted = Money.unitPrice(own == currency ? price : rates.convertUnitPrice(price, own, currency), currency);
        return new Priced(line, quantity, Money.unitPrice(price, own), converted, converted.lineTotal(quantity),
                quantity >= one.quantity());
    }

    /** What lines come to. */
    Money total(List<Priced> lines) {
        return new Money(lines.stream().map(one -> one.total().amount()).reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(currency.minorDigits()), currency);
    }

    /** Whether all that is asked for is quoted in full. */
    boolean isComplete(List<Priced> lines) {
        return lines.size() == asked.size() && lines.stream().allMatch(Priced::full);
    }

    /** The least converted unit price of each line, among some quotes; lines that none has enough of are absent. */
    static Map<UUID, BigDecimal> best(List<List<Priced>> quotes) {
        Map<UUID, BigDecimal> best = new HashMap<>();
        quotes.stream().flatMap(List::stream).filter(Priced::full)
                .forEach(one -> best.merge(one.line().line(), one.converted().amount(), BigDecimal::min));
        return best;
    }

    /** Whether a price is the least. */
    static boolean isBest(Priced one, Map<UUID, BigDecimal> best) {
        @Nullable
        BigDecimal least = best.get(one.line().line());
        return one.full() && least != null && one.converted().amount().compareTo(least) == 0;
    }
}
