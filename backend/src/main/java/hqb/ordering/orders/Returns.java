package hqb.ordering.orders;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Goods that buyers want to give back. */
@Singleton
class Returns {
    private static final String ADD = """
            INSERT INTO ordering_return (id, order_id, reason, state, asked_at, amount, due_at) VALUES (?, ?, ?, 'asked', ?, ?, ?)
            """;
    private static final String ADD_LINE = "INSERT INTO ordering_return_line (return_id, line_id, quantity) VALUES (?, ?, ?)";
    private static final String LATEST = """
            SELECT id, state, reason, amount, carrier, tracking, due_at FROM ordering_return WHERE order_id = ? ORDER BY id DESC LIMIT 1
            """;
    private static final String LINES = "SELECT line_id, quantity FROM ordering_return_line WHERE return_id = ? ORDER BY line_id";
    private static final String SET = """
            UPDATE ordering_return SET state = ?, due_at = ?, decided_at = coalesce(decided_at, ?) WHERE id = ?
            """;
    private static final String SENT = """
            UPDATE ordering_return SET state = 'sent', carrier = ?, tracking = ?, sent_at = ?, due_at = ? WHERE id = ?
            """;
    private static final String DUE = "SELECT order_id FROM ordering_return WHERE due_at <= ? ORDER BY due_at, id LIMIT ?";

    private final JdbcOperations database;

    Returns(JdbcOperations database) {
        this.database = database;
    }

    /**
     * A wish to give goods back.
     *
     * @param state    asked, agreed, sent, refunded, refused, lapsed or disputed
     * @param pieces   how many of each line
     * @param carrier  with whom they are on their way back; null before
     * @param tracking the carrier's number
     * @param dueAt    when silence is an answer; null when nothing is to be done
     */
    record GoodsReturn(UUID id, String state, String reason, BigDecimal amount, Map<UUID, Long> pieces, @Nullable String carrier,
            @Nullable String tracking, @Nullable Instant dueAt) {
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID order, GoodsReturn wish, Instant now) {
        database.prepareStatement(ADD, statement -> {
            statement.setObject(1, wish.id());
            statement.setObject(2, order);
            statement.setString(3, wish.reason());
            statement.setObject(4, now.atOffset(ZoneOffset.UTC));
            statement.setBigDecimal(5, wish.amount());
            statement.setObject(6, time(wish.dueAt()));
            return statement.executeUpdate();
        });
        database.prepareStatement(ADD_LINE, statement -> {
            for (Map.Entry<UUID, Long> entry : wish.pieces().entrySet()) {
                statement.setObject(1, wish.id());
                statement.setObject(2, entry.getKey());
                statement.setLong(3, entry.getValue());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** The last wish about an order. */
    @Transactional(readOnly = true)
    Optional<GoodsReturn> findLatest(UUID order) {
        return database.prepareStatement(LATEST, statement -> {
            statement.setObject(1, order);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        });
    }

    private GoodsReturn read(ResultSet row) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        OffsetDateTime due = row.getObject(7, OffsetDateTime.class);
        return new GoodsReturn(id, row.getString(2), row.getString(3), row.getBigDecimal(4), pieces(id), row.getString(5),
                row.getString(6), due == null ? null : due.toInstant());
    }

    private Map<UUID, Long> pieces(UUID id) {
        return database.prepareStatement(LINES, statement -> {
            statement.setObject(1, id);
            Map<UUID, Long> pieces = new LinkedHashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    pieces.put(row.getObject(1, UUID.class), row.getLong(2));
                }
            }
            return pieces;
        });
    }

    /** It has come further; with a time by which somebody has to do something, or none. */
    @Transactional(propagation = Propagation.MANDATORY)
    void set(UUID id, String state, @Nullable Instant dueAt, Instant now) {
        database.prepareStatement(SET, statement -> {
            statement.setString(1, state);
            statement.setObject(2, time(dueAt));
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            statement.setObject(4, id);
            return statement.executeUpdate();
        });
    }

    /** The goods are on their way back. */
    @Transactional(propagation = Propagation.MANDATORY)
    void sent(UUID id, String carrier, String tracking, Instant dueAt, Instant now) {
        database.prepareStatement(SENT, statement -> {
            statement.setString(1, carrier);
            statement.setString(2, tracking);
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            statement.setObject(4, dueAt.atOffset(ZoneOffset.UTC));
            statement.setObject(5, id);
            return statement.executeUpdate();
        });
    }

    /** Orders about whose return somebody has kept silent long enough. */
    @Transactional(readOnly = true)
    List<UUID> listDue(Instant now, int limit) {
        return database.prepareStatement(DUE, statement -> {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setInt(2, limit);
            List<UUID> orders = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    orders.add(row.getObject(1, UUID.class));
                }
            }
            return orders;
        });
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
