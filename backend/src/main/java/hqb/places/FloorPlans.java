package hqb.places;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Floors and the counters on them. */
@Singleton
public class FloorPlans {
    private static final String FLOORS = """
            SELECT building_slug, level, label, name_en, name_zh, width_m, height_m, atrium_m, outline_m, source_en, source_zh
            FROM places_floor WHERE building_slug = ? ORDER BY level
            """;
    private static final String COUNTERS = """
            SELECT id, building_slug, level, number, x_m, y_m, w_m, h_m, trade, outline_m
            FROM places_counter WHERE building_slug = ? ORDER BY level, number
            """;
    private static final String PLACES = """
            SELECT c.id, c.building_slug, b.name_en, b.name_zh, f.label, c.number
            FROM places_counter c
            JOIN places_building b ON b.slug = c.building_slug
            JOIN places_floor f ON f.building_slug = c.building_slug AND f.level = c.level
            WHERE c.id = ANY(?)
            """;
    private static final String COUNTS = "SELECT building_slug, count(*) FROM places_counter GROUP BY building_slug";
    private static final String LOCK = "SELECT id FROM places_counter WHERE building_slug = ? ORDER BY id FOR UPDATE";
    private static final String PUT_FLOOR = """
            INSERT INTO places_floor (building_slug, level, label, name_en, name_zh, width_m, height_m, atrium_m, outline_m,
                source_en, source_zh)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (building_slug, level) DO UPDATE SET (label, name_en, name_zh, width_m, height_m, atrium_m, outline_m, source_en,
                source_zh)
            = (EXCLUDED.label, EXCLUDED.name_en, EXCLUDED.name_zh, EXCLUDED.width_m, EXCLUDED.height_m, EXCLUDED.atrium_m,
                EXCLUDED.outline_m, EXCLUDED.source_en, EXCLUDED.source_zh)
            """;
    private static final String PUT_COUNTER = """
            INSERT INTO places_counter (id, building_slug, level, number, x_m, y_m, w_m, h_m, trade, outline_m)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET (x_m, y_m, w_m, h_m, trade, outline_m)
            = (EXCLUDED.x_m, EXCLUDED.y_m, EXCLUDED.w_m, EXCLUDED.h_m, EXCLUDED.trade, EXCLUDED.outline_m)
            """;

    private final JdbcOperations database;

    FloorPlans(JdbcOperations database) {
        this.database = database;
    }

    /** The floors of a building that have a plan, from the street up. */
    @Transactional(readOnly = true)
    public List<Floor> floors(String buildingSlug) {
        return database.prepareStatement(FLOORS, statement -> {
            statement.setString(1, buildingSlug);
            List<Floor> floors = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    floors.add(new Floor(row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5),
                            row.getDouble(6), row.getDouble(7), atrium(row.getArray(8)), outline(row.getArray(9)), row.getString(10),
                            row.getString(11)));
                }
            }
            return floors;
        });
    }

    /** All counters of a building, by level and number. */
    @Transactional(readOnly = true)
    public List<Counter> counters(String buildingSlug) {
        return database.prepareStatement(COUNTERS, statement -> {
            statement.setString(1, buildingSlug);
            List<Counter> counters = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    counters.add(new Counter(row.getObject(1, UUID.class), row.getString(2), row.getInt(3), row.getString(4),
                            new Rectangle(row.getDouble(5), row.getDouble(6), row.getDouble(7), row.getDouble(8)),
                            Trade.ofCode(row.getString(9)).orElse(Trade.OTHER), outline(row.getArray(10))));
                }
            }
            return counters;
        });
    }

    /** Where some counters are; a counter that does not exist is absent. */
    @Transactional(readOnly = true)
    public Map<UUID, CounterPlace> places(Collection<UUID> counterIds) {
        if (counterIds.isEmpty()) {
            return Map.of();
        }
        return database.prepareStatement(PLACES, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", counterIds.toArray()));
            Map<UUID, CounterPlace> places = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject(1, UUID.class);
                    places.put(id,
                            new CounterPlace(id, row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6)));
                }
            }
            return places;
        });
    }

    /** How many counters each building has; a building without one is absent. */
    @Transactional(readOnly = true)
    public Map<String, Integer> counterCounts() {
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

    /** Writes a floor and its counters over what is there. */
    @Transactional
    public void put(Floor floor, List<Counter> counters) {
        database.prepareStatement(PUT_FLOOR, statement -> bind(statement, floor).executeUpdate());
        database.prepareStatement(PUT_COUNTER, statement -> {
            for (Counter counter : counters) {
                bind(statement, counter).addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** Keeps everybody from taking or leaving a counter of a building until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(String buildingSlug) {
        database.prepareStatement(LOCK, statement -> {
            statement.setString(1, buildingSlug);
            return statement.execute();
        });
    }

    /** Removes counters, which nobody may occupy or ask for. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(Collection<UUID> counterIds) {
        database.prepareStatement("DELETE FROM places_counter WHERE id = ANY(?)", statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", counterIds.toArray()));
            return statement.executeUpdate();
        });
    }

    private static PreparedStatement bind(PreparedStatement statement, Floor floor) throws SQLException {
        Rectangle atrium = floor.atrium();
        statement.setString(1, floor.buildingSlug());
        statement.setInt(2, floor.level());
        statement.setString(3, floor.label());
        statement.setString(4, floor.nameEn());
        statement.setString(5, floor.nameZh());
        statement.setDouble(6, floor.widthM());
        statement.setDouble(7, floor.heightM());
        statement.setArray(8, atrium == null ? null
                : statement.getConnection().createArrayOf("float8", new Double[]{atrium.x(), atrium.y(), atrium.w(), atrium.h()}));
        statement.setArray(9, outline(statement, floor.outline()));
        statement.setString(10, floor.sourceEn());
        statement.setString(11, floor.sourceZh());
        return statement;
    }

    private static PreparedStatement bind(PreparedStatement statement, Counter counter) throws SQLException {
        statement.setObject(1, counter.id());
        statement.setString(2, counter.buildingSlug());
        statement.setInt(3, counter.level());
        statement.setString(4, counter.number());
        statement.setDouble(5, counter.place().x());
        statement.setDouble(6, counter.place().y());
        statement.setDouble(7, counter.place().w());
        statement.setDouble(8, counter.place().h());
        statement.setString(9, counter.trade().code());
        statement.setArray(10, outline(statement, counter.outline()));
        return statement;
    }

    private static @Nullable Array outline(PreparedStatement statement, @Nullable List<Spot> corners) throws SQLException {
        return corners == null ? null
                : statement.getConnection().createArrayOf("float8",
                        corners.stream().flatMap(corner -> Stream.of(corner.x(), corner.y())).toArray());
    }

    private static @Nullable List<Spot> outline(@Nullable Array array) throws SQLException {
        if (array == null) {
            return null;
        }
        Double[] metres = (Double[]) array.getArray();
        return IntStream.range(0, metres.length / 2).mapToObj(i -> new Spot(metres[2 * i], metres[2 * i + 1])).toList();
    }

    private static @Nullable Rectangle atrium(@Nullable Array array) throws SQLException {
        if (array == null) {
            return null;
        }
        Double[] metres = (Double[]) array.getArray();
        return new Rectangle(metres[0], metres[1], metres[2], metres[3]);
    }
}
