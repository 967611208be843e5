package hqb.ordering.orders;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Goods that buyers want to give back. */
@Singleton
class Returns {
    private static final String ADD = """
            INSERT INTO ordering_return (id, order_id, reason, state, asked_at, amount) VALUES (?, ?, ?, 'asked', ?, ?)
            """;
    private static final String ADD_LINE = "INSERT INTO ordering_return_line (return_id, line_id, quantity) VALUES (?, ?, ?)";
    private static final String LATEST = """
            SELECT id, state, reason, amount FROM ordering_return WHERE order_id = ? ORDER BY id DESC LIMIT 1
            """;
    private static final String LINES = "SELECT line_id, quantity FROM ordering_return_line WHERE return_id = ? ORDER BY line_id";
    private static final String DECIDE = "UPDATE ordering_return SET state = ?, decided_at = ? WHERE id = ?";

    private final JdbcOperations database;

    Returns(JdbcOperations database) {
        this.database = database;
    }

    /**
     * A wish to give goods back.
     *
     * @param state  asked, refused or refunded
     * @param pieces how many of each line
     */
    record GoodsReturn(UUID id, String state, String reason, BigDecimal amount, Map<UUID, Long> pieces) {
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID order, GoodsReturn wish, Instant now) {
        database.prepareStatement(ADD, statement -> {
            statement.setObject(1, wish.id());
            statement.setObject(2, order);
            statement.setString(3, wish.reason());
            statement.setObject(4, now.atOffset(ZoneOffset.UTC));
            statement.setBigDecimal(5, wish.amount());
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
                return row.next()
                        ? Optional
                                .of(new GoodsReturn(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getBigDecimal(4),
                                        pieces(row.getObject(1, UUID.class))))
                        : Optional.empty();
            }
        });
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

    @Transactional(propagation = Propagation.MANDATORY)
    void decide(UUID id, String state, Instant now) {
        database.prepareStatement(DECIDE, statement -> {
            statement.setString(1, state);
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            statement.setObject(3, id);
            return statement.executeUpdate();
        });
    }
}
