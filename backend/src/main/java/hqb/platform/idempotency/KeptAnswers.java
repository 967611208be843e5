package hqb.platform.idempotency;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The requests that have begun, and the answers to those that have ended. They are kept for two days. */
@Singleton
class KeptAnswers {
    private static final String BEGIN = """
            INSERT INTO platform_idempotency (principal, key_hash, request_hash) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
            """;
    private static final String FIND = "SELECT request_hash, sealed FROM platform_idempotency WHERE principal = ? AND key_hash = ?";
    private static final String KEEP = """
            UPDATE platform_idempotency SET status = ?, sealed = ? WHERE principal = ? AND key_hash = ? AND status IS NULL
            """;
    private static final String FORGET = "DELETE FROM platform_idempotency WHERE principal = ? AND key_hash = ? AND status IS NULL";
    private static final String SWEEP = "DELETE FROM platform_idempotency WHERE created_at < now() - interval '2 days'";

    private final JdbcOperations database;

    KeptAnswers(JdbcOperations database) {
        this.database = database;
    }

    /** Whose request it is, and the hash of the key that it carries. */
    record Place(String principal, byte[] keyHash) {
    }

    /**
     * A request that has begun.
     *
     * @param requestHash of method, address and body
     * @param sealed      the answer, null while there is none
     */
    record Begun(byte[] requestHash, byte @Nullable [] sealed) {
    }

    /** Begins a request; says no when one with the same key has begun before. */
    @Transactional
    boolean begin(Place place, byte[] requestHash) {
        return database.prepareStatement(BEGIN, statement -> {
            statement.setString(1, place.principal);
            statement.setBytes(2, place.keyHash);
            statement.setBytes(3, requestHash);
            return statement.executeUpdate();
        }) > 0;
    }

    /** The request that has begun there. */
    @Transactional(readOnly = true)
    Optional<Begun> find(Place place) {
        return database.prepareStatement(FIND, statement -> {
            statement.setString(1, place.principal);
            statement.setBytes(2, place.keyHash);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new Begun(row.getBytes(1), row.getBytes(2))) : Optional.empty();
            }
        });
    }

    /** Keeps the answer. */
    @Transactional
    void keep(Place place, int status, byte[] sealed) {
        database.prepareStatement(KEEP, statement -> {
            statement.setInt(1, status);
            statement.setBytes(2, sealed);
            statement.setString(3, place.principal);
            statement.setBytes(4, place.keyHash);
            return statement.executeUpdate();
        });
    }

    /** Forgets a request that changed nothing, so that it can be tried again. */
    @Transactional
    void forget(Place place) {
        database.prepareStatement(FORGET, statement -> {
            statement.setString(1, place.principal);
            statement.setBytes(2, place.keyHash);
            return statement.executeUpdate();
        });
    }

    /** Forgets what is old. */
    @Scheduled(fixedDelay = "1h", initialDelay = "10m")
    @Transactional
    void sweep() {
        database.prepareStatement(SWEEP, statement -> statement.executeUpdate());
    }
}
