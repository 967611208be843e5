package hqb.supply.market.index;

import hqb.supply.market.index.Basket.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The index of one category, week after week. A price that is missing is carried forward for {@value #MOST_CARRIED} weeks; then its item
 * leaves, and what stays is linked to the figure of the week before, so that the leaving itself moves nothing.
 */
public final class IndexChain {
    /** The name of the index of all categories. */
    public static final String OVERALL = "all";
    /** The figure of the base week. */
    public static final BigDecimal BASE = new BigDecimal("100.00");
    /** For how many weeks a price is carried forward. */
    public static final int MOST_CARRIED = 4;
    /** An index of fewer items is not published. */
    public static final int FEWEST = 3;

    private final List<Basket> touched = new ArrayList<>();
    private Basket basket;
    private Figure last;

    /** Goes on from what was published last. */
    public IndexChain(Basket basket, Figure last) {
        this.basket = basket;
        this.last = last;
    }

    /**
     * Begins an index in a week.
     *
     * @param value the first figure
     * @param items with the prices of that week
     */
    public static IndexChain begin(String category, LocalDate week, BigDecimal value, List<Item> items, boolean demonstration) {
        IndexChain chain = new IndexChain(new Basket(category, week, value, Reason.BASE, demonstration, true, items),
                new Figure(week, value, items.size(), 0, demonstration));
        chain.touched.add(chain.basket);
        return chain;
    }

    /** Its category. */
    public String category() {
        return basket.category();
    }

    /** What it is made of now. */
    public Basket basket() {
        return basket;
    }

    /** The last figure that was published. */
    public Figure last() {
        return last;
    }

    /** Whether figures are still published. */
    public boolean isLive() {
        return basket.live();
    }

    /** The baskets as they are since this chain was made: the one it had, if it changed, and those after it. */
    public List<Basket> touched() {
        return List.copyOf(touched);
    }

    /** Links other items, with the prices of the week that was published last, to the figure of that week. */
    public void renew(List<Item> items, boolean demonstration) {
        open(new Basket(category(), last.week(), last.value(), Reason.RENEWED, demonstration || last.demonstration(), true, items));
    }

    /**
     * Works out the next week.
     *
     * @param news          of the items whose price changed or went, by key
     * @param demonstration whether prices of this week are made up
     * @return its figure; null when too few items are left, which ends the index
     */
    public @Nullable Figure next(LocalDate week, Map<String, Quote> news, boolean demonstration) {
        Map<String, BigDecimal> before = new HashMap<>();
        basket.items().forEach(item -> before.put(item.key(), item.lastPrice()));
        List<Item> now = basket.items().stream().map(item -> item.after(news.get(item.key()))).toList();
        List<Item> stay = now.stream().filter(item -> item.missing() <= MOST_CARRIED).toList();
        replace(basket.with(now));
        if (stay.size() < now.size() && !linkWithout(stay, before)) {
            return null;
        }
        int carried = (int) basket.items().stream().filter(item -> item.missing() > 0).count();
        last = new Figure(week, Laspeyres.value(basket.linkValue(), basket.items()), basket.items().size(), carried,
                demonstration || basket.demonstration() || last.demonstration());
        return last;
    }

    private boolean linkWithout(List<Item> stay, Map<String, BigDecimal> before) {
        if (stay.size() < FEWEST) {
            replace(basket.ended());
            return false;
        }
        open(new Basket(category(), last.week(), last.value(), Reason.LEFT, last.demonstration(), true,
                stay.stream().map(item -> item.linkedAt(Objects.requireNonNull(before.get(item.key())))).toList()));
        return true;
    }

    private void open(Basket next) {
        basket = next;
        touched.add(next);
    }

    private void replace(Basket changed) {
        touched.remove(basket);
        open(changed);
    }
}
