package hqb.payments;

import hqb.payments.stripe.StripeCalls.Happened;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.Optional;

/** What Stripe told us: stored first, each event once, and worked later. */
@Singleton
class EventInbox {
    private static final Duration LEASE = Duration.ofSeconds(60);

    private final JdbcOperations database;

    EventInbox(JdbcOperations database) {
        this.database = database;
    }

    /** Stores it; false when it was there. */
    @Transactional
    boolean store(Happened event) {
        return database.prepareStatement("""
                INSERT INTO payments_event (id, type, object_id, received_at, due_at) VALUES (?, ?, ?, now(), now())
                ON CONFLICT (id) DO NOTHING
                """, statement -> {
            statement.setString(1, event.id());
            statement.setString(2, event.type());
            statement.setString(3, event.object());
            return statement.executeUpdate() == 1;
        });
    }

    /** Claims the event that waits longest. */
    @Transactional
    Optional<Happened> claimNext() {
        return database.prepareStatement("""
                UPDATE payments_event SET tries = tries + 1, due_at = now() + interval '%d seconds'
                WHERE id = (SELECT id FROM payments_event WHERE worked_at IS NULL AND due_at <= now()
                    ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING id, type, object_id
                """.formatted(LEASE.toSeconds()), statement -> {
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new Happened(row.getString(1), row.getString(2), row.getString(3))) : Optional.empty();
            }
        });
    }

    /** It is worked. */
    @Transactional
    void worked(Happened event) {
        database.prepareStatement("UPDATE payments_event SET worked_at = now(), error = NULL WHERE id = ?", statement -> {
            statement.setString(1, event.id());
            return statement.executeUpdate();
        });
    }

    /** It could not be worked: again later, each time a little later. */
    @Transactional
    void again(Happened event, String error) {
        database.prepareStatement(
                """
                        UPDATE payments_event SET due_at = now() + least(600, power(2, least(tries, 10))) * interval '1 second', error = ? WHERE id = ?
                        """,
                statement -> {
                    statement.setString(1, error.length() > 500 ? error.substring(0, 500) : error);
                    statement.setString(2, event.id());
                    return statement.executeUpdate();
                });
    }
}
