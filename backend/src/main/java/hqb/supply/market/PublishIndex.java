package hqb.supply.market;

import hqb.catalogue.Categories;
import hqb.catalogue.Category;
import hqb.supply.market.IndexRows.Week;
import hqb.supply.market.index.Basket;
import hqb.supply.market.index.Candidate;
import hqb.supply.market.index.ChooseBasket;
import hqb.supply.market.index.Figure;
import hqb.supply.market.index.IndexChain;
import hqb.supply.market.index.Item;
import hqb.supply.market.index.Laspeyres;
import hqb.supply.market.index.Quote;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the price index of each week that is over, once: of every category that has enough parts, and of all together. What is
 * published stays; {@code docs/price-index.md} has the rule.
 */
@Singleton
class PublishIndex {
    private static final int QUANTITY_DIGITS = 10;

    private final IndexRows rows;
    private final Categories categories;
    private final Clock clock;

    PublishIndex(IndexRows rows, Categories categories, Clock clock) {
        this.rows = rows;
        this.categories = categories;
        this.clock = clock;
    }

    /** Publishes all weeks that are over and not published yet; says how many. */
    @Transactional
    public int run() {
        LocalDate published = rows.lock();
        List<Week> weeks = rows.weeks(published, MarketWeeks.of(MarketWeeks.today(clock)));
        if (weeks.isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        Map<String, IndexChain> chains = rows.chains();
        List<Map.Entry<String, Figure>> figures = new ArrayList<>();
        LocalDate last = published;
        LocalDate end = MarketWeeks.end(weeks.getLast().monday());
        Map<LocalDate, Map<String, Quote>> news = last == null ? Map.of() : rows.news(parts(chains), MarketWeeks.end(last), end);
        for (Week week : weeks) {
            boolean newYear = last == null || MarketWeeks.year(week.monday()) > MarketWeeks.year(last);
            if (newYear && last != null) {
                renew(chains, last, week.demonstration());
                news = rows.news(parts(chains), MarketWeeks.end(last), end);
            }
            advance(chains, week, news.getOrDefault(week.monday(), Map.of()), figures);
            if (newYear || week.equals(weeks.getLast())) {
                begin(chains, week, figures);
                news = rows.news(parts(chains), MarketWeeks.end(week.monday()), end);
            }
            rows.note(week.monday(), now);
            last = week.monday();
        }
        rows.publish(figures, now);
        rows.save(chains.values().stream().flatMap(chain -> chain.touched().stream()).toList());
        return weeks.size();
    }

    /** The indexes of categories first, then the one that is made of them. */
    private static void advance(Map<String, IndexChain> chains, Week week, Map<String, Quote> news,
            List<Map.Entry<String, Figure>> figures) {
        Map<String, Quote> values = new HashMap<>();
        for (IndexChain chain : chains.values()) {
            if (!isOverall(chain)) {
                Figure figure = chain.isLive() ? chain.next(week.monday(), news, week.demonstration()) : null;
                values.put(chain.category(), new Quote(figure == null ? null : figure.value()));
                note(figures, chain.category(), figure);
            }
        }
        IndexChain overall = chains.get(IndexChain.OVERALL);
        if (overall != null && overall.isLive()) {
            note(figures, IndexChain.OVERALL, overall.next(week.monday(), values, week.demonstration()));
        }
    }

    /** Baskets chosen anew at the end of the week that was published last, linked to its figures. */
    private void renew(Map<String, IndexChain> chains, LocalDate last, boolean demonstration) {
        Map<String, List<Item>> baskets = choose(MarketWeeks.end(last));
        for (IndexChain chain : chains.values()) {
            List<Item> items = baskets.getOrDefault(chain.category(), List.of());
            if (!isOverall(chain) && chain.isLive() && chain.last().week().equals(last) && !items.isEmpty()) {
                chain.renew(items, demonstration);
            }
        }
        IndexChain overall = chains.get(IndexChain.OVERALL);
        if (overall != null && overall.isLive()) {
            List<Item> roots = roots(chains, last);
            if (roots.size() >= IndexChain.FEWEST) {
                overall.renew(roots, demonstration);
            }
        }
    }

    /** Categories that have no index, or none any more, get one; one that had ended goes on from its last figure. */
    private void begin(Map<String, IndexChain> chains, Week week, List<Map.Entry<String, Figure>> figures) {
        choose(MarketWeeks.end(week.monday())).forEach((category, items) -> {
            IndexChain old = chains.get(category);
            if (old == null || !old.isLive()) {
                start(chains, category, week, items, figures);
            }
        });
        IndexChain overall = chains.get(IndexChain.OVERALL);
        List<Item> roots = roots(chains, week.monday());
        if ((overall == null || !overall.isLive()) && roots.size() >= IndexChain.FEWEST) {
            start(chains, IndexChain.OVERALL, week, roots, figures);
        }
    }

    private static void start(Map<String, IndexChain> chains, String category, Week week, List<Item> items,
            List<Map.Entry<String, Figure>> figures) {
        IndexChain old = chains.get(category);
        boolean demonstration = week.demonstration() || (old != null && old.last().demonstration());
        IndexChain chain = IndexChain.begin(category, week.monday(), old == null ? IndexChain.BASE : old.last().value(), items,
                demonstration);
        chains.put(category, chain);
        note(figures, category, chain.last());
    }

    /** The items of every category that has enough parts at the end of a day, those below it included. */
    private Map<String, List<Item>> choose(LocalDate day) {
        Map<String, List<Candidate>> byCategory = new HashMap<>();
        for (Candidate candidate : rows.candidates(day, ChooseBasket.MOST)) {
            for (Category category : categories.path(candidate.category())) {
                byCategory.computeIfAbsent(category.slug(), slug -> new ArrayList<>()).add(candidate);
            }
        }
        byCategory.remove(Categories.UNCATEGORISED);
        Map<String, List<Item>> baskets = new HashMap<>();
        byCategory.forEach((category, candidates) -> baskets.put(category, ChooseBasket.of(candidates)));
        baskets.values().removeIf(List::isEmpty);
        return baskets;
    }

    /** The roots that have a figure of that week, each with what its basket is worth at that week's prices. */
    private List<Item> roots(Map<String, IndexChain> chains, LocalDate week) {
        return categories.roots().stream().map(root -> chains.get(root.slug()))
                .filter(chain -> chain != null && chain.isLive() && chain.last().week().equals(week)).map(chain -> {
                    BigDecimal value = chain.last().value();
                    return Item.entering(chain.category(), value,
                            worth(chain.basket()).divide(value, QUANTITY_DIGITS, RoundingMode.HALF_EVEN));
                }).toList();
    }

    private static Set<String> parts(Map<String, IndexChain> chains) {
        return chains.values().stream().filter(chain -> chain.isLive() && !isOverall(chain))
                .flatMap(chain -> chain.basket().items().stream()).map(Item::key).collect(Collectors.toSet());
    }

    private static BigDecimal worth(Basket basket) {
        return Laspeyres.worth(basket.items());
    }

    private static boolean isOverall(IndexChain chain) {
        return chain.category().equals(IndexChain.OVERALL);
    }

    private static void note(List<Map.Entry<String, Figure>> figures, String category, @Nullable Figure figure) {
        if (figure != null) {
            figures.add(Map.entry(category, figure));
        }
    }
}
