package hqb.ordering.reviews;

import hqb.accounts.OrganisationId;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reviews: one an order. */
@Singleton
class Reviews {
    private static final String SELECT = """
            SELECT r.order_id, r.id, r.organisation_id, r.supplier_id, r.person_id, r.reviewer, r.stars, r.as_described, r.packing, r.on_time,
                r.authentic, r.text, r.written_at, r.changed_at, r.reply, r.replied_at, r.reply_changed_at, r.hidden
            FROM ordering_review r
            """;
    private static final String MATCHING = """
             WHERE (?::uuid IS NULL OR r.supplier_id = ?)
               AND (?::uuid IS NULL OR r.order_id IN (SELECT i.order_id FROM ordering_review_item i WHERE i.part_id = ?))
               AND (?::int IS NULL OR r.stars = ?) AND (? = 'any' OR (? = 'hidden') = (r.hidden IS NOT NULL))
               AND (NOT ? OR r.reply IS NULL)
               AND (NOT ? OR EXISTS (SELECT FROM ordering_review_report p WHERE p.order_id = r.order_id AND p.closed_at IS NULL))
            """;
    private static final int MATCHING_END = 11;

    private final JdbcOperations database;

    Reviews(JdbcOperations database) {
        this.database = database;
    }

    /**
     * Which reviews a list shows; null asks for any.
     *
     * @param seen     visible, hidden or any
     * @param open     only those that have no reply
     * @param reported only those about which somebody waits for an operator
     */
    record Filter(@Nullable SupplierId supplier, @Nullable UUID part, @Nullable Integer stars, String seen, boolean open,
            boolean reported) {
    }

    /** Adds a review. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(Review review, List<Review.Item> items) {
        update("""
                INSERT INTO ordering_review (order_id, id, organisation_id, supplier_id, person_id, reviewer, written_at, stars, as_described,
                    packing, on_time, authentic, text)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                statement -> {
                    statement.setObject(1, review.order());
                    statement.setObject(2, review.id());
                    statement.setObject(3, review.buyer().value());
                    statement.setObject(4, review.supplier().value());
                    statement.setObject(5, review.person());
                    statement.setString(6, review.reviewer());
                    statement.setObject(7, review.writtenAt().atOffset(ZoneOffset.UTC));
                    setVerdict(statement, 8, review.verdict());
                });
        setItems(review.order(), items);
    }

    /** Writes a changed verdict. */
    @Transactional(propagation = Propagation.MANDATORY)
    void change(UUID order, Review.Verdict verdict, List<Review.Item> items, Instant now) {
        update("""
                UPDATE ordering_review SET changed_at = ?, stars = ?, as_described = ?, packing = ?, on_time = ?, authentic = ?, text = ?
                WHERE order_id = ?
                """, statement -> {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            setVerdict(statement, 2, verdict);
            statement.setObject(8, order);
        });
        update("DELETE FROM ordering_review_item WHERE order_id = ?", statement -> statement.setObject(1, order));
        setItems(order, items);
    }

    /** Writes the supplier's reply. */
    @Transactional(propagation = Propagation.MANDATORY)
    void reply(UUID order, String text, Instant now) {
        update("""
                UPDATE ordering_review SET reply = ?, reply_changed_at = CASE WHEN replied_at IS NULL THEN NULL ELSE ?::timestamptz END,
                    replied_at = coalesce(replied_at, ?) WHERE order_id = ?
                """, statement -> {
            statement.setString(1, text);
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            statement.setObject(4, order);
        });
    }

    /** Hides a review for that reason, or shows it again when there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hide(UUID order, @Nullable String reason) {
        update("UPDATE ordering_review SET hidden = ? WHERE order_id = ?", statement -> {
            statement.setString(1, reason);
            statement.setObject(2, order);
        });
    }

    /** The review of an order. */
    @Transactional(readOnly = true)
    Optional<Review> findByOrder(UUID order) {
        return query(SELECT + "WHERE r.order_id = ?", statement -> statement.setObject(1, order)).stream().findFirst();
    }

    /** The review of that id. */
    @Transactional(readOnly = true)
    Optional<Review> find(UUID id) {
        return query(SELECT + "WHERE r.id = ?", statement -> statement.setObject(1, id)).stream().findFirst();
    }

