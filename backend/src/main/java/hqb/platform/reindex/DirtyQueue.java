package hqb.platform.reindex;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The reading end of the queue. A claim leases rows for a while instead of holding a transaction open, because the work between
 * claim and settlement goes over the network; a lease that runs out is claimed again, and a thing marked anew in the meantime
 * stays in the queue, since its version no longer is the one that was settled.
 */
@Singleton
public class DirtyQueue {
    private static final String CLAIM = """
            UPDATE platform_dirty SET claimed_until = now() + interval '60 seconds'
            WHERE (kind, id) IN (
                SELECT kind, id FROM platform_dirty
                WHERE kind = ? AND at_once = ? AND (claimed_until IS NULL OR claimed_until < now())
                ORDER BY marked_at LIMIT ? FOR UPDATE SKIP LOCKED)
            RETURNING id, version
            """;
    /** Locks in the order in which marks lock, so that neither waits for the other in a ring. */
    private static final String LOCKED = """
            WITH named AS (SELECT * FROM unnest(?::uuid[], ?::bigint[]) AS n(id, version)),
            locked AS (
                SELECT d.kind, d.id FROM platform_dirty d JOIN named n ON d.id = n.id AND d.version = n.version
                WHERE d.kind = ? ORDER BY d.id FOR UPDATE OF d)
            """;
    private static final String SETTLE = LOCKED + """
            DELETE FROM platform_dirty AS dirty USING locked WHERE dirty.kind = locked.kind AND dirty.id = locked.id
            """;
    private static final String RELEASE = LOCKED + """
            UPDATE platform_dirty AS dirty SET claimed_until = NULL FROM locked WHERE dirty.kind = locked.kind AND dirty.id = locked.id
            """;

    private final JdbcOperations database;

    DirtyQueue(JdbcOperations database) {
        this.database = database;
    }

    /**
     * A thing that was claimed.
     *
     * @param version of the document to write: whatever is read after the claim is at least as new
     */
    public record Claim(UUID id, long version) {
    }

    /** Leases up to {@code limit} things of one urgency, the longest waiting first. */
    @Transactional
    public List<Claim> claim(DocumentKind kind, Urgency urgency, int limit) {
        return database.prepareStatement(CLAIM, statement -> {
            statement.setString(1, kind.code());
            statement.setBoolean(2, urgency == Urgency.AT_ONCE);
            statement.setInt(3, limit);
            List<Claim> claims = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    claims.add(new Claim(rows.getObject(1, UUID.class), rows.getLong(2)));
                }
            }
            return claims;
        });
    }

    /** Takes things whose documents are written out of the queue, unless they were marked again since the claim. */
    @Transactional
    public void settle(DocumentKind kind, Collection<Claim> done) {
        update(SETTLE, kind, done);
    }

    /** Gives claimed things back at once, because their documents could not be written. */
    @Transactional
    public void release(DocumentKind kind, Collection<Claim> given) {
        update(RELEASE, kind, given);
    }

    /** How many things wait. */
    @Transactional(readOnly = true)
    public long waiting(DocumentKind kind) {
        return database.prepareStatement("SELECT count(*) FROM platform_dirty WHERE kind = ?", statement -> {
            statement.setString(1, kind.code());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    /** A version that is newer than every mark made so far. */
    @Transactional
    public long nextVersion() {
        return database.prepareStatement("SELECT nextval('platform_document_version')", statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    private void update(String sql, DocumentKind kind, Collection<Claim> claims) {
        if (!claims.isEmpty()) {
            database.prepareStatement(sql, statement -> bind(statement, kind, claims).executeUpdate());
        }
    }

    private static PreparedStatement bind(PreparedStatement statement, DocumentKind kind, Collection<Claim> claims) throws SQLException {
        statement.setArray(1, statement.getConnection().createArrayOf("uuid", claims.stream().map(Claim::id).toArray()));
        statement.setArray(2, statement.getConnection().createArrayOf("bigint", claims.stream().map(Claim::version).toArray()));
        statement.setString(3, kind.code());
        return statement;
    }
}
