package hqb.platform.reindex;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Says that a thing has changed and its search document has to follow. Joins the transaction of the change, so that the mark and
 * the change are kept or lost together; many marks of one thing are one row.
 */
@Singleton
public class MarkDirty {
    private static final String MARK = """
            INSERT INTO platform_dirty (kind, id, at_once)
            SELECT ?, id, ? FROM unnest(?::uuid[]) AS id ORDER BY id
            ON CONFLICT (kind, id) DO UPDATE
            SET version = nextval('platform_document_version'), claimed_until = NULL, at_once = platform_dirty.at_once OR EXCLUDED.at_once
            """;

    private final JdbcOperations database;

    MarkDirty(JdbcOperations database) {
        this.database = database;
    }

    /** Marks one thing, which follows at once. Must run inside a transaction. */
    public void mark(DocumentKind kind, UUID id) {
        markAll(kind, List.of(id), Urgency.AT_ONCE);
    }

    /** Marks many things; in id order, so that two writers never wait for each other in a ring. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void markAll(DocumentKind kind, Collection<UUID> ids, Urgency urgency) {
        database.prepareStatement(MARK, statement -> execute(statement, kind, ids, urgency));
    }

    private static int execute(PreparedStatement statement, DocumentKind kind, Collection<UUID> ids, Urgency urgency)
            throws SQLException {
        statement.setString(1, kind.code());
        statement.setBoolean(2, urgency == Urgency.AT_ONCE);
        statement.setArray(3, statement.getConnection().createArrayOf("uuid", ids.toArray()));
        return statement.executeUpdate();
    }
}
