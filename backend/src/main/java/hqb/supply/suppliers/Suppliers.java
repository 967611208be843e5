package hqb.supply.suppliers;

import hqb.accounts.OrganisationId;
import hqb.platform.Language;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The suppliers, the counters they occupy, and how much they offer. */
@Singleton
public class Suppliers {
    private static final String COLUMNS = "s.id, s.slug, s.name_en, s.name_zh, s.about_en, s.about_zh, s.kind, s.demonstration";
    private static final String BY_IDS = "SELECT " + COLUMNS + " FROM supply_supplier s WHERE s.id = ANY(?)";
    private static final String BY_ORGANISATION = "SELECT " + COLUMNS + " FROM supply_supplier s WHERE s.organisation_id = ?";
    private static final String ACTIVE_BY_ID = "SELECT " + COLUMNS + " FROM supply_supplier s WHERE s.id = ? AND s.state = 'active'";
    private static final String ALL_ACTIVE = "SELECT " + COLUMNS + " FROM supply_supplier s WHERE s.state = 'active' ORDER BY s.slug";
    private static final String COUNTERS = "SELECT supplier_id, counter_id FROM supply_supplier_counter WHERE supplier_id = ANY(?) ORDER BY counter_id";
    private static final String OCCUPANTS = """
            SELECT c.counter_id, s.id, s.slug, s.name_en, s.name_zh, s.about_en, s.about_zh, s.kind, s.demonstration
            FROM supply_supplier_counter c JOIN supply_supplier s ON s.id = c.supplier_id AND s.state = 'active' WHERE c.building_slug = ?
            """;
    private static final String BY_BUILDING = """
            SELECT c.building_slug, count(DISTINCT c.supplier_id)
            FROM supply_supplier_counter c JOIN supply_supplier s ON s.id = c.supplier_id AND s.state = 'active' GROUP BY c.building_slug
            """;
    private static final String BY_CATEGORY = "SELECT category_slug, offers FROM supply_tally WHERE supplier_id = ? AND offers > 0";
    private static final String MATCHING = """
            FROM supply_supplier s
            LEFT JOIN supply_score sc ON sc.supplier_id = s.id AND sc.reviews > 0
            LEFT JOIN (SELECT supplier_id, sum(offers) AS offers FROM supply_tally GROUP BY supplier_id) t ON t.supplier_id = s.id
            WHERE s.state = 'active'
              AND (?::text IS NULL OR strpos(lower(s.name_en), ?) > 0 OR strpos(lower(s.name_zh), ?) > 0 OR strpos(s.slug, ?) > 0)
              AND (?::text IS NULL OR EXISTS (SELECT FROM supply_supplier_counter c WHERE c.supplier_id = s.id AND c.building_slug = ?))
            """;

    private final JdbcOperations database;

    Suppliers(JdbcOperations database) {
        this.database = database;
    }

    /** A supplier in a list, with the number of its offers and its score, 0 when nobody has reviewed it. */
    public record Listed(Supplier supplier, long offers, BigDecimal score) {
    }

    /** The order of a list: by name, most offers first, or best judged first. */
    enum Order {
        NAME, OFFERS, SCORE
    }

    /** The supplier of that id, also a suspended one. */
    @Transactional(readOnly = true)
    public Optional<Supplier> find(SupplierId id) {
        return Optional.ofNullable(findAll(List.of(id)).get(id));
    }

    /** Whether parts that the supplier brings need no operator. */
    @Transactional(readOnly = true)
    public boolean isTrusted(SupplierId id) {
        return isTrue("SELECT trusted FROM supply_supplier WHERE id = ?", id);
    }

    /** Whether an operator has suspended the supplier. */
    @Transactional(readOnly = true)
    public boolean isSuspended(SupplierId id) {
        return isTrue("SELECT state = 'suspended' FROM supply_supplier WHERE id = ?", id);
    }

    private boolean isTrue(String sql, SupplierId id) {
        return database.prepareStatement(sql, statement -> {
            statement.setObject(1, id.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        });
    }

    /** The supplier of that id, if anybody may see it: a suspended one is not there. */
    @Transactional(readOnly = true)
    public Optional<Supplier> findActive(SupplierId id) {
        return one(ACTIVE_BY_ID, id.value());
    }

    /** The supplier that an organisation owns, also a suspended one. */
    @Transactional(readOnly = true)
    public Optional<Supplier> findByOrganisation(OrganisationId organisation) {
        return one(BY_ORGANISATION, organisation.value());
    }

    /** The organisation that a supplier is; a demonstration supplier may be nobody's. */
    @Transactional(readOnly = true)
    public Optional<OrganisationId> organisationOf(SupplierId id) {
        return database.prepareStatement("SELECT organisation_id FROM supply_supplier WHERE id = ?", statement -> {
            statement.setObject(1, id.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getObject(1, UUID.class)).map(OrganisationId::new) : Optional.empty();
            }
        });
    }

