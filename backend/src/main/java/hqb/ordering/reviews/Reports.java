package hqb.ordering.reviews;

import hqb.accounts.PersonId;
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
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What people say is wrong with reviews. */
@Singleton
class Reports {
    private final JdbcOperations database;

    Reports(JdbcOperations database) {
        this.database = database;
    }

    /** Something that waits for an operator. */
    record Open(UUID order, String kind, String text, Instant at) {
    }

    /** Keeps a report; the same person's second one changes nothing while the first is open. */
    @Transactional
    void add(UUID order, PersonId person, String kind, String text, Instant now) {
        database.prepareStatement("""
                INSERT INTO ordering_review_report (id, order_id, person_id, kind, text, reported_at) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (order_id, person_id) WHERE closed_at IS NULL DO NOTHING
                """, statement -> {
            statement.setObject(1, Uuid7.random(now));
            statement.setObject(2, order);
            statement.setObject(3, person.value());
            statement.setString(4, kind);
            statement.setString(5, text);
            statement.setObject(6, now.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
    }

    /** What is open about some reviews, the oldest first. */
    @Transactional(readOnly = true)
    List<Open> listOpen(Collection<UUID> orders) {
        return database.prepareStatement("""
                SELECT order_id, kind, text, reported_at FROM ordering_review_report
                WHERE order_id = ANY(?) AND closed_at IS NULL ORDER BY id
                """, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", orders.toArray()));
            List<Open> open = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    open.add(new Open(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
                            row.getObject(4, OffsetDateTime.class).toInstant()));
                }
            }
            return open;
        });
    }

    /** Notes that an operator has looked at all that is open about a review. */
    @Transactional(propagation = Propagation.MANDATORY)
    void close(UUID order, Instant now) {
        database.prepareStatement("UPDATE ordering_review_report SET closed_at = ? WHERE order_id = ? AND closed_at IS NULL", statement -> {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, order);
            return statement.executeUpdate();
        });
    }
}
