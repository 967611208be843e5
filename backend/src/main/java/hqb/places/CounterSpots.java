package hqb.places;

import hqb.platform.database.Queries;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where counters stand on their floors. */
@Singleton
public class CounterSpots {
    private static final String SPOTS = """
            SELECT c.id, c.building_slug, b.name_en, b.name_zh, c.level, f.label, c.number, c.x_m + c.w_m / 2, c.y_m + c.h_m / 2,
                f.width_m / 2, f.height_m / 2
            FROM places_counter c
            JOIN places_building b ON b.slug = c.building_slug
            JOIN places_floor f ON f.building_slug = c.building_slug AND f.level = c.level
            WHERE c.id = ANY(?)
            """;

    private final Queries queries;

    CounterSpots(Queries queries) {
        this.queries = queries;
    }

    /** Where some counters stand; one that does not exist is absent. */
    @Transactional(readOnly = true)
    public Map<UUID, CounterSpot> find(Collection<UUID> counterIds) {
        return queries.list(SPOTS,
                row -> new CounterSpot(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4), row.getInt(5),
                        row.getString(6), row.getString(7), new Spot(row.getDouble(8), row.getDouble(9)),
                        new Spot(row.getDouble(10), row.getDouble(11))),
                (Object) counterIds.toArray(UUID[]::new)).stream().collect(Collectors.toMap(CounterSpot::id, Function.identity()));
    }
}
