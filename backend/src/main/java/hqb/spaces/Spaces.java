package hqb.spaces;

import hqb.places.Building;
import hqb.places.Buildings;
import hqb.places.Location;
import hqb.platform.Language;
import io.micronaut.core.type.Argument;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The spaces to let. */
@Singleton
public class Spaces {
    private static final String SELECT = """
            SELECT id, slug, building_slug, name_en, name_zh, about_en, about_zh, owner_en, owner_zh, level_from, level_to, ownership,
                area_m2, rent_cny_m2_month, min_lease_months, requirements::text, available_from, uses, lat, lon, estimated, demonstration
            FROM spaces_unit
            """;
    private static final String BY_IDS = SELECT + "WHERE id = ANY(?) AND state = 'published' ORDER BY id";
    private static final String ANY_BY_IDS = SELECT + "WHERE id = ANY(?) ORDER BY id";
    private static final String BY_BUILDING = SELECT + "WHERE building_slug = ? AND state = 'published' ORDER BY level_from, id";
    private static final String AFTER = """
            SELECT id FROM spaces_unit WHERE (?::uuid IS NULL OR id > ?::uuid) AND state = 'published' ORDER BY id LIMIT ?
            """;
    private static final String TOTALS = "SELECT count(*), coalesce(sum(area_m2), 0) FROM spaces_unit WHERE state = 'published'";
    private static final String COUNTS = "SELECT building_slug, count(*) FROM spaces_unit WHERE state = 'published'"
            + " GROUP BY building_slug";
    private static final String REQUIREMENTS = """
            SELECT DISTINCT ON (r ->> 'code') r ->> 'code', r ->> 'textEn', r ->> 'textZh'
            FROM spaces_unit, jsonb_array_elements(requirements) AS r ORDER BY 1
            """;
    private static final String PUT = """
            INSERT INTO spaces_unit (id, slug, building_slug, name_en, name_zh, about_en, about_zh, owner_en, owner_zh, level_from, level_to,
                ownership, area_m2, rent_cny_m2_month, min_lease_months, requirements, available_from, uses, lat, lon, estimated, demonstration)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET (slug, building_slug, name_en, name_zh, about_en, about_zh, owner_en, owner_zh, level_from,
                level_to, ownership, area_m2, rent_cny_m2_month, min_lease_months, requirements, available_from, uses, lat, lon, estimated,
                demonstration, version)
            = (EXCLUDED.slug, EXCLUDED.building_slug, EXCLUDED.name_en, EXCLUDED.name_zh, EXCLUDED.about_en, EXCLUDED.about_zh,
                EXCLUDED.owner_en, EXCLUDED.owner_zh, EXCLUDED.level_from, EXCLUDED.level_to, EXCLUDED.ownership, EXCLUDED.area_m2,
                EXCLUDED.rent_cny_m2_month, EXCLUDED.min_lease_months, EXCLUDED.requirements, EXCLUDED.available_from, EXCLUDED.uses,
                EXCLUDED.lat, EXCLUDED.lon, EXCLUDED.estimated, EXCLUDED.demonstration, spaces_unit.version + 1)
            """;

    private final JdbcOperations database;
    private final Buildings buildings;
    private final JsonMapper json;

    Spaces(JdbcOperations database, Buildings buildings, JsonMapper json) {
        this.database = database;
        this.buildings = buildings;
        this.json = json;
    }

    /** How many spaces there are and how large they are together, in m². */
    public record Totals(long spaces, BigDecimal areaM2) {
    }

    /** The space of that id. */
    @Transactional(readOnly = true)
    public Optional<SpaceUnit> find(SpaceId id) {
        return listByIds(List.of(id.value())).stream().findFirst();
    }

    /** Some spaces, by id; one that does not exist, or is not shown, is left out. */
    @Transactional(readOnly = true)
    public List<SpaceUnit> listByIds(Collection<UUID> ids) {
        return byIds(BY_IDS, ids);
    }

    /** Some spaces, by id, whether they are shown or not; for owners and operators. */
    @Transactional(readOnly = true)
    public List<SpaceUnit> withDrafts(Collection<UUID> ids) {
        return byIds(ANY_BY_IDS, ids);
    }

