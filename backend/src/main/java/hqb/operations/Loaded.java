package hqb.operations;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;

/** Remembers what has been loaded, so that a second start does not load it again. */
@Singleton
class Loaded {
    private final JdbcOperations database;

    Loaded(JdbcOperations database) {
        this.database = database;
    }

    /** Whether exactly this was loaded under the name. */
    @Transactional(readOnly = true)
    boolean has(String name, String fingerprint) {
        return database.prepareStatement("SELECT 1 FROM platform_loaded WHERE name = ? AND fingerprint = ?", statement -> {
            statement.setString(1, name);
            statement.setString(2, fingerprint);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        });
    }

    /** Notes that this has been loaded under the name. */
    @Transactional
    void note(String name, String fingerprint) {
        database.prepareStatement("""
                INSERT INTO platform_loaded (name, fingerprint) VALUES (?, ?)
                ON CONFLICT (name) DO UPDATE SET fingerprint = excluded.fingerprint, loaded_at = now()
                """, statement -> {
            statement.setString(1, name);
            statement.setString(2, fingerprint);
            return statement.executeUpdate();
        });
    }
}
