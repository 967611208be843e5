package hqb.supply.feeds;

import hqb.platform.Uuid7;
import hqb.platform.fetch.FetchFault;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pulls: a table that is queue and history at once. */
@Singleton
class Pulls {
    private static final String QUEUE_DUE = """
            INSERT INTO supply_feed_pull (id, supplier_id, asked)
            SELECT uuidv7(), f.supplier_id, false
            FROM supply_feed f JOIN supply_supplier s ON s.id = f.supplier_id AND s.state = 'active'
            WHERE f.active AND f.next_pull_at <= now() ORDER BY f.next_pull_at LIMIT 100
            ON CONFLICT (supplier_id) WHERE state IN ('waiting', 'running') DO NOTHING
            """;
    private static final String ASK = """
            INSERT INTO supply_feed_pull (id, supplier_id, asked) VALUES (?, ?, true)
            ON CONFLICT (supplier_id) WHERE state IN ('waiting', 'running') DO NOTHING
            """;
    private static final String OPEN = "SELECT id FROM supply_feed_pull WHERE supplier_id = ? AND state IN ('waiting', 'running')";
    private static final String CLAIM = """
            UPDATE supply_feed_pull SET state = 'running', lease_owner = ?, lease_until = now() + make_interval(secs => ?),
                attempts = attempts + 1
            WHERE id = (SELECT id FROM supply_feed_pull WHERE state = 'waiting' OR state = 'running' AND lease_until < now()
                ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, supplier_id, attempts
            """;
    private static final String FINISH = """
            UPDATE supply_feed_pull SET state = ?, fault = ?, fault_argument = ?, import_id = ?, bytes = ?, finished_at = now(),
                lease_owner = NULL, lease_until = NULL
            WHERE id = ? AND lease_owner = ?
            """;
    private static final String FORGET = """
            DELETE FROM supply_feed_pull WHERE supplier_id = ? AND finished_at < now() - interval '90 days'
            """;
    private static final String LIST = """
            SELECT p.id, p.asked, p.state, p.fault, p.fault_argument, p.import_id, i.state, p.bytes, p.created_at, p.finished_at
            FROM supply_feed_pull p LEFT JOIN supply_import i ON i.id = p.import_id
            WHERE p.supplier_id = ? AND (?::uuid IS NULL OR p.id < ?) ORDER BY p.id DESC LIMIT ?
            """;

    private final JdbcOperations database;

    Pulls(JdbcOperations database) {
        this.database = database;
    }

    /** A pull that a backend has claimed under a fresh name of its own. */
    record Claim(UUID id, SupplierId supplier, UUID owner, int attempts) {
    }

    /** How a pull ended. */
    record Result(String state, @Nullable FetchFault fault, String argument, @Nullable UUID importId, @Nullable Long bytes) {
        static Result fetched(UUID importId, long bytes) {
            return new Result("fetched", null, "", importId, bytes);
        }

        static Result unchanged(@Nullable UUID importId) {
            return new Result("unchanged", null, "", importId, null);
        }

        static Result refused(FetchFault fault, String argument) {
            return new Result("refused", fault, argument, null, null);
        }
    }

    /** Queues the feeds whose time has come; one that waits or runs already is left alone. */
    @Transactional
    void queueDue() {
        database.prepareStatement(QUEUE_DUE, statement -> statement.executeUpdate());
    }

    /** Queues a pull that somebody asks for, unless one waits or runs already, and answers its id. */
    @Transactional
    UUID ask(SupplierId supplier) {
        UUID id = Uuid7.random(Instant.now());
        int added = database.prepareStatement(ASK, statement -> {
            statement.setObject(1, id);
            statement.setObject(2, supplier.value());
            return statement.executeUpdate();
        });
        return added > 0 ? id : database.prepareStatement(OPEN, statement -> {
            statement.setObject(1, supplier.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getObject(1, UUID.class) : id;
            }
        });
    }

    /** Claims the pull that waits longest, or one whose backend has died; nobody else takes it for that long. */
    @Transactional
    Optional<Claim> claim(Duration lease) {
        UUID owner = UUID.randomUUID();
        return database.prepareStatement(CLAIM, statement -> {
            statement.setObject(1, owner);
            statement.setDouble(2, (double) lease.toSeconds());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(
                        new Claim(row.getObject(1, UUID.class), new SupplierId(row.getObject(2, UUID.class)), owner, row.getInt(3)))
                        : Optional.empty();
            }
        });
    }

    /** Ends a claimed pull; says no when somebody else has taken it over, and then nothing of it may be kept. */
    @Transactional
    boolean finish(Claim claim, Result result) {
        database.prepareStatement(FORGET, statement -> {
            statement.setObject(1, claim.supplier().value());
            return statement.executeUpdate();
        });
        return database.prepareStatement(FINISH, statement -> {
            statement.setString(1, result.state());
            statement.setString(2, result.fault() == null ? null : result.fault().code());
            statement.setString(3, result.argument());
            statement.setObject(4, result.importId());
            statement.setObject(5, result.bytes(), Types.BIGINT);
            statement.setObject(6, claim.id());
            statement.setObject(7, claim.owner());
            return statement.executeUpdate();
        }) > 0;
    }

    /** The supplier's pulls before one, the newest first. */
    @Transactional(readOnly = true)
    List<Pull> list(SupplierId supplier, @Nullable UUID before, int limit) {
        return database.prepareStatement(LIST, statement -> {
            statement.setObject(1, supplier.value());
            statement.setObject(2, before);
            statement.setObject(3, before);
            statement.setInt(4, limit);
            List<Pull> pulls = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    pulls.add(pull(row));
                }
            }
            return pulls;
        });
    }

    /** How many pulls the supplier's feed has. */
    @Transactional(readOnly = true)
    long count(SupplierId supplier) {
        return database.prepareStatement("SELECT count(*) FROM supply_feed_pull WHERE supplier_id = ?", statement -> {
            statement.setObject(1, supplier.value());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private static Pull pull(ResultSet row) throws SQLException {
        String fault = row.getString(4);
        OffsetDateTime finished = row.getObject(10, OffsetDateTime.class);
        return new Pull(row.getObject(1, UUID.class), row.getBoolean(2), row.getString(3),
                fault == null ? null : FetchFault.ofCode(fault), row.getString(5), row.getObject(6, UUID.class), row.getString(7),
                row.getObject(8, Long.class), row.getObject(9, OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant());
    }
}
