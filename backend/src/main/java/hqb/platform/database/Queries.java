package hqb.platform.database;

import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs statements; moments are bound and read as instants. */
@Singleton
public class Queries {
    private final JdbcOperations database;
    private final ConnectionOperations<Connection> connections;

    Queries(JdbcOperations database, ConnectionOperations<Connection> connections) {
        this.database = database;
        this.connections = connections;
    }

    /** Reads what a row says. */
    public interface Row<T> {
        /** The row as something else. */
        T read(ResultSet row) throws SQLException;
    }

    /** All rows. */
    @Transactional(readOnly = true)
    public <T> List<T> list(String sql, Row<T> reader, @Nullable Object... values) {
        return database.prepareStatement(sql, statement -> all(statement, reader, values));
    }

    private static <T> List<T> all(PreparedStatement statement, Row<T> reader, @Nullable Object... values) throws SQLException {
        bind(statement, values);
        List<T> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.add(reader.read(row));
            }
        }
        return found;
    }

    /**
     * All rows of a statement that only reads, without a transaction of its own: a single statement sees one moment anyway, and nothing has
     * to be begun and ended. Within a transaction it is part of that.
     */
    public <T> List<T> glance(String sql, Row<T> reader, @Nullable Object... values) {
        return connections.executeRead(status -> {
            try (PreparedStatement statement = status.getConnection().prepareStatement(sql)) {
                return all(statement, reader, values);
            } catch (SQLException failed) {
                throw new DataAccessException("cannot read: " + failed.getMessage(), failed);
            }
        });
    }

    /** Changes rows and says how many. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int run(String sql, @Nullable Object... values) {
        return database.prepareStatement(sql, statement -> {
            bind(statement, values);
            return statement.executeUpdate();
        });
    }

    /** A moment of a row; null when there is none. */
    public static @Nullable Instant time(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i]);
        }
    }
}
