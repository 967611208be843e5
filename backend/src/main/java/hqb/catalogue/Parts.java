package hqb.catalogue;

import hqb.platform.Refusal;
import io.micronaut.core.type.Argument;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parts of the catalogue, and those that are traded by agreement before it has them: by their ids alone. */
@Singleton
@Transactional(readOnly = true)
public class Parts {
    private static final String SELECT = """
            SELECT p.id, p.mpn, p.mpn_key, p.manufacturer_slug, p.category_slug, p.description, p.package, p.lifecycle, p.datasheet_url,
                   p.parameters::text, p.other_attributes::text, p.equivalence_key, p.source, p.version, m.name, m.aliases
            FROM catalogue_part p JOIN catalogue_manufacturer m ON m.slug = p.manufacturer_slug
            """;
    private static final Argument<Map<String, Object>> OBJECT = Argument.mapOf(String.class, Object.class);

    private final JdbcOperations database;
    private final JsonMapper json;

    Parts(JdbcOperations database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The part; refuses with not-found when there is none. */
    public ListedPart get(UUID id) {
        return find(id).orElseThrow(() -> Refusal.notFound("There is no part with the id " + id + "."));
    }

    /** The part of this id. */
    public Optional<ListedPart> find(UUID id) {
        return listByIds(List.of(id)).stream().findFirst();
    }

    /** The parts of these ids that the catalogue has, in any order. */
    public List<ListedPart> inCatalogue(Collection<UUID> ids) {
        return query(SELECT + "WHERE p.listed AND p.id = ANY (?)",
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids.toArray())));
    }

    /** The parts of these ids, in any order, those that the catalogue does not have yet too; ids without a part are left out. */
    public List<ListedPart> listByIds(Collection<UUID> ids) {
        return query(SELECT + "WHERE p.id = ANY (?)",
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids.toArray())));
    }

    /** Other parts of the same number, or that do the same job: the same defining parameters, category and package. */
    public List<ListedPart> alternativesOf(Part part, int limit) {
        return query(SELECT + """
                WHERE p.listed AND p.id <> ? AND (p.mpn_key = ? OR p.equivalence_key = ?)
                ORDER BY p.mpn_key = ? DESC, p.manufacturer_slug = ?, p.id LIMIT ?
                """, statement -> {
            statement.setObject(1, part.id().value());
            statement.setString(2, part.mpnKey());
            statement.setString(3, part.equivalenceKey());
            statement.setString(4, part.mpnKey());
            statement.setString(5, part.manufacturer());
            statement.setInt(6, limit);
        });
    }

    /** The parts whose numbers have one of these keys, of whatever manufacturer. */
    public List<NamedPart> namedBy(Collection<String> mpnKeys) {
        return database.prepareStatement("""
                SELECT p.id, p.mpn, p.mpn_key, p.manufacturer_slug, m.name, p.category_slug
                FROM catalogue_part p JOIN catalogue_manufacturer m ON m.slug = p.manufacturer_slug WHERE p.mpn_key = ANY (?) AND p.listed
                """, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("text", mpnKeys.toArray()));
            List<NamedPart> parts = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    parts.add(new NamedPart(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4),
                            row.getString(5), row.getString(6)));
                }
            }
            return parts;
        });
    }

    /** Parts in short, by their ids; ids without a part are absent. */
    public Map<UUID, ShortPart> inShort(Collection<UUID> ids) {
        return database.prepareStatement("""
                SELECT p.id, p.mpn, p.mpn_key, p.manufacturer_slug, m.name, p.category_slug, p.package, p.description
                FROM catalogue_part p JOIN catalogue_manufacturer m ON m.slug = p.manufacturer_slug WHERE p.id = ANY (?)
                """, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids.toArray()));
            Map<UUID, ShortPart> parts = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    parts.put(row.getObject(1, UUID.class), new ShortPart(new NamedPart(row.getObject(1, UUID.class), row.getString(2),
                            row.getString(3), row.getString(4), row.getString(5), row.getString(6)), row.getString(7), row.getString(8)));
                }
            }
            return parts;
        });
    }

    /** The parts that came from these records, by the record, such as {@code lcsc:C1525}. */
    public Map<String, NamedPart> namedBySource(Collection<String> sources) {
        return database.prepareStatement("""
                SELECT p.id, p.mpn, p.mpn_key, p.manufacturer_slug, m.name, p.category_slug, p.source
                FROM catalogue_part p JOIN catalogue_manufacturer m ON m.slug = p.manufacturer_slug WHERE p.source = ANY (?)
                """, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("text", sources.toArray()));
            Map<String, NamedPart> parts = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    parts.put(row.getString(7), new NamedPart(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
                            row.getString(4), row.getString(5), row.getString(6)));
                }
            }
            return parts;
        });
    }

    /** The ids that follow the last one seen, in ascending order; empty at the end. */
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        return database.prepareStatement("SELECT id FROM catalogue_part WHERE id > ? AND listed ORDER BY id LIMIT ?", statement -> {
            statement.setObject(1, last == null ? new UUID(0, 0) : last);
            statement.setInt(2, limit);
            List<UUID> ids = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            return ids;
        });
    }

    /** How many parts there are. */
    public long count() {
        return countByCategory().values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many parts each category has itself, without those below it. */
    public Map<String, Long> countByCategory() {
        return database.prepareStatement("""
                SELECT category_slug, sum(parts) FROM (SELECT category_slug, count(*) AS parts FROM catalogue_part GROUP BY 1
                UNION ALL SELECT category_slug, -count(*) FROM catalogue_part WHERE NOT listed GROUP BY 1) counted GROUP BY 1
                """, statement -> {
            Map<String, Long> counts = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getLong(2));
                }
            }
            return counts;
        });
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private List<ListedPart> query(String sql, Binding binding) {
        return database.prepareStatement(sql, statement -> {
            binding.bind(statement);
            List<ListedPart> parts = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    parts.add(part(row));
                }
            }
            return parts;
        });
    }

    private ListedPart part(ResultSet row) throws SQLException {
        Part part = new Part(new PartId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3), row.getString(4),
                row.getString(5),
                row.getString(6), row.getString(7), row.getString(8), row.getString(9), parameters(row.getString(10)),
                texts(row.getString(11)),
                row.getString(12), row.getString(13), row.getLong(14));
        return new ListedPart(part, row.getString(15), List.of((String[]) row.getArray(16).getArray()));
    }

    private Map<String, Object> parameters(String text) {
        Map<String, Object> parameters = new TreeMap<>();
        read(text).forEach((name, value) -> parameters.put(name, value instanceof Number number ? (Object) number.doubleValue() : value));
        return parameters;
    }

    private Map<String, String> texts(String text) {
        Map<String, String> texts = new TreeMap<>();
        read(text).forEach((name, value) -> texts.put(name, value.toString()));
        return texts;
    }

    private Map<String, Object> read(String text) {
        try {
            return json.readValue(text.getBytes(StandardCharsets.UTF_8), OBJECT);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
