package hqb.supply.market;

import hqb.platform.database.Queries;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads figures as they are published, the last revision of each, and baskets. */
@Singleton
class PublishedFigures {
    private static final String FIGURES = """
            SELECT DISTINCT ON (category_slug, week) category_slug, week, value, items, carried, revision, reason, demonstration
            FROM supply_index_figure
            """;
    private static final String OF_ONE = FIGURES + "WHERE category_slug = ? ORDER BY category_slug, week, revision DESC";
    private static final String OF_SOME = FIGURES + """
            WHERE category_slug = ANY (string_to_array(?, ',')) AND week >= ? ORDER BY category_slug, week, revision DESC
            """;
    private static final String OF_ALL = FIGURES + "ORDER BY category_slug, week, revision DESC";
    private static final String LIVE = """
            SELECT category_slug FROM (
                SELECT DISTINCT ON (category_slug) category_slug, live FROM supply_index_basket ORDER BY category_slug, link_week DESC) b
            WHERE live
            """;
    private static final String BASKET = """
            SELECT i.item, i.part_id, p.mpn, m.name, i.link_week, i.link_price, i.quantity, i.last_price, i.missing,
                   round(100 * i.link_price * i.quantity / sum(i.link_price * i.quantity) OVER (), 2)
            FROM supply_index_item i
            LEFT JOIN catalogue_part p ON p.id = i.part_id
            LEFT JOIN catalogue_manufacturer m ON m.slug = p.manufacturer_slug
            WHERE i.category_slug = ?
              AND i.link_week = (SELECT max(link_week) FROM supply_index_basket b WHERE b.category_slug = i.category_slug)
            ORDER BY i.link_price * i.quantity DESC, i.item
            """;

    private final Queries queries;

    PublishedFigures(Queries queries) {
        this.queries = queries;
    }

    /** A figure with its category. */
    record Row(String category, LocalDate week, BigDecimal value, int items, int carried, int revision, @Nullable String reason,
            boolean demonstration) {
    }

    /** All figures of one category, the oldest first. */
    List<Row> of(String category) {
        return queries.list(OF_ONE, PublishedFigures::read, category);
    }

    /** The figures of some categories from a week on, by category, the oldest first. */
    List<Row> of(Collection<String> categories, LocalDate since) {
        return queries.list(OF_SOME, PublishedFigures::read, String.join(",", categories), since);
    }

    /** All figures, by category, the oldest first. */
    List<Row> all() {
        return queries.list(OF_ALL, PublishedFigures::read);
    }

    /** The categories of which figures are still published. */
    List<String> live() {
        return queries.list(LIVE, row -> row.getString(1));
    }

    /** The week that was published last; null when none is. */
    @Nullable
    LocalDate lastWeek() {
        return queries.list("SELECT week FROM supply_index_week ORDER BY week DESC LIMIT 1", row -> row.getObject(1, LocalDate.class))
                .stream()
                .findFirst().orElse(null);
    }

    /** What an index is made of, the heaviest first; in the index of all the names are slugs. */
    List<BasketLine> basket(String category) {
        return queries.list(BASKET, row -> new BasketLine(row.getString(3) == null ? row.getString(1) : row.getString(3),
                row.getObject(2, UUID.class), row.getString(4), row.getObject(5, LocalDate.class), row.getBigDecimal(6),
                row.getBigDecimal(7).stripTrailingZeros(), row.getBigDecimal(10), row.getBigDecimal(8), row.getInt(9)), category);
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(row.getString(1), row.getObject(2, LocalDate.class), row.getBigDecimal(3), row.getInt(4), row.getInt(5),
                row.getInt(6), row.getString(7), row.getBoolean(8));
    }
}
