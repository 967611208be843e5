package hqb.ordering.orders;

import hqb.platform.Uuid7;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What has left, with which carrier. */
@Singleton
class Shipments {
    private static final String ADD = "INSERT INTO ordering_shipment (id, order_id, carrier, tracking, shipped_at) VALUES (?, ?, ?, ?, ?)";
    private static final String ADD_LINE = "INSERT INTO ordering_shipment_line (shipment_id, line_id, quantity) VALUES (?, ?, ?)";
    private static final String LIST = """
            SELECT s.id, s.carrier, s.tracking, s.shipped_at, l.line_id, l.quantity
            FROM ordering_shipment s JOIN ordering_shipment_line l ON l.shipment_id = s.id
            WHERE s.order_id = ? ORDER BY s.id, l.line_id
            """;

    private final JdbcOperations database;

    Shipments(JdbcOperations database) {
        this.database = database;
    }

    /**
     * A parcel.
     *
     * @param pieces how many of each line
     */
    record Shipment(UUID id, String carrier, String tracking, Instant shippedAt, Map<UUID, Long> pieces) {
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID order, String carrier, String tracking, Instant now, Map<UUID, Long> pieces) {
        UUID id = Uuid7.random(now);
        database.prepareStatement(ADD, statement -> {
            statement.setObject(1, id);
            statement.setObject(2, order);
            statement.setString(3, carrier);
            statement.setString(4, tracking);
            statement.setObject(5, now.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
        database.prepareStatement(ADD_LINE, statement -> {
            for (Map.Entry<UUID, Long> entry : pieces.entrySet()) {
                statement.setObject(1, id);
                statement.setObject(2, entry.getKey());
                statement.setLong(3, entry.getValue());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    @Transactional(readOnly = true)
    List<Shipment> list(UUID order) {
        return database.prepareStatement(LIST, statement -> {
            statement.setObject(1, order);
            Map<UUID, Shipment> shipments = new LinkedHashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject(1, UUID.class);
                    Shipment known = shipments.get(id);
                    if (known == null) {
                        known = new Shipment(id, row.getString(2), row.getString(3), row.getObject(4, OffsetDateTime.class).toInstant(),
                                new LinkedHashMap<>());
                        shipments.put(id, known);
                    }
                    known.pieces().put(row.getObject(5, UUID.class), row.getLong(6));
                }
            }
            return new ArrayList<>(shipments.values());
        });
    }
}
