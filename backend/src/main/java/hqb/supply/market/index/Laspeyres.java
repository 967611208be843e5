package hqb.supply.market.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** What the basket of a past week costs now, against what it cost then. */
public final class Laspeyres {
    /** Digits after the point of a published figure. */
    public static final int DIGITS = 2;
    private static final BigDecimal LEAST = new BigDecimal("0.01");

    private Laspeyres() {
    }

    /**
     * The figure {@code linkValue x sum(last price x quantity) / sum(link price x quantity)}, exact, rounded half-even once at the end.
     *
     * @param linkValue the figure of the week that the items' link prices are of; 100 in the base week
     * @param items     at least one
     */
    public static BigDecimal value(BigDecimal linkValue, Collection<Item> items) {
        BigDecimal now = items.stream().map(item -> item.lastPrice().multiply(item.quantity())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return linkValue.multiply(now).divide(worth(items), DIGITS, RoundingMode.HALF_EVEN).max(LEAST);
    }

    /** What the items were worth in the week that they are linked to. */
    public static BigDecimal worth(Collection<Item> items) {
        return items.stream().map(item -> item.linkPrice().multiply(item.quantity())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
