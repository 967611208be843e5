package hqb.supply.inventory;

import hqb.supply.suppliers.SupplierId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which of a supplier's offers a list shows, and at what stock it wants to be alerted. */
@Singleton
class OwnOffers {
    private static final String MATCHING = """
            FROM supply_offer o JOIN catalogue_part p ON p.id = o.part_id
            WHERE o.supplier_id = ? AND o.agreed_with IS NULL
              AND (?::text IS NULL OR strpos(lower(o.sku), ?) > 0 OR strpos(p.mpn_key, ?) > 0)
              AND CASE ? WHEN 'any' THEN true WHEN 'some' THEN o.stock > 0 WHEN 'none' THEN o.stock = 0
                  ELSE o.low_stock_at IS NOT NULL AND o.stock <= o.low_stock_at END
            """;

    private final JdbcOperations database;

    OwnOffers(JdbcOperations database) {
        this.database = database;
    }

    /** The order of a list: by number, by stock either way, the last changed first. */
    enum Order {
        SKU("o.sku", "text"), STOCK("o.stock", "bigint"), STOCK_FALLING("-o.stock", "bigint"),
        UPDATED("-extract(epoch FROM o.updated_at)", "numeric");

        private final String key;
        private final String type;

        Order(String key, String type) {
            this.key = key;
            this.type = type;
        }
    }

    /**
     * What a list asks for.
     *
     * @param word     null for all; in lower case
     * @param mpnKey   the word as the key of a part number; null for all
     * @param stock    any, some, none or low
     */
    record Filter(SupplierId supplier, @Nullable String word, @Nullable String mpnKey, String stock) {
    }

    /** A place in a list: sort key and stock number. */
    record Place(String key, String sku) {
    }

    /** The places of a list that follow one. */
    @Transactional(readOnly = true)
    List<Place> list(Filter filter, Order order, @Nullable Place after, int limit) {
        String sql = "SELECT (" + order.key + ")::text, o.sku " + MATCHING + " AND (?::text IS NULL OR (" + order.key + ", o.sku) > (?::"
                + order.type + ", ?)) ORDER BY " + order.key + ", o.sku LIMIT ?";
        return database.prepareStatement(sql, statement -> {
            int next = bind(statement, filter);
            statement.setString(next, after == null ? null : after.sku());
            statement.setString(next + 1, after == null ? null : after.key());
            statement.setString(next + 2, after == null ? null : after.sku());
            statement.setInt(next + 3, limit);
            List<Place> places = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    places.add(new Place(row.getString(1), row.getString(2)));
                }
            }
            return places;
        });
    }

    @Transactional(readOnly = true)
    long count(Filter filter) {
        return database.prepareStatement("SELECT count(*) " + MATCHING, statement -> {
            bind(statement, filter);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private static int bind(PreparedStatement statement, Filter filter) throws SQLException {
        statement.setObject(1, filter.supplier().value());
        statement.setString(2, filter.word());
        statement.setString(3, filter.word());
        // a word of signs alone is no part number
        statement.setString(4, filter.mpnKey() == null || filter.mpnKey().isEmpty() ? "\n" : filter.mpnKey());
        statement.setString(5, filter.stock());
        return 6;
    }

    /** At what stock the supplier is alerted, by offer; an offer without an alert is absent. */
    @Transactional(readOnly = true)
    Map<UUID, Long> alerts(List<UUID> offers) {
        return numbers("SELECT id, low_stock_at FROM supply_offer WHERE id = ANY(?) AND low_stock_at IS NOT NULL", offers);
    }

    /** How many pieces are set aside for orders, by offer; an offer without any is absent. */
    @Transactional(readOnly = true)
    Map<UUID, Long> reserved(List<UUID> offers) {
        return numbers("SELECT id, reserved FROM supply_offer WHERE id = ANY(?) AND reserved > 0", offers);
    }

    private Map<UUID, Long> numbers(String sql, List<UUID> offers) {
        return database.prepareStatement(sql, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", offers.toArray()));
            Map<UUID, Long> numbers = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    numbers.put(row.getObject(1, UUID.class), row.getLong(2));
                }
            }
            return numbers;
        });
    }

    /** Sets or, with null, ends the alert of an offer; says whether that changed anything. */
    @Transactional
    boolean alertAt(SupplierId supplier, String sku, @Nullable Long stock) {
        return database.prepareStatement(
                "UPDATE supply_offer SET low_stock_at = ? WHERE supplier_id = ? AND sku = ? AND agreed_with IS NULL AND low_stock_at IS DISTINCT FROM ?",
                statement -> {
                    statement.setObject(1, stock, Types.BIGINT);
                    statement.setObject(2, supplier.value());
                    statement.setString(3, sku);
                    statement.setObject(4, stock, Types.BIGINT);
                    return statement.executeUpdate();
                }) > 0;
    }
}
