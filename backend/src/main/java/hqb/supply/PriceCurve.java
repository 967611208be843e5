package hqb.supply;

import hqb.platform.money.ExchangeRates;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All offers of a part in one: for each asked quantity the least unit price, in canonical CNY. A step function; asking for more can
 * make a piece cheaper, and never makes an offer impossible. What the search index sorts by.
 *
 * @param steps by rising quantity, the first from 1; no two neighbours have the same price; empty when there is no offer
 */
public record PriceCurve(List<Step> steps) {

    /** Copies the steps. */
    public PriceCurve {
        steps = List.copyOf(steps);
    }

    /**
     * From here to the next step the price is the same.
     *
     * @param from the least asked quantity
     * @param cny  the least price of one piece in canonical CNY, exact
     */
    public record Step(long from, BigDecimal cny) {
    }

    /** The curve of some offers, of whatever currencies. */
    public static PriceCurve of(Collection<Terms> offers, ExchangeRates rates) {
        TreeSet<Long> bends = new TreeSet<>();
        for (Terms terms : offers) {
            bends.add(1L);
            terms.priceBreaks().steps().forEach(step -> bends.add(terms.askedToReach(step.from())));
        }
        List<Step> steps = new ArrayList<>();
        for (long asked : bends) {
            BigDecimal least = least(offers, rates, asked);
            if (steps.isEmpty() || steps.getLast().cny().compareTo(least) != 0) {
                steps.add(new Step(asked, least));
            }
        }
        return new PriceCurve(steps);
    }

    /** The least unit price in canonical CNY for an asked quantity of 1 or more; null when there is no offer. */
    public @Nullable BigDecimal at(long asked) {
        BigDecimal price = null;
        for (Step step : steps) {
            if (step.from() <= asked) {
                price = step.cny();
            }
        }
        return price;
    }

    private static BigDecimal least(Collection<Terms> offers, ExchangeRates rates, long asked) {
        return offers.stream().map(terms -> rates.toCanonicalCny(terms.unitPriceFor(asked), terms.currency())).min(BigDecimal::compareTo)
                .orElseThrow();
    }
}
