package hqb.operations;

import hqb.platform.reindex.DocumentKind;
import hqb.search.Reindex;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** Asks each thing that the platform stands on whether it answers. */
@Singleton
class CheckHealth {
    static final String UP = "UP";
    static final String DOWN = "DOWN";

    private final Database database;
    private final Reindex reindex;
    private final LoadDemoData demo;

    CheckHealth(Database database, Reindex reindex, LoadDemoData demo) {
        this.database = database;
        this.reindex = reindex;
        this.demo = demo;
    }

    /** All checks. Migrations are done before the first request can arrive. */
    Map<String, String> all() {
        Map<String, String> checks = new LinkedHashMap<>(database());
        checks.put("elasticsearch", word(isSearchable()));
        checks.put("demonstrationData", word(demo.isReady()));
        return checks;
    }

    /** The database alone. */
    Map<String, String> database() {
        try {
            return Map.of("postgresql", word(database.answers()));
        } catch (RuntimeException broken) {
            return Map.of("postgresql", DOWN);
        }
    }

    private boolean isSearchable() {
        try {
            return reindex.isOpen(DocumentKind.PART) && reindex.isOpen(DocumentKind.SPACE) && reindex.isOpen(DocumentKind.UNIT)
                    && reindex.isOpen(DocumentKind.PROVIDER);
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    private static String word(boolean well) {
        return well ? UP : DOWN;
    }

    /** The question to PostgreSQL, in a transaction of its own. */
    @Singleton
    static class Database {
        private final JdbcOperations jdbc;

        Database(JdbcOperations jdbc) {
            this.jdbc = jdbc;
        }

        @Transactional(readOnly = true)
        boolean answers() {
            return jdbc.prepareStatement("SELECT 1", statement -> {
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next();
                }
            });
        }
    }
}
