package hqb.testing;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Looks into the database beside the product, and tries there what the product never would. */
public final class Database {
    private final DataSource source;

    /** A look into that database. */
    public Database(DataSource source) {
        this.source = DelegatingDataSource.unwrapDataSource(source);
    }

    /** The first column of the first row, as text; empty when there is none. */
    public String text(String sql, Object... values) {
        try (Connection connection = source.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? String.valueOf(row.getString(1)) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Changes something. */
    public int change(String sql, Object... values) throws SQLException {
        try (Connection connection = source.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    /** The token in the link of the last mail to somebody. */
    public String mailedToken(String recipient) {
        String body = text("SELECT body FROM platform_mail WHERE recipient = ? ORDER BY id DESC LIMIT 1", recipient);
        return body.replaceFirst("(?s).*token=([A-Za-z0-9_-]+).*", "$1");
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
