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
            INSERT INTO platform_dirty (kind, id)
            SELECT ?, id FROM unnest(?::uuid[]) AS id ORDER BY id
            ON CONFLICT (kind, id) DO UPDATE
            SET version = nextval('platform_document_version'), claimed_until = NULL
            """;

    private final JdbcOperations database;

    MarkDirty(JdbcOperations database) {
        this.database = database;
    }

    /** Marks one thing. Must run inside a transaction. */
    public void mark(DocumentKind kind, UUID id) {
        markAll(kind, List.of(id));
    }

    /** Marks many things; in id order, so that two writers never wait for each other in a ring. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void markAll(DocumentKind kind, Collection<UUID> ids) {
        database.prepareStatement(MARK, statement -> execute(statement, kind, ids));
    }

    private static int execute(PreparedStatement statement, DocumentKind kind, Collection<UUID> ids) throws SQLException {
        statement.setString(1, kind.code());
        statement.setArray(2, statement.getConnection().createArrayOf("uuid", ids.toArray()));
        return statement.executeUpdate();
    }
}
