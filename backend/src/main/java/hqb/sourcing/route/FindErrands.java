package hqb.sourcing.route;

import hqb.platform.money.Currency;
import hqb.platform.money.ExchangeRates;
import hqb.platform.money.Money;
import hqb.supply.Terms;
import hqb.supply.floors.CounterOffer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds where each part can be bought. A part is bought at one counter where one has enough; else it is shared out over those that have
 * most. A counter that is much dearer than another does not count: nobody pays so much for a stop less.
 */
final class FindErrands {
    /** The most counters that share one part. */
    private static final int MOST_SHARES = 4;
    private static final BigDecimal DEARER = new BigDecimal("2");
    private static final BigDecimal DEARER_BY = new BigDecimal("10");
    /** A least order is far above the need as it is for purchase plans: more than ten times as much, and 30 CNY too much. */
    private static final int FAR = 10;
    private static final BigDecimal DEAR = new BigDecimal("30");

    private final ExchangeRates rates;

    FindErrands(ExchangeRates rates) {
        this.rates = rates;
    }

    /**
     * The errands for a part; empty when the counters have too few.
     *
     * @param offers of that part, at counters that are open
     */
    List<Errand> of(Need need, List<CounterOffer> offers) {
        List<Choice> whole = offers.stream().filter(offer -> sellable(offer) >= offer.terms().legalQuantity(need.pieces()))
                .map(offer -> choice(offer, offer.terms().legalQuantity(need.pieces()))).sorted(Choice.BY_TOTAL).toList();
        return whole.isEmpty() ? shared(need, offers) : List.of(new Errand(need, worthIt(whole)));
    }

    private List<Errand> shared(Need need, List<CounterOffer> offers) {
        List<CounterOffer> largest = offers.stream()
                .sorted(Comparator.comparingLong((CounterOffer offer) -> -sellable(offer)).thenComparing(CounterOffer::offerId))
                .limit(MOST_SHARES).toList();
        List<Errand> shares = new ArrayList<>();
        long open = need.pieces();
        for (CounterOffer offer : largest) {
            long pieces = open <= 0 ? 0 : Math.min(sellable(offer), offer.terms().legalQuantity(open));
            if (pieces > 0) {
                Need share = new Need(need.part(), need.mpn(), need.manufacturer(), need.rows(), need.references(),
                        Math.min(open, pieces));
                shares.add(new Errand(share, List.of(choice(offer, pieces))));
                open -= pieces;
            }
        }
        return open > 0 ? List.of() : shares;
    }

    /** Whether the least order of an offer is so far above the need that nobody buys it for that. */
    boolean isFarAbove(Need need, CounterOffer offer) {
        long least = offer.terms().legalQuantity(1);
        BigDecimal price = choice(offer, least).unitPrice().amount();
        return least > need.pieces() * FAR && price.multiply(BigDecimal.valueOf(least - need.pieces())).compareTo(DEAR) > 0;
    }

    /** The cheapest of each counter, without those that are much dearer than the cheapest of all. */
    private static List<Choice> worthIt(List<Choice> cheapestFirst) {
        BigDecimal most = cheapestFirst.getFirst().total().amount().multiply(DEARER).add(DEARER_BY);
        Map<UUID, Choice> byCounter = new HashMap<>();
        cheapestFirst.stream().filter(choice -> choice.total().amount().compareTo(most) <= 0)
                .forEach(choice -> byCounter.putIfAbsent(choice.offer().counter(), choice));
        return byCounter.values().stream().sorted(Choice.BY_TOTAL).toList();
    }

    private Choice choice(CounterOffer offer, long pieces) {
        BigDecimal price = rates.convertUnitPrice(offer.terms().priceBreaks().unitPriceAt(pieces), offer.terms().currency(), Currency.CNY);
        Money unitPrice = Money.unitPrice(price, Currency.CNY);
        return new Choice(offer, pieces, unitPrice, unitPrice.lineTotal(pieces));
    }

    /** The most pieces that somebody can buy of an offer; 0 when its least order is more than what is left. */
    static long sellable(CounterOffer offer) {
        Terms terms = offer.terms();
        long most = offer.left() / terms.multiple() * terms.multiple();
        return most >= terms.legalQuantity(1) ? most : 0;
    }

    /** The cheapest choice at one of some counters; null when it is at none of them. */
    static @Nullable Choice at(Errand errand, Set<UUID> counters) {
        return errand.choices().stream().filter(choice -> counters.contains(choice.offer().counter())).findFirst().orElse(null);
    }
}