    private List<SpaceUnit> byIds(String sql, Collection<UUID> ids) {
        return database.prepareStatement(sql, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids.toArray()));
            return read(statement);
        });
    }

    /** Some spaces as lists show them; one that does not exist is absent. */
    @Transactional(readOnly = true)
    public Map<UUID, SpaceItem> items(Collection<UUID> ids, Language language) {
        Map<UUID, SpaceItem> items = new HashMap<>();
        items(listByIds(ids), language).forEach(item -> items.put(item.id(), item));
        return items;
    }

    /** The given spaces as lists show them, in the same order. */
    @Transactional(readOnly = true)
    public List<SpaceItem> items(List<SpaceUnit> units, Language language) {
        Map<String, Building> bySlug = buildings.list().stream().collect(Collectors.toMap(Building::slug, Function.identity()));
        return units.stream().map(unit -> SpaceItem.of(unit, Objects.requireNonNull(bySlug.get(unit.building())), language)).toList();
    }

    /** How many spaces there are. */
    @Transactional(readOnly = true)
    public long count() {
        return totals().spaces();
    }

    /** The spaces of a building, from the street up. */
    @Transactional(readOnly = true)
    public List<SpaceUnit> listByBuilding(String buildingSlug) {
        return database.prepareStatement(BY_BUILDING, statement -> {
            statement.setString(1, buildingSlug);
            return read(statement);
        });
    }

    /** The ids that follow, in ascending order; from the first when null. For walking over all spaces. */
    @Transactional(readOnly = true)
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        return database.prepareStatement(AFTER, statement -> {
            statement.setObject(1, last);
            statement.setObject(2, last);
            statement.setInt(3, limit);
            List<UUID> ids = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
            return ids;
        });
    }

    /** The requirements that any owner has of tenants, each once, by their codes. */
    @Transactional(readOnly = true)
    public List<Requirement> requirements() {
        return database.prepareStatement(REQUIREMENTS, statement -> {
            List<Requirement> all = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    all.add(new Requirement(row.getString(1), row.getString(2), row.getString(3)));
                }
            }
            return all;
        });
    }

    /** Number and area of all spaces. */
    @Transactional(readOnly = true)
    public Totals totals() {
        return database.prepareStatement(TOTALS, statement -> {
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Totals(row.getLong(1), row.getBigDecimal(2));
            }
        });
    }

    /** How many spaces each building has; a building without one is absent. */
    @Transactional(readOnly = true)
    public Map<String, Integer> countsByBuilding() {
        return database.prepareStatement(COUNTS, statement -> {
            Map<String, Integer> counts = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getString(1), row.getInt(2));
                }
            }
            return counts;
        });
    }

    /** Writes a space over the one of the same id, if any. */
    @Transactional
    public void put(SpaceUnit unit) {
        database.prepareStatement(PUT, statement -> bind(statement, unit).executeUpdate());
    }

    private PreparedStatement bind(PreparedStatement statement, SpaceUnit unit) throws SQLException {
        statement.setObject(1, unit.id().value());
        statement.setString(2, unit.slug());
        statement.setString(3, unit.building());
        statement.setString(4, unit.nameEn());
        statement.setString(5, unit.nameZh());
        statement.setString(6, unit.aboutEn());
        statement.setString(7, unit.aboutZh());
        statement.setString(8, unit.ownerEn());
        statement.setString(9, unit.ownerZh());
        statement.setInt(10, unit.levelFrom());
        statement.setInt(11, unit.levelTo());
        statement.setString(12, unit.ownership().code());
        statement.setBigDecimal(13, unit.areaM2());
        statement.setBigDecimal(14, unit.rentCnyM2Month());
        statement.setInt(15, unit.minLeaseMonths());
        statement.setString(16, write(unit.requirements()));
        statement.setObject(17, unit.availableFrom());
        statement.setArray(18, statement.getConnection().createArrayOf("text", unit.uses().stream().map(SpaceUse::code).toArray()));
        statement.setDouble(19, unit.location().lat());
        statement.setDouble(20, unit.location().lon());
        statement.setBoolean(21, unit.estimated());
        statement.setBoolean(22, unit.demonstration());
        return statement;
    }

    private List<SpaceUnit> read(PreparedStatement statement) throws SQLException {
        List<SpaceUnit> units = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                List<SpaceUse> uses = Arrays.stream((String[]) row.getArray(18).getArray()).map(code -> SpaceUse.ofCode(code).orElseThrow())
                        .toList();
                units.add(new SpaceUnit(new SpaceId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3), row.getString(4),
                        row.getString(5), row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getInt(10),
                        row.getInt(11), Ownership.ofCode(row.getString(12)).orElseThrow(), row.getBigDecimal(13), row.getBigDecimal(14),
                        row.getInt(15), readRequirements(row.getString(16)), row.getObject(17, LocalDate.class), uses,
                        new Location(row.getDouble(19), row.getDouble(20)), row.getBoolean(21), row.getBoolean(22)));
            }
        }
        return units;
    }

    private String write(List<Requirement> requirements) {
        try {
            return json.writeValueAsString(requirements);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Requirement> readRequirements(String text) {
        try {
            return json.readValue(text, Argument.listOf(Requirement.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
