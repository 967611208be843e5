package hqb.spaces.units;

import hqb.spaces.Requirement;
import hqb.spaces.SpaceUse;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The units that can be leased. */
@Singleton
public class Units {
    private static final String SELECT = """
            SELECT u.id, u.space_id, u.level, u.label, u.gross_m2, u.usable_m2, u.uses, u.title_proof, u.title_proved_on,
                u.floor_load_kg_m2, u.clear_height_m, u.power_kva, u.passenger_lift_kg, u.freight_lift_kg, u.water, u.fume_extraction,
                u.rent_cny_m2_month, u.management_cny_m2_month, u.rent_free_days, u.deposit_months, u.agency_months, u.min_term_months,
                u.requirements::text, u.free_from, u.confirmed_on, u.demonstration,
                coalesce((SELECT json_agg(json_build_array(f.kind, f.name_en, f.name_zh, f.amount_cny::text) ORDER BY f.position)
                    FROM spaces_lettable_unit_fee f WHERE f.unit_id = u.id), '[]')::text
            FROM spaces_lettable_unit u
            """;
    private static final String FACTS = """
            space_id, level, label, gross_m2, usable_m2, uses, title_proof, title_proved_on, floor_load_kg_m2, clear_height_m, power_kva,
            passenger_lift_kg, freight_lift_kg, water, fume_extraction, rent_cny_m2_month, effective_cny_m2_month, management_cny_m2_month,
            rent_free_days, deposit_months, agency_months, min_term_months, requirements, free_from, demonstration""";
    private static final String PUT = "INSERT INTO spaces_lettable_unit (id, " + FACTS + ", confirmed_on, changed_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)"
            + " ON CONFLICT (id) DO UPDATE SET (" + FACTS + ", confirmed_on, changed_at, version) = (" + excluded()
            + ", EXCLUDED.confirmed_on, CASE WHEN (" + own() + ") IS DISTINCT FROM (" + excluded()
            + ") THEN EXCLUDED.changed_at ELSE spaces_lettable_unit.changed_at END, spaces_lettable_unit.version + 1)";
    private static final String PUT_FEE = """
            INSERT INTO spaces_lettable_unit_fee (unit_id, position, kind, name_en, name_zh, amount_cny) VALUES (?, ?, ?, ?, ?, ?)
            """;
    private static final String AFTER = """
            SELECT id FROM spaces_lettable_unit WHERE (?::uuid IS NULL OR id > ?::uuid) AND state = 'published' ORDER BY id LIMIT ?
            """;

    private final JdbcOperations database;
    private final JsonMapper json;

