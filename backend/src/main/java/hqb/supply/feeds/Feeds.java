package hqb.supply.feeds;

import hqb.platform.secrets.SealSecret;
import hqb.supply.feeds.Feed.Credential;
import hqb.supply.feeds.Feed.CredentialKind;
import hqb.supply.feeds.Feed.Last;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the lists of suppliers lie: at most one address a supplier. */
@Singleton
class Feeds {
    private static final String SELECT = """
            SELECT f.supplier_id, f.url, f.rhythm, f.daily_at, f.apply, f.remove_missing, f.active, f.credential, f.credential_name,
                f.credential_secret, f.etag, f.last_modified, f.file, f.import_id,
                coalesce(i.state = 'failed', false), coalesce(i.failure = 'internal', false), f.failures, f.next_pull_at, f.changed_at
            FROM supply_feed f LEFT JOIN supply_import i ON i.id = f.import_id WHERE f.supplier_id = ?
            """;
    private static final String SAVE = """
            INSERT INTO supply_feed (supplier_id, url, rhythm, daily_at, apply, remove_missing, active, credential, credential_name,
                credential_secret, next_pull_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (supplier_id) DO UPDATE SET url = EXCLUDED.url, rhythm = EXCLUDED.rhythm, daily_at = EXCLUDED.daily_at,
                apply = EXCLUDED.apply, remove_missing = EXCLUDED.remove_missing, active = EXCLUDED.active,
                credential = EXCLUDED.credential, credential_name = EXCLUDED.credential_name,
                credential_secret = EXCLUDED.credential_secret, next_pull_at = EXCLUDED.next_pull_at, changed_at = now(),
                etag = NULL, last_modified = NULL, file = NULL, import_id = NULL, failures = 0, told_at = NULL
            """;
    private static final String FETCHED = """
            UPDATE supply_feed SET etag = ?, last_modified = ?, file = coalesce(?, file), import_id = coalesce(?, import_id),
                failures = ?, next_pull_at = ?, told_at = CASE WHEN ? = 0 THEN NULL ELSE told_at END
            WHERE supplier_id = ? AND changed_at = ?
            """;
    private static final String FAILED = "UPDATE supply_feed SET failures = ?, next_pull_at = ? WHERE supplier_id = ? AND changed_at = ?";
    private static final String TELL = """
            UPDATE supply_feed SET told_at = now() WHERE supplier_id = ? AND told_at IS NULL AND failures >= ?
            """;

    private final JdbcOperations database;
    private final SealSecret seal;

    Feeds(JdbcOperations database, SealSecret seal) {
        this.database = database;
        this.seal = seal;
    }

    /** The supplier's feed. */
    @Transactional(readOnly = true)
    Optional<Feed> find(SupplierId supplier) {
        return read(SELECT, supplier);
    }

    /** The supplier's feed, locked until the transaction ends. */
    @Transactional
    Optional<Feed> lock(SupplierId supplier) {
        return read(SELECT + " FOR UPDATE OF f", supplier);
    }

    /** Keeps a feed, in place of the one that was; what that one had fetched is forgotten. */
    @Transactional
    void save(Feed feed) {
        Credential credential = feed.credential();
        update(SAVE, statement -> {
            statement.setObject(1, feed.supplier().value());
            statement.setString(2, feed.url().toString());
            statement.setString(3, feed.rhythm().code());
            statement.setObject(4, feed.dailyAt());
            statement.setBoolean(5, feed.apply());
            statement.setBoolean(6, feed.removeMissing());
            statement.setBoolean(7, feed.active());
            statement.setString(8, credential == null ? CredentialKind.NONE.code() : credential.kind().code());
            statement.setString(9, credential == null ? null : credential.name());
            statement.setBytes(10, credential == null ? null : credential.closed());
            statement.setObject(11, feed.nextPullAt().atOffset(ZoneOffset.UTC));
        });
    }

    /** Removes it with its history; says whether there was one. */
    @Transactional
    boolean remove(SupplierId supplier) {
        return update("DELETE FROM supply_feed WHERE supplier_id = ?", statement -> statement.setObject(1, supplier.value()));
    }

    /** Notes a pull that went well; nothing when the feed was changed meanwhile. */
    @Transactional
    void fetched(Feed feed, @Nullable String etag, @Nullable String lastModified, @Nullable String file, @Nullable UUID newImport,
            int failures, Instant next) {
        update(FETCHED, statement -> {
            statement.setString(1, etag);
            statement.setString(2, lastModified);
            statement.setString(3, file);
            statement.setObject(4, newImport);
            statement.setInt(5, failures);
            statement.setObject(6, next.atOffset(ZoneOffset.UTC));
            statement.setInt(7, failures);
            bindVersion(statement, 8, feed);
        });
    }

    /** Notes a pull that went wrong; nothing when the feed was changed meanwhile. */
    @Transactional
    void failed(Feed feed, int failures, Instant next) {
        update(FAILED, statement -> {
            statement.setInt(1, failures);
            statement.setObject(2, next.atOffset(ZoneOffset.UTC));
            bindVersion(statement, 3, feed);
        });
    }

    /** Whether the owners are to be told now: after so many failures, and once until it goes well again. */
    @Transactional
    boolean isTimeToTell(SupplierId supplier, int failures) {
        return update(TELL, statement -> {
            statement.setObject(1, supplier.value());
            statement.setInt(2, failures);
        });
    }

    /** What the supplier's server has to see, in the open. */
    String open(Feed feed, Credential credential) {
        return new String(seal.open(credential.closed(), Feed.place(feed.supplier())), StandardCharsets.UTF_8);
    }

    private static void bindVersion(PreparedStatement statement, int first, Feed feed) throws SQLException {
        statement.setObject(first, feed.supplier().value());
        statement.setObject(first + 1, feed.changedAt().atOffset(ZoneOffset.UTC));
    }

    private interface Binding {
        void of(PreparedStatement statement) throws SQLException;
    }

    private boolean update(String sql, Binding binding) {
        return database.prepareStatement(sql, statement -> {
            binding.of(statement);
            return statement.executeUpdate();
        }) > 0;
    }

    private Optional<Feed> read(String sql, SupplierId supplier) {
        return database.prepareStatement(sql, statement -> {
            statement.setObject(1, supplier.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(feed(row)) : Optional.empty();
            }
        });
    }

    private static Feed feed(ResultSet row) throws SQLException {
        CredentialKind kind = CredentialKind.ofCode(row.getString(8)).orElseThrow();
        String file = row.getString(13);
        return new Feed(new SupplierId(row.getObject(1, UUID.class)), URI.create(row.getString(2)),
                Rhythm.ofCode(row.getString(3)).orElseThrow(), row.getObject(4, LocalTime.class), row.getBoolean(5), row.getBoolean(6),
                row.getBoolean(7), kind == CredentialKind.NONE ? null : new Credential(kind, row.getString(9), row.getBytes(10)),
                file == null ? null : new Last(row.getString(11), row.getString(12), file, row.getObject(14, UUID.class),
                        row.getBoolean(15), row.getBoolean(16)),
                row.getInt(17), row.getObject(18, OffsetDateTime.class).toInstant(), row.getObject(19, OffsetDateTime.class).toInstant());
    }
}