    /** Some suppliers; one that does not exist is absent. */
    @Transactional(readOnly = true)
    public Map<SupplierId, Supplier> findAll(Collection<SupplierId> ids) {
        return database.prepareStatement(BY_IDS, statement -> {
            setIds(statement, ids);
            Map<SupplierId, Supplier> found = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Supplier supplier = supplier(row, 1);
                    found.put(supplier.id(), supplier);
                }
            }
            return found;
        });
    }

    /** The counters that each of some suppliers occupies. */
    @Transactional(readOnly = true)
    public Map<SupplierId, List<UUID>> counters(Collection<SupplierId> ids) {
        return database.prepareStatement(COUNTERS, statement -> {
            setIds(statement, ids);
            Map<SupplierId, List<UUID>> counters = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    counters.computeIfAbsent(new SupplierId(row.getObject(1, UUID.class)), id -> new ArrayList<>())
                            .add(row.getObject(2, UUID.class));
                }
            }
            return counters;
        });
    }

    /** Who occupies which counter of a building. */
    @Transactional(readOnly = true)
    public Map<UUID, Supplier> occupants(String buildingSlug) {
        return database.prepareStatement(OCCUPANTS, statement -> {
            statement.setString(1, buildingSlug);
            Map<UUID, Supplier> occupants = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    occupants.put(row.getObject(1, UUID.class), supplier(row, 2));
                }
            }
            return occupants;
        });
    }

    /** How many suppliers each building has; a building without one is absent. */
    @Transactional(readOnly = true)
    public Map<String, Integer> countsByBuilding() {
        return database.prepareStatement(BY_BUILDING, statement -> {
            Map<String, Integer> counts = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getString(1), row.getInt(2));
                }
            }
            return counts;
        });
    }

    /** How many offers a supplier has in each category, by the category's slug. */
    @Transactional(readOnly = true)
    public Map<String, Long> offersByCategory(SupplierId id) {
        return database.prepareStatement(BY_CATEGORY, statement -> {
            statement.setObject(1, id.value());
            Map<String, Long> counts = new LinkedHashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getString(1), row.getLong(2));
                }
            }
            return counts;
        });
    }

    /** All active suppliers; they are few. */
    @Transactional(readOnly = true)
    public List<Supplier> active() {
        return database.prepareStatement(ALL_ACTIVE, statement -> {
            List<Supplier> active = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    active.add(supplier(row, 1));
                }
            }
            return active;
        });
    }

    /** How many active suppliers a list has; null asks for no word or no market. */
    @Transactional(readOnly = true)
    public long count(@Nullable String word, @Nullable String market) {
        return database.prepareStatement("SELECT count(*) " + MATCHING, statement -> {
            setMatching(statement, word, market);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /**
     * The suppliers of a list that follow a place in it.
     *
     * @param after the sort key and id of the last one seen, null at the start
     */
    @Transactional(readOnly = true)
    List<Listed> list(@Nullable String word, @Nullable String market, Order order, Language language, @Nullable Place after, int limit) {
        String name = language == Language.ZH ? "s.name_zh COLLATE \"C\"" : "lower(s.name_en) COLLATE \"C\"";
        String key = switch (order) {
            case NAME -> name;
            case OFFERS -> "-coalesce(t.offers, 0)::numeric";
            case SCORE -> "-coalesce(sc.score, 0)";
        };
        String type = order == Order.NAME ? "text" : "numeric";
        String sql = "SELECT " + COLUMNS + ", coalesce(t.offers, 0)::bigint, coalesce(sc.score, 0) " + MATCHING
                + (after == null ? "" : " AND (" + key + ", s.id) > (?::" + type + ", ?::uuid)") + " ORDER BY " + key + ", s.id LIMIT ?";
        return database.prepareStatement(sql, statement -> {
            int next = setMatching(statement, word, market);
            if (after != null) {
                statement.setString(next++, after.key);
                statement.setObject(next++, after.id);
            }
            statement.setInt(next, limit);
            List<Listed> listed = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    listed.add(new Listed(supplier(row, 1), row.getLong(9), row.getBigDecimal(10)));
                }
            }
            return listed;
        });
    }

    /** A place in a list. */
    record Place(String key, UUID id) {
        static Place of(Listed last, Order order, Language language) {
            String name = language == Language.ZH ? last.supplier.nameZh() : last.supplier.nameEn().toLowerCase(Locale.ROOT);
            String key = switch (order) {
                case NAME -> name;
                case OFFERS -> String.valueOf(-last.offers);
                case SCORE -> last.score.negate().toPlainString();
            };
            return new Place(key, last.supplier.id().value());
        }
    }

    private static int setMatching(PreparedStatement statement, @Nullable String word, @Nullable String market) throws SQLException {
        String lower = word == null ? null : word.toLowerCase(Locale.ROOT);
        for (int i = 1; i <= 4; i++) {
            statement.setString(i, lower);
        }
        statement.setString(5, market);
        statement.setString(6, market);
        return 7;
    }

    private Optional<Supplier> one(String sql, UUID id) {
        return database.prepareStatement(sql, statement -> {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(supplier(row, 1)) : Optional.empty();
            }
        });
    }

    private static void setIds(PreparedStatement statement, Collection<SupplierId> ids) throws SQLException {
        statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids.stream().map(SupplierId::value).toArray()));
    }

    private static Supplier supplier(ResultSet row, int first) throws SQLException {
        return new Supplier(new SupplierId(row.getObject(first, UUID.class)), row.getString(first + 1), row.getString(first + 2),
                row.getString(first + 3), row.getString(first + 4), row.getString(first + 5), row.getString(first + 6),
                row.getBoolean(first + 7));
    }
}
