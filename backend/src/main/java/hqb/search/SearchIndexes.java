package hqb.search;

import hqb.platform.reindex.DocumentKind;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The register of indexes: which exist, which is live, which is being built. Kept in PostgreSQL, so that all backends agree. */
@Singleton
class SearchIndexes {
    private final JdbcOperations database;

    SearchIndexes(JdbcOperations database) {
        this.database = database;
    }

    /** The indexes that every write of the kind has to reach. */
    @Transactional(readOnly = true)
    List<String> listOf(DocumentKind kind) {
        return names("SELECT name FROM search_index WHERE kind = ? ORDER BY name", kind.code());
    }

    /** Registers an index that is about to be built; false when another build of the kind is under way. */
    @Transactional
    boolean begin(DocumentKind kind, String name) {
        return update("""
                INSERT INTO search_index (name, kind, state, alive_until) VALUES (?, ?, 'building', now() + interval '5 minutes')
                ON CONFLICT DO NOTHING
                """, name, kind.code()) == 1;
    }

    /** Forgets builds that stopped renewing themselves, and names them. */
    @Transactional
    List<String> clearAbandoned(DocumentKind kind) {
        return names("DELETE FROM search_index WHERE kind = ? AND state = 'building' AND alive_until < now() RETURNING name", kind.code());
    }

    /** Says that a build still goes on, and how far it is, in documents. */
    @Transactional
    void renew(String name, long done, long total) {
        database.prepareStatement(
                """
                        UPDATE search_index SET alive_until = now() + interval '5 minutes', done = ?, total = ? WHERE name = ? AND state = 'building'
                        """,
                statement -> {
                    statement.setLong(1, done);
                    statement.setLong(2, total);
                    statement.setString(3, name);
                    return statement.executeUpdate();
                });
    }

    /** Makes a built index the live one and names those that it replaces. */
    @Transactional
    List<String> goLive(DocumentKind kind, String name) {
        List<String> replaced = names("DELETE FROM search_index WHERE kind = ? AND state = 'live' RETURNING name", kind.code());
        update("UPDATE search_index SET state = 'live', alive_until = 'infinity', finished_at = now() WHERE name = ?", name);
        return replaced;
    }

    /** Forgets an index. */
    @Transactional
    void forget(String name) {
        update("DELETE FROM search_index WHERE name = ?", name);
    }

    /** Every index, by kind; the live one first. */
    @Transactional(readOnly = true)
    List<RebuildState> states() {
        return database.prepareStatement("""
                SELECT kind, state, done, total, created_at, finished_at FROM search_index ORDER BY kind, state DESC
                """, statement -> {
            List<RebuildState> states = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    OffsetDateTime finished = rows.getObject("finished_at", OffsetDateTime.class);
                    states.add(new RebuildState(rows.getString("kind"), rows.getString("state"), rows.getLong("done"),
                            rows.getLong("total"), rows.getObject("created_at", OffsetDateTime.class).toInstant(),
                            finished == null ? null : finished.toInstant()));
                }
            }
            return states;
        });
    }

    private List<String> names(String sql, String parameter) {
        return database.prepareStatement(sql, statement -> {
            statement.setString(1, parameter);
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        });
    }

    private int update(String sql, String... parameters) {
        return database.prepareStatement(sql, statement -> {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        });
    }
}
