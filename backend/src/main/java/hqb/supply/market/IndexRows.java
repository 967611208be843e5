package hqb.supply.market;

import hqb.platform.database.CopyRows;
import hqb.platform.database.Queries;
import hqb.supply.market.index.Basket;
import hqb.supply.market.index.Candidate;
import hqb.supply.market.index.Figure;
import hqb.supply.market.index.IndexChain;
import hqb.supply.market.index.Item;
import hqb.supply.market.index.Quote;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of baskets and figures, as they are written. */
@Singleton
class IndexRows {
    private static final String WEEKS = """
            SELECT date_trunc('week', day)::date AS week, bool_or(demonstration) FROM supply_market_day
            WHERE day < ? AND (?::date IS NULL OR day >= ?::date) GROUP BY week ORDER BY week
            """;
    private static final String BASKETS = """
            SELECT DISTINCT ON (b.category_slug) b.category_slug, b.link_week, b.link_value, b.reason, b.demonstration, b.live,
                   f.week, f.value, f.items, f.carried, f.demonstration
            FROM supply_index_basket b
            JOIN LATERAL (SELECT * FROM supply_index_figure f WHERE f.category_slug = b.category_slug
                          ORDER BY f.week DESC, f.revision DESC LIMIT 1) f ON true
            ORDER BY b.category_slug, b.link_week DESC
            """;
    private static final String ITEMS = """
            SELECT i.category_slug, i.item, i.link_price, i.quantity, i.last_price, i.missing FROM supply_index_item i
            WHERE i.link_week = (SELECT max(b.link_week) FROM supply_index_basket b WHERE b.category_slug = i.category_slug)
            ORDER BY i.category_slug, i.item
            """;
    /** The best of each category as they stood on a day: no basket above can have others. */
    private static final String CANDIDATES = """
            SELECT part_id, category_slug, price_100, stock, suppliers FROM (
                SELECT s.*, p.category_slug, row_number() OVER (
                           PARTITION BY p.category_slug ORDER BY s.suppliers DESC, s.stock DESC, s.part_id) AS place
                FROM (SELECT DISTINCT ON (part_id) part_id, price_100, stock, suppliers FROM supply_part_history WHERE day <= ?
                      ORDER BY part_id DESC, day DESC) s
                JOIN catalogue_part p ON p.id = s.part_id
                WHERE s.price_100 IS NOT NULL AND s.stock > 0 AND s.suppliers >= 2) ranked
            WHERE place <= ?
            """;
    private static final String NEWS = """
            SELECT h.part_id, h.day, h.price_100 FROM supply_part_history h JOIN unnest(?::uuid[]) AS c (part) ON c.part = h.part_id
            WHERE h.day > ? AND h.day <= ? ORDER BY h.day
            """;
    private static final String PUT_BASKET = """
            INSERT INTO supply_index_basket (category_slug, link_week, link_value, reason, demonstration, live) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (category_slug, link_week) DO UPDATE SET live = EXCLUDED.live
            """;
    private static final String FIGURES = "supply_index_figure (category_slug, week, value, items, carried, demonstration, published_at)";
    private static final String ITEM_FIELDS = """
            supply_index_item (category_slug, link_week, item, part_id, link_price, quantity, last_price, missing)""";

    private final JdbcOperations database;
    private final Queries queries;

    IndexRows(JdbcOperations database, Queries queries) {
        this.database = database;
        this.queries = queries;
    }

    /** A week in which the market was looked at. */
    record Week(LocalDate monday, boolean demonstration) {
    }

    /** Nobody else publishes until the transaction ends; readers go on. Returns the last week that is published; null when none is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public @Nullable LocalDate lock() {
        queries.run("LOCK TABLE supply_index_week IN SHARE ROW EXCLUSIVE MODE");
        return queries.list("SELECT max(week) FROM supply_index_week", row -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .getFirst().orElse(null);
    }

    /** The weeks after that one and before the other in which the market was looked at. */
    List<Week> weeks(@Nullable LocalDate after, LocalDate before) {
        LocalDate from = after == null ? null : after.plusWeeks(1);
        return queries.list(WEEKS, row -> new Week(row.getObject(1, LocalDate.class), row.getBoolean(2)), before, from, from);
    }

