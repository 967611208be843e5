package hqb.supply.market;

import hqb.catalogue.Categories;
import hqb.catalogue.Category;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.supply.market.PublishedFigures.Row;
import hqb.supply.market.index.IndexChain;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The price index to read: where each category stands, and the figures of one. */
@Singleton
class ShowIndex {
    private static final int WEEKS = 52;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PublishedFigures figures;
    private final Categories categories;

    ShowIndex(PublishedFigures figures, Categories categories) {
        this.figures = figures;
        this.categories = categories;
    }

    /**
     * The indexes below a category that has one; without one, that of all and those of the roots. An index without a figure in the last
     * year is left out.
     *
     * @throws Refusal when there is no such category
     */
    List<IndexItem> list(@Nullable String parent, Language language) {
        if (parent != null && categories.find(parent).isEmpty()) {
            throw Refusal.invalid("parent", "There is no such category; /api/v1/categories has them.", "没有此分类；分类见 /api/v1/categories。");
        }
        LocalDate last = figures.lastWeek();
        if (last == null) {
            return List.of();
        }
        List<String> wanted = parent == null
                ? Stream.concat(Stream.of(IndexChain.OVERALL), categories.roots().stream().map(Category::slug)).toList()
                : categories.childrenOf(parent).stream().map(Category::slug).toList();
        Map<String, List<Row>> rows = figures.of(wanted, last.minusWeeks(WEEKS)).stream().collect(Collectors.groupingBy(Row::category));
        Set<String> live = new HashSet<>(figures.live());
        return wanted.stream().filter(rows::containsKey)
                .map(slug -> item(slug, rows.getOrDefault(slug, List.of()), live.contains(slug), language))
                .toList();
    }

    private IndexItem item(String slug, List<Row> rows, boolean live, Language language) {
        Row last = rows.getLast();
        return new IndexItem(slug, name(slug, language), categories.find(slug).map(Category::parent).orElse(null),
                MarketWeeks.text(last.week()), last.week(), last.value(), change(at(rows, last.week().minusWeeks(1)), last.value()),
                change(at(rows, last.week().minusWeeks(WEEKS)), last.value()), last.items(), live, last.demonstration(),
                rows.stream().map(row -> new IndexItem.Point(row.week(), row.value())).toList());
    }

    /**
     * All figures of a category, or of all.
     *
     * @throws Refusal when it has none
     */
    IndexSeries series(String category, Language language) {
        List<Row> rows = require(category);
        List<IndexSeries.Week> weeks = new ArrayList<>();
        @Nullable
        BigDecimal before = null;
        for (Row row : rows) {
            weeks.add(new IndexSeries.Week(MarketWeeks.text(row.week()), row.week(), row.value(), change(before, row.value()), row.items(),
                    row.carried(), row.revision(), row.reason(), row.demonstration()));
            before = row.value();
        }
        return new IndexSeries(category, name(category, language), rows.getFirst().week(), figures.live().contains(category),
                rows.stream().anyMatch(Row::demonstration), weeks, weeks.size(), null);
    }

    /**
     * What the index of a category is made of now, the heaviest first.
     *
     * @throws Refusal when it has none
     */
    List<BasketLine> basket(String category, Language language) {
        require(category);
        return figures.basket(category).stream().map(line -> line.part() != null ? line
                : new BasketLine(name(line.name(), language), null, null, line.since(), line.linkPrice(), line.quantity(), line.weight(),
                        line.lastPrice(), line.missingWeeks()))
                .toList();
    }

    /** What a category, or all of them, is called. */
    String name(String category, Language language) {
        return category.equals(IndexChain.OVERALL) ? language.pick("All categories", "全部分类")
                : categories.find(category).map(found -> found.name(language)).orElse(category);
    }

    private List<Row> require(String category) {
        List<Row> rows = figures.of(category);
        if (rows.isEmpty()) {
            throw Refusal.notFound("There is no price index of \"" + category + "\".", "没有“" + category + "”的价格指数。");
        }
        return rows;
    }

    private static @Nullable BigDecimal at(List<Row> rows, LocalDate week) {
        return rows.stream().filter(row -> row.week().equals(week)).map(Row::value).findFirst().orElse(null);
    }

    private static @Nullable BigDecimal change(@Nullable BigDecimal from, BigDecimal to) {
        return from == null ? null
                : to.divide(from, MathContext.DECIMAL128).subtract(BigDecimal.ONE).multiply(HUNDRED).setScale(2, RoundingMode.HALF_EVEN);
    }
}
