package hqb.payments;

import hqb.platform.Uuid7;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What Stripe is to be told. A command is kept before it is sent, in the transaction of the deed that it follows. */
@Singleton
class Commands {
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final String RETURNING = " RETURNING id, operation, subject, attempt, tries, created_at";

    private final JdbcOperations database;
    private final Clock clock;

    Commands(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A command that was claimed.
     *
     * @param attempt which of several it is; each has a key of its own
     * @param tries   how often it was sent, this time included
     */
    record Command(UUID id, Operation operation, UUID subject, int attempt, int tries, Instant createdAt) {
        /** Under which Stripe does it once. */
        String key() {
            return operation.code() + ':' + subject + ':' + attempt;
        }
    }

    /** Adds the first attempt; the id of it, or of the one that is there. */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID add(Operation operation, UUID subject) {
        return add(operation, subject, 1, Duration.ZERO);
    }

    /** Adds the first attempt, or the one after the last when that has failed; the id of it, or of the one that is there. */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID addNext(Operation operation, UUID subject) {
        return addAfter("failed", operation, subject);
    }

    /** The same, after a last one that came to an end too: what could not be done then may be possible now. */
    @Transactional(propagation = Propagation.MANDATORY)
    UUID addAnother(Operation operation, UUID subject) {
        return addAfter("failed done", operation, subject);
    }

    private UUID addAfter(String ends, Operation operation, UUID subject) {
        int next = database.prepareStatement("""
                SELECT coalesce(max(attempt) + count(*) FILTER (WHERE state = ANY(string_to_array(?, ' ')) AND attempt = last), 1) FROM (
                    SELECT attempt, state, max(attempt) OVER () AS last FROM payments_command WHERE operation = ? AND subject = ?) c
                """, statement -> {
            statement.setString(1, ends);
            statement.setString(2, operation.code());
            statement.setObject(3, subject);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
        return add(operation, subject, next, Duration.ZERO);
    }

    private UUID add(Operation operation, UUID subject, int attempt, Duration pause) {
        Instant now = clock.instant();
        return database.prepareStatement(
                """
                        INSERT INTO payments_command (id, operation, subject, attempt, created_at, due_at) VALUES (?, ?, ?, ?, ?, now() + (? * interval '1 millisecond'))
                        ON CONFLICT (operation, subject, attempt) DO UPDATE SET attempt = EXCLUDED.attempt RETURNING id
                        """,
                statement -> {
                    statement.setObject(1, Uuid7.random(now));
                    statement.setString(2, operation.code());
                    statement.setObject(3, subject);
                    statement.setInt(4, attempt);
                    statement.setObject(5, now.atOffset(ZoneOffset.UTC));
                    statement.setLong(6, pause.toMillis());
                    try (ResultSet row = statement.executeQuery()) {
                        row.next();
                        return row.getObject(1, UUID.class);
                    }
                });
    }

    /** Claims one command, unless it is done or somebody else is at it. */
    @Transactional
    Optional<Command> claim(UUID id) {
        return claim("id = ? AND (state = 'new' OR due_at <= now())", id);
    }

    /** Claims the command that has been due longest. */
    @Transactional
    Optional<Command> claimNext() {
        return claim("""
                id = (SELECT id FROM payments_command WHERE state IN ('new', 'sent') AND due_at <= now()
                    ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)""", null);
    }

    private Optional<Command> claim(String which, @Nullable UUID id) {
        return database.prepareStatement("""
                UPDATE payments_command SET state = 'sent', tries = tries + 1, sent_at = coalesce(sent_at, now()),
                    due_at = now() + interval '%d seconds' WHERE state IN ('new', 'sent') AND %s""".formatted(LEASE.toSeconds(), which)
                + RETURNING, statement -> {
                    if (id != null) {
                        statement.setObject(1, id);
                    }
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next() ? Optional.of(read(row)) : Optional.empty();
                    }
                });
    }

    private static Command read(ResultSet row) throws SQLException {
        return new Command(row.getObject(1, UUID.class), Operation.ofCode(row.getString(2)), row.getObject(3, UUID.class), row.getInt(4),
                row.getInt(5), row.getObject(6, java.time.OffsetDateTime.class).toInstant());
    }

    /** It is done; part of the transaction that keeps what came of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void done(Command command) {
        set(command, "done", null, Duration.ZERO);
    }

    /** Stripe said no for good. */
    @Transactional(propagation = Propagation.MANDATORY)
    void failed(Command command, String error) {
        set(command, "failed", error, Duration.ZERO);
    }

    /** Nobody knows whether it was done: the same key again, a little later. */
    @Transactional
    void again(Command command, String error, Duration pause) {
        set(command, "sent", error, pause);
    }

    /** It was certainly not done: a new key, a little later. */
    @Transactional
    void anew(Command command, String error, Duration pause) {
        set(command, "failed", error, Duration.ZERO);
        add(command.operation(), command.subject(), command.attempt() + 1, pause);
    }

    private void set(Command command, String state, @Nullable String error, Duration pause) {
        database.prepareStatement("""
                UPDATE payments_command SET state = ?, error = ?, due_at = now() + (? * interval '1 millisecond') WHERE id = ?
                """, statement -> {
            statement.setString(1, state);
            statement.setString(2, error);
            statement.setLong(3, pause.toMillis());
            statement.setObject(4, command.id());
            return statement.executeUpdate();
        });
    }
}
