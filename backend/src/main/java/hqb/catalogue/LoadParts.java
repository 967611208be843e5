package hqb.catalogue;

import hqb.platform.database.CopyRows;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Map;

/**
 * Puts parts of a cleaned catalogue into the database in bulk. Parts that are there already are brought up to date, so the same
 * catalogue can be loaded again. Nothing is marked for indexing: whoever loads in bulk rebuilds the index afterwards.
 */
@Singleton
public class LoadParts {
    private final JdbcOperations database;
    private final JsonMapper json;

    LoadParts(JdbcOperations database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Loads one batch, in one transaction. */
    @Transactional
    public void load(Collection<Part> parts, Collection<Manufacturer> manufacturers) {
        database.execute(connection -> {
            loadManufacturers(connection, manufacturers);
            loadParts(connection, parts);
            return parts.size();
        });
    }

    private static void loadManufacturers(Connection connection, Collection<Manufacturer> manufacturers) throws SQLException {
        stage(connection, "catalogue_manufacturer", "loaded_manufacturer");
        CopyRows.into(connection, "loaded_manufacturer (slug, name, aliases)", manufacturers,
                (maker, rows) -> rows.field(maker.slug()).field(maker.name()).array(maker.aliases()));
        run(connection, """
                INSERT INTO catalogue_manufacturer SELECT DISTINCT ON (slug) * FROM loaded_manufacturer ORDER BY slug
                ON CONFLICT (slug) DO UPDATE SET name = excluded.name, aliases = excluded.aliases, listed = true
                """);
    }

    private void loadParts(Connection connection, Collection<Part> parts) throws SQLException {
        stage(connection, "catalogue_part", "loaded_part");
        CopyRows.into(connection, """
                loaded_part (id, mpn, mpn_key, manufacturer_slug, category_slug, description, package, lifecycle, datasheet_url, parameters,
                other_attributes, equivalence_key, source, version)""", parts,
                (part, rows) -> rows.field(part.id()).field(part.mpn()).field(part.mpnKey()).field(part.manufacturer())
                        .field(part.category())
                        .field(part.description()).field(part.packageName()).field(part.lifecycle()).field(part.datasheetUrl())
                        .field(text(part.parameters())).field(text(part.otherAttributes())).field(part.equivalenceKey())
                        .field(part.source())
                        .field(part.version()));
        run(connection, """
                INSERT INTO catalogue_part SELECT * FROM loaded_part
                ON CONFLICT (id) DO UPDATE SET category_slug = excluded.category_slug, description = excluded.description,
                    package = excluded.package, lifecycle = excluded.lifecycle, datasheet_url = excluded.datasheet_url,
                    parameters = excluded.parameters, other_attributes = excluded.other_attributes,
                    equivalence_key = excluded.equivalence_key, source = excluded.source, listed = true,
                    version = catalogue_part.version + 1
                """);
    }

    private static void stage(Connection connection, String table, String staged) throws SQLException {
        run(connection,
                "CREATE TEMPORARY TABLE IF NOT EXISTS " + staged + " (LIKE " + table + " INCLUDING DEFAULTS) ON COMMIT DELETE ROWS");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(Map<String, ?> values) {
        try {
            return new String(json.writeValueAsBytes(values), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