    /** Every index where it stands, by category. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, IndexChain> chains() {
        Map<String, List<Item>> items = queries.list(ITEMS, row -> Map.entry(row.getString(1), new Item(row.getString(2),
                row.getBigDecimal(3), row.getBigDecimal(4), row.getBigDecimal(5), row.getInt(6)))).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<String, IndexChain> chains = new LinkedHashMap<>();
        queries.list(BASKETS, row -> new IndexChain(
                new Basket(row.getString(1), row.getObject(2, LocalDate.class), row.getBigDecimal(3),
                        Basket.Reason.valueOf(row.getString(4).toUpperCase(Locale.ROOT)), row.getBoolean(5), row.getBoolean(6),
                        items.getOrDefault(row.getString(1), List.of())),
                new Figure(row.getObject(7, LocalDate.class), row.getBigDecimal(8), row.getInt(9), row.getInt(10), row.getBoolean(11))))
                .forEach(chain -> chains.put(chain.category(), chain));
        return chains;
    }

    /** The best parts of each category at the end of a day. */
    List<Candidate> candidates(LocalDate day, int most) {
        return queries.list(CANDIDATES, row -> new Candidate(row.getObject(1, UUID.class), row.getString(2), row.getBigDecimal(3),
                row.getLong(4), row.getInt(5)), day, most);
    }

    /** What is new of some parts' prices after a day and until another, by week; each week has the last that is new in it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<LocalDate, Map<String, Quote>> news(Collection<String> parts, LocalDate after, LocalDate until) {
        return database.prepareStatement(NEWS, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", parts.toArray()));
            statement.setObject(2, after);
            statement.setObject(3, until);
            Map<LocalDate, Map<String, Quote>> news = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    news.computeIfAbsent(MarketWeeks.of(row.getObject(2, LocalDate.class)), week -> new HashMap<>())
                            .put(row.getString(1), new Quote(row.getBigDecimal(3)));
                }
            }
            return news;
        });
    }

    /** Writes new figures, with their categories. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(Collection<Map.Entry<String, Figure>> figures, Instant now) {
        database.execute(connection -> {
            CopyRows.into(connection, FIGURES, figures, (entry, row) -> {
                Figure figure = entry.getValue();
                row.field(entry.getKey()).field(figure.week()).field(figure.value()).field(figure.items()).field(figure.carried())
                        .field(figure.demonstration()).field(now.atOffset(ZoneOffset.UTC));
            });
            return figures.size();
        });
    }

    /** Writes baskets over those of the same week. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Collection<Basket> baskets) {
        record Line(Basket basket, Item item) {
        }
        for (Basket basket : baskets) {
            queries.run(PUT_BASKET, basket.category(), basket.linkWeek(), basket.linkValue(), basket.reason().code(),
                    basket.demonstration(), basket.live());
            queries.run("DELETE FROM supply_index_item WHERE category_slug = ? AND link_week = ?", basket.category(), basket.linkWeek());
        }
        List<Line> lines = baskets.stream().flatMap(basket -> basket.items().stream().map(item -> new Line(basket, item))).toList();
        database.execute(connection -> {
            CopyRows.into(connection, ITEM_FIELDS, lines, (line, row) -> {
                Item item = line.item();
                row.field(line.basket().category()).field(line.basket().linkWeek()).field(item.key())
                        .field(line.basket().category().equals(IndexChain.OVERALL) ? null : item.key()).field(item.linkPrice())
                        .field(item.quantity()).field(item.lastPrice()).field(item.missing());
            });
            return lines.size();
        });
    }

    /** Notes that a week is published. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(LocalDate week, Instant now) {
        queries.run("INSERT INTO supply_index_week (week, published_at) VALUES (?, ?)", week, now);
    }
}
