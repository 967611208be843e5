package hqb.supply.reserving;

import hqb.platform.reindex.DocumentKind;
import hqb.platform.reindex.MarkDirty;
import hqb.platform.reindex.Urgency;
import hqb.supply.OfferId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** The pieces that are set aside, and the offers that they are set aside from. Rows of offers are locked in the order of their ids. */
@Singleton
class Reservations {
    private static final String LOCK = "SELECT id, part_id FROM supply_offer WHERE id = ANY(?) ORDER BY id FOR UPDATE";
    private static final String RESERVE = "UPDATE supply_offer SET reserved = reserved + ? WHERE id = ? AND stock - reserved >= ?";
    private static final String TAKE_BACK = "UPDATE supply_offer SET reserved = reserved - ? WHERE id = ?";
    private static final String SELL = "UPDATE supply_offer SET stock = stock - ?, reserved = reserved - ? WHERE id = ?";
    private static final String ADD = """
            INSERT INTO supply_reservation (reference, offer_id, quantity, reserved_at, changed_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (reference) DO UPDATE SET quantity = supply_reservation.quantity + EXCLUDED.quantity, changed_at = EXCLUDED.changed_at
            """;
    private static final String HELD = "SELECT reference, offer_id, held FROM supply_reservation WHERE reference = ANY(?) AND held > 0";
    private static final String RELEASED = "UPDATE supply_reservation SET released = released + ?, changed_at = ? WHERE reference = ?";
    private static final String SOLD = "UPDATE supply_reservation SET sold = sold + ?, changed_at = ? WHERE reference = ?";

    private final JdbcOperations database;
    private final MarkDirty dirty;
    private final Clock clock;

    Reservations(JdbcOperations database, MarkDirty dirty, Clock clock) {
        this.database = database;
        this.dirty = dirty;
        this.clock = clock;
    }

    /** Adds reservations, to what was reserved for the same references before; the offers that have too little left are returned, and then the caller's transaction must be given up. */
    @Transactional(propagation = Propagation.MANDATORY)
    Set<OfferId> add(List<Reservation> wanted) {
        Map<UUID, Long> sums = sums(wanted);
        Set<UUID> parts = lock(sums.keySet());
        Set<OfferId> lacking = new java.util.HashSet<>();
        sums.forEach((offer, quantity) -> {
            int changed = database.prepareStatement(RESERVE, statement -> {
                statement.setLong(1, quantity);
                statement.setObject(2, offer);
                statement.setLong(3, quantity);
                return statement.executeUpdate();
            });
            if (changed == 0) {
                lacking.add(new OfferId(offer));
            }
        });
        if (lacking.isEmpty()) {
            OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
            database.prepareStatement(ADD, statement -> {
                for (Reservation reservation : wanted) {
                    statement.setObject(1, reservation.reference());
                    statement.setObject(2, reservation.offer().value());
                    statement.setLong(3, reservation.quantity());
                    statement.setObject(4, now);
                    statement.setObject(5, now);
                    statement.addBatch();
                }
                return statement.executeBatch();
            });
            mark(parts);
        }
        return lacking;
    }

    /** What is still held for some references, their offers locked; what is not held is absent. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Reservation> lockHeld(Collection<UUID> references) {
        lock(held(references).stream().map(reservation -> reservation.offer().value()).toList());
        return held(references); // again: what others changed while this one waited
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void release(List<Reservation> what) {
        change(what, TAKE_BACK, RELEASED, 1);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void sell(List<Reservation> what) {
        change(what, SELL, SOLD, 2);
    }

    private void change(List<Reservation> what, String offers, String rows, int quantities) {
        if (what.isEmpty()) {
            return;
        }
        Map<UUID, Long> sums = sums(what);
        Set<UUID> parts = lock(sums.keySet());
        database.prepareStatement(offers, statement -> {
            for (Map.Entry<UUID, Long> sum : sums.entrySet()) {
                for (int i = 1; i <= quantities; i++) {
                    statement.setLong(i, sum.getValue());
                }
                statement.setObject(quantities + 1, sum.getKey());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        database.prepareStatement(rows, statement -> {
            for (Reservation reservation : what) {
                statement.setLong(1, reservation.quantity());
                statement.setObject(2, now);
                statement.setObject(3, reservation.reference());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
        mark(parts);
    }

    private List<Reservation> held(Collection<UUID> references) {
        return database.prepareStatement(HELD, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", references.toArray()));
            List<Reservation> held = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    held.add(new Reservation(row.getObject(1, UUID.class), new OfferId(row.getObject(2, UUID.class)), row.getLong(3)));
                }
            }
            return held;
        });
    }

    private Set<UUID> lock(Collection<UUID> offers) {
        return database.prepareStatement(LOCK, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", offers.toArray()));
            return parts(statement);
        });
    }

    private static Set<UUID> parts(PreparedStatement statement) throws SQLException {
        Set<UUID> parts = new TreeSet<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                parts.add(row.getObject(2, UUID.class));
            }
        }
        return parts;
    }

    private void mark(Set<UUID> parts) {
        if (!parts.isEmpty()) {
            dirty.markAll(DocumentKind.PART, parts, Urgency.AT_ONCE);
        }
    }

    private static Map<UUID, Long> sums(List<Reservation> reservations) {
        Map<UUID, Long> sums = new TreeMap<>();
        reservations.forEach(reservation -> sums.merge(reservation.offer().value(), reservation.quantity(), Math::addExact));
        return sums;
    }
}