    /** The same, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Review> lock(UUID id) {
        return query(SELECT + "WHERE r.id = ? FOR UPDATE", statement -> statement.setObject(1, id)).stream().findFirst();
    }

    /** The reviews of a list, the latest first, that follow the given one. */
    @Transactional(readOnly = true)
    List<Review> list(Filter filter, @Nullable UUID after, int limit) {
        return query(SELECT + MATCHING + " AND (?::uuid IS NULL OR r.id < ?) ORDER BY r.id DESC LIMIT ?", statement -> {
            bind(statement, filter);
            statement.setObject(MATCHING_END, after);
            statement.setObject(MATCHING_END + 1, after);
            statement.setInt(MATCHING_END + 2, limit);
        });
    }

    /** How many reviews a list has. */
    @Transactional(readOnly = true)
    long count(Filter filter) {
        return database.prepareStatement("SELECT count(*) FROM ordering_review r" + MATCHING, statement -> {
            bind(statement, filter);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** What some reviews say of parts. */
    @Transactional(readOnly = true)
    List<Review.NamedItem> items(Collection<UUID> orders) {
        return database.prepareStatement("""
                SELECT i.order_id, i.line_id, i.part_id, l.mpn, l.manufacturer, i.stars, i.text
                FROM ordering_review_item i JOIN ordering_line l ON l.id = i.line_id WHERE i.order_id = ANY(?) ORDER BY l.position
                """, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", orders.toArray()));
            List<Review.NamedItem> items = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    items.add(new Review.NamedItem(row.getObject(1, UUID.class), row.getObject(2, UUID.class),
                            row.getObject(3, UUID.class), row.getString(4), row.getString(5), row.getInt(6), row.getString(7)));
                }
            }
            return items;
        });
    }

    private void setItems(UUID order, List<Review.Item> items) {
        database.prepareStatement("INSERT INTO ordering_review_item (order_id, line_id, part_id, stars, text) VALUES (?, ?, ?, ?, ?)",
                statement -> {
                    for (Review.Item item : items) {
                        statement.setObject(1, order);
                        statement.setObject(2, item.line());
                        statement.setObject(3, item.part());
                        statement.setInt(4, item.stars());
                        statement.setString(5, item.text());
                        statement.addBatch();
                    }
                    return statement.executeBatch();
                });
    }

    private static void setVerdict(PreparedStatement statement, int first, Review.Verdict verdict) throws SQLException {
        statement.setInt(first, verdict.stars());
        statement.setObject(first + 1, verdict.asDescribed());
        statement.setObject(first + 2, verdict.packing());
        statement.setObject(first + 3, verdict.onTime());
        statement.setString(first + 4, verdict.authentic());
        statement.setString(first + 5, verdict.text());
    }

    private static void bind(PreparedStatement statement, Filter filter) throws SQLException {
        UUID supplier = filter.supplier() == null ? null : filter.supplier().value();
        statement.setObject(1, supplier);
        statement.setObject(2, supplier);
        statement.setObject(3, filter.part());
        statement.setObject(4, filter.part());
        statement.setObject(5, filter.stars());
        statement.setObject(6, filter.stars());
        statement.setString(7, filter.seen());
        statement.setString(8, filter.seen());
        statement.setBoolean(9, filter.open());
        statement.setBoolean(10, filter.reported());
    }

    private interface Binding {
        void of(PreparedStatement statement) throws SQLException;
    }

    private void update(String sql, Binding binding) {
        database.prepareStatement(sql, statement -> {
            binding.of(statement);
            return statement.executeUpdate();
        });
    }

    private List<Review> query(String sql, Binding binding) {
        return database.prepareStatement(sql, statement -> {
            binding.of(statement);
            List<Review> reviews = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reviews.add(review(row));
                }
            }
            return reviews;
        });
    }

    private static Review review(ResultSet row) throws SQLException {
        var verdict = new Review.Verdict(row.getInt(7), row.getObject(8, Integer.class), row.getObject(9, Integer.class),
                row.getObject(10, Boolean.class), row.getString(11), row.getString(12));
        String reply = row.getString(15);
        Instant replied = instant(row, 16);
        return new Review(row.getObject(1, UUID.class), row.getObject(2, UUID.class), new OrganisationId(row.getObject(3, UUID.class)),
                new SupplierId(row.getObject(4, UUID.class)), row.getObject(5, UUID.class), row.getString(6), verdict,
                row.getObject(13, OffsetDateTime.class).toInstant(), instant(row, 14),
                reply == null || replied == null ? null : new Review.Reply(reply, replied, instant(row, 17)), row.getString(18));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
