package hqb.supply.market;

import hqb.catalogue.Categories;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.database.Queries;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.platform.paging.Page;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What surges, what runs out and what people look for, page by page. */
@Singleton
class MarketLists {
    private static final int TENTHS = 1;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Columns that {@link #part} reads. */
    private static final String PART = "p.id::text AS key, p.mpn, m.name, p.category_slug";
    private static final String OF_PART = """
            JOIN catalogue_manufacturer m ON m.slug = p.manufacturer_slug
            WHERE (?::text IS NULL OR p.category_slug = ANY (string_to_array(?, ',')))
            """;
    private static final String SURGES = "SELECT " + PART + """
            , s.price_now / s.price_before AS a, 0 AS b, s.price_before, s.price_now, s.since, s.stock, s.as_of, s.demonstration
            FROM supply_surge s JOIN catalogue_part p ON p.id = s.part_id
            """ + OF_PART;
    private static final String SCARCE = "SELECT " + PART + """
            , 1 - s.stock::numeric / s.usual_stock AS a, s.viewed AS b, s.stock, s.usual_stock, s.as_of, s.demonstration
            FROM supply_scarce s JOIN catalogue_part p ON p.id = s.part_id
            """ + OF_PART;
    private static final String SEARCHED = "SELECT " + PART + """
            , v.viewed AS a, 0 AS b, v.seeded FROM (
                SELECT part_id, sum(viewed) AS viewed, bool_or(seeded) AS seeded FROM (
                    SELECT part_id, viewed, false AS seeded FROM supply_interest WHERE day > ?::date AND viewed > 0
                    UNION ALL SELECT part_id, viewed, true FROM supply_seeded_interest WHERE day > ?::date) i
                GROUP BY part_id) v
            JOIN catalogue_part p ON p.id = v.part_id
            """ + OF_PART;
    private static final String WORDS = """
            SELECT word AS key, sum(times) AS a, sum(visitors) AS b, bool_or(demonstration) AS seeded FROM supply_searched_word
            WHERE day > ?::date AND visitors >= ? GROUP BY word
            """;
    private static final String SHORTAGES = """
            SELECT i.category_slug, count(*), count(s.part_id), coalesce(bool_or(s.demonstration), false) FROM supply_index_item i
            JOIN supply_index_basket b USING (category_slug, link_week)
            LEFT JOIN supply_scarce s ON s.part_id = i.part_id
            WHERE i.part_id IS NOT NULL AND b.live
              AND b.link_week = (SELECT max(c.link_week) FROM supply_index_basket c WHERE c.category_slug = i.category_slug)
            GROUP BY i.category_slug
            """;

    private final MarketRows rows;
    private final Queries queries;
    private final Categories categories;
    private final Clock clock;

    MarketLists(MarketRows rows, Queries queries, Categories categories, Clock clock) {
        this.rows = rows;
        this.queries = queries;
        this.categories = categories;
        this.clock = clock;
    }

    /** Parts that surged, the most first. */
    Page<SurgeItem> surges(ListAsked asked, Language language) {
        String below = below(asked);
        return rows.page("surges\n" + below, asked.place(), asked.rows(), SURGES,
                row -> new SurgeItem(part(row, language), money(row, "price_before"),
                        money(row, "price_now"), row.getBigDecimal("a").setScale(2, RoundingMode.HALF_EVEN),
                        row.getObject("since", LocalDate.class),
                        row.getLong("stock"), row.getObject("as_of", LocalDate.class), row.getBoolean("demonstration")),
                below, below);
    }

    /** Parts that run out: those first of which the smallest share is left, among equals those that people look for most. */
    Page<ScarceItem> scarce(ListAsked asked, Language language) {
        String below = below(asked);
        return rows.page("scarce\n" + below, asked.place(), asked.rows(), SCARCE,
                row -> new ScarceItem(part(row, language), row.getLong("stock"),
                        row.getLong("usual_stock"), percent(row.getLong("stock"), row.getLong("usual_stock")), row.getLong("b"),
                        row.getObject("as_of", LocalDate.class), row.getBoolean("demonstration")),
                below, below);
    }

    /** Parts whose pages people opened, the most first. */
    Page<SearchedPart> searchedParts(ListAsked asked, Language language) {
        String below = below(asked);
        LocalDate since = since();
        return rows.page("searched-parts\n" + below, asked.place(), asked.rows(), SEARCHED,
                row -> new SearchedPart(part(row, language), row.getLong("a"), row.getBoolean("seeded")), since, since, below, below);
    }

    /** Words that people searched for, the most frequent first. */
    Page<SearchedWord> searchedWords(WordsAsked asked) {
        return rows.page("searched-words", asked.place(), asked.rows(), WORDS,
                row -> new SearchedWord(row.getString("key"), row.getLong("a"), row.getLong("b"), row.getBoolean("seeded")), since(),
                SearchedWordRows.FEWEST_VISITORS);
    }

    /** How much of each root category runs out, the most first. */
    List<ShortageItem> shortages(Language language) {
        return queries.list(SHORTAGES, row -> categories.find(row.getString(1)).filter(category -> category.parent() == null)
                .map(category -> {
                    try {
                        return new ShortageItem(category.slug(), category.name(language), row.getLong(2), row.getLong(3),
                                percent(row.getLong(3), row.getLong(2)), row.getBoolean(4));
                    } catch (SQLException broken) {
                        throw new IllegalStateException(broken);
                    }
                })).stream().flatMap(Optional::stream)
                .sorted(Comparator.comparing(ShortageItem::share).reversed().thenComparing(ShortageItem::category)).toList();
    }

    private @Nullable String below(ListAsked asked) {
        String category = asked.below();
        if (category == null) {
            return null;
        }
        if (categories.find(category).isEmpty()) {
            throw Refusal.invalid("category", "There is no such category; /api/v1/categories has them.", "没有此分类；分类见 /api/v1/categories。");
        }
        return String.join(",", categories.withDescendants(category).stream().sorted().toList());
    }

    private LocalDate since() {
        return MarketWeeks.today(clock).minusDays(FindScarce.DAYS_VIEWED);
    }

    private MarketPart part(ResultSet row, Language language) throws SQLException {
        String category = row.getString("category_slug");
        return new MarketPart(UUID.fromString(row.getString("key")), row.getString("mpn"), row.getString("name"), category,
                categories.find(category).map(found -> found.name(language)).orElse(category));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.unitPrice(row.getBigDecimal(column), Currency.CNY);
    }

    private static BigDecimal percent(long part, long whole) {
        return HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), TENTHS, RoundingMode.HALF_EVEN);
    }
}