    Units(JdbcOperations database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    private static String excluded() {
        return prefixed("EXCLUDED.");
    }

    private static String own() {
        return prefixed("spaces_lettable_unit.");
    }

    private static String prefixed(String table) {
        return table + String.join(", " + table, FACTS.replaceAll("\\s+", "").split(",", -1));
    }

    /** The unit of that id, if it is shown. */
    @Transactional(readOnly = true)
    public Optional<LettableUnit> find(UUID id) {
        return listByIds(List.of(id)).stream().findFirst();
    }

    /** Some units, by id; one that does not exist, or is not shown, is left out. */
    @Transactional(readOnly = true)
    public List<LettableUnit> listByIds(Collection<UUID> ids) {
        return byIds("WHERE u.id = ANY(?) AND u.state = 'published' ORDER BY u.id", ids);
    }

    /** Some units, by id, whether they are shown or not; for owners and operators. */
    @Transactional(readOnly = true)
    public List<LettableUnit> withDrafts(Collection<UUID> ids) {
        return byIds("WHERE u.id = ANY(?) ORDER BY u.id", ids);
    }

    private List<LettableUnit> byIds(String which, Collection<UUID> ids) {
        return database.prepareStatement(SELECT + which, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids.toArray()));
            return read(statement);
        });
    }

    /** The units of a space that are shown, from the street up. */
    @Transactional(readOnly = true)
    public List<LettableUnit> listBySpace(UUID space) {
        return database.prepareStatement(SELECT + "WHERE u.space_id = ? AND u.state = 'published' ORDER BY u.level, u.label", statement -> {
            statement.setObject(1, space);
            return read(statement);
        });
    }

    /** The published units of a building, from the lowest floor up. */
    @Transactional(readOnly = true)
    public List<LettableUnit> listByBuilding(String buildingSlug) {
        return database.prepareStatement(SELECT + "JOIN spaces_unit s ON s.id = u.space_id WHERE s.building_slug = ?"
                + " AND u.state = 'published' ORDER BY u.level, u.label, u.id", statement -> {
                    statement.setString(1, buildingSlug);
                    return read(statement);
                });
    }

    /** The ids that follow, in ascending order; from the first when null. For walking over all units that are shown. */
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

    /** When some units were last changed, beside being confirmed. */
    @Transactional(readOnly = true)
    public Map<UUID, Instant> changes(Collection<UUID> ids) {
        return database.prepareStatement("SELECT id, changed_at FROM spaces_lettable_unit WHERE id = ANY(?)", statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids.toArray()));
            Map<UUID, Instant> changes = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    changes.put(row.getObject(1, UUID.class), row.getObject(2, OffsetDateTime.class).toInstant());
                }
            }
            return changes;
        });
    }

    /** Which of some units belong to an owner who lists them. */
    @Transactional(readOnly = true)
    public Set<UUID> owned(Collection<UUID> ids) {
        return database.prepareStatement("SELECT id FROM spaces_lettable_unit WHERE id = ANY(?) AND owner_id IS NOT NULL", statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids.toArray()));
            Set<UUID> owned = new HashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    owned.add(row.getObject(1, UUID.class));
                }
            }
            return owned;
        });
    }

    /** How many units are shown. */
    @Transactional(readOnly = true)
    public long count() {
        return database.prepareStatement("SELECT count(*) FROM spaces_lettable_unit WHERE state = 'published'", statement -> {
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** Writes units over those of the same ids, if any. What is larger than its space is refused when the transaction ends. */
    @Transactional
    void put(Collection<LettableUnit> units, Instant now) {
        database.prepareStatement(PUT, statement -> {
            for (LettableUnit unit : units) {
                bind(statement, unit, now).addBatch();
            }
            return statement.executeBatch();
        });
        database.prepareStatement("DELETE FROM spaces_lettable_unit_fee WHERE unit_id = ANY(?)", statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", units.stream().map(LettableUnit::id).toArray()));
            return statement.executeUpdate();
        });
        database.prepareStatement(PUT_FEE, statement -> {
            for (LettableUnit unit : units) {
                for (int position = 0; position < unit.terms().fees().size(); position++) {
                    bind(statement, unit.id(), position, unit.terms().fees().get(position)).addBatch();
                }
            }
            return statement.executeBatch();
        });
    }

    /** Removes a unit; says no when there is none. */
    @Transactional
    boolean remove(UUID id) {
        return database.prepareStatement("DELETE FROM spaces_lettable_unit WHERE id = ?", statement -> {
            statement.setObject(1, id);
            return statement.executeUpdate() == 1;
        });
    }

    private PreparedStatement bind(PreparedStatement statement, LettableUnit unit, Instant now) throws SQLException {
        TitleProof proof = unit.proof();
        Fabric fabric = unit.fabric();
        LeaseTerms terms = unit.terms();
        statement.setObject(1, unit.id());
        statement.setObject(2, unit.space());
        statement.setInt(3, unit.level());
        statement.setString(4, unit.label());
        statement.setBigDecimal(5, unit.grossM2());
        statement.setBigDecimal(6, unit.usableM2());
        statement.setArray(7, statement.getConnection().createArrayOf("text", unit.uses().stream().map(SpaceUse::code).toArray()));
        statement.setString(8, proof == null ? null : proof.kind().code());
        statement.setObject(9, proof == null ? null : proof.provedOn());
        statement.setObject(10, fabric.floorLoadKgM2());
        statement.setBigDecimal(11, fabric.clearHeightM());
        statement.setBigDecimal(12, fabric.powerKva());
        statement.setObject(13, fabric.passengerLiftKg());
        statement.setObject(14, fabric.freightLiftKg());
        statement.setBoolean(15, fabric.water());
        statement.setBoolean(16, fabric.fumeExtraction());
        statement.setBigDecimal(17, terms.rentM2Month());
        statement.setBigDecimal(18, LeaseCost.of(terms, unit.grossM2()).effectiveM2Month());
        statement.setBigDecimal(19, terms.managementM2Month());
        statement.setInt(20, terms.rentFreeDays());
        statement.setBigDecimal(21, terms.depositMonths());
        statement.setBigDecimal(22, terms.agencyMonths());
        statement.setInt(23, terms.minTermMonths());
        statement.setString(24, write(unit.requirements()));
        statement.setObject(25, unit.freeFrom());
        statement.setBoolean(26, unit.demonstration());
        statement.setObject(27, unit.confirmedOn());
        statement.setObject(28, now.atOffset(ZoneOffset.UTC));
        return statement;
    }

    private static PreparedStatement bind(PreparedStatement statement, UUID unit, int position, Fee fee) throws SQLException {
        statement.setObject(1, unit);
        statement.setInt(2, position);
        statement.setString(3, fee.kind().code());
        statement.setString(4, fee.nameEn());
        statement.setString(5, fee.nameZh());
        statement.setBigDecimal(6, fee.amountCny());
        return statement;
    }

    private List<LettableUnit> read(PreparedStatement statement) throws SQLException {
        List<LettableUnit> units = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                List<SpaceUse> uses = Arrays.stream((String[]) row.getArray(7).getArray()).map(code -> SpaceUse.ofCode(code).orElseThrow())
                        .toList();
                String proof = row.getString(8);
                Fabric fabric = new Fabric(row.getObject(10, Integer.class), row.getBigDecimal(11), row.getBigDecimal(12),
                        row.getObject(13, Integer.class), row.getObject(14, Integer.class), row.getBoolean(15), row.getBoolean(16));
                LeaseTerms terms = new LeaseTerms(row.getBigDecimal(17), row.getBigDecimal(18), fees(row.getString(27)), row.getInt(19),
                        row.getBigDecimal(20), row.getBigDecimal(21), row.getInt(22));
                units.add(new LettableUnit(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3), row.getString(4),
                        row.getBigDecimal(5), row.getBigDecimal(6), uses,
                        proof == null ? null : new TitleProof(TitleProof.Kind.ofCode(proof), row.getObject(9, LocalDate.class)), fabric,
                        terms, requirements(row.getString(23)), row.getObject(24, LocalDate.class), row.getObject(25, LocalDate.class),
                        row.getBoolean(26)));
            }
        }
        return units;
    }

    private List<Fee> fees(String text) {
        return parse(text, Argument.listOf(Argument.listOf(String.class))).stream()
                .map(row -> new Fee(Fee.Kind.ofCode(row.get(0)), row.get(1), row.get(2), new BigDecimal(row.get(3)))).toList();
    }

    private List<Requirement> requirements(String text) {
        return parse(text, Argument.listOf(Requirement.class));
    }

    private <T> T parse(String text, Argument<T> type) {
        try {
            return json.readValue(text, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(List<Requirement> requirements) {
        try {
            return json.writeValueAsString(requirements);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
