package hqb.supply.floors;

import hqb.places.Counter;
import hqb.places.FloorPlans;
import hqb.places.indoor.CounterUses;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Suppliers at their counters, closed ones too, and applications for one. */
@Singleton
class CounterUsesOfSuppliers implements CounterUses {
    private static final String USES = """
            SELECT c.counter_id, s.id, s.name_en, s.name_zh, s.state = 'active'
            FROM supply_supplier_counter c JOIN supply_supplier s ON s.id = c.supplier_id WHERE c.building_slug = ?
            UNION ALL
            SELECT a.counter_id, a.id, coalesce(nullif(a.name_en, ''), 'an application'), coalesce(nullif(a.name_zh, ''), '一份申请'), false
            FROM supply_application a WHERE a.counter_id = ANY(?)
            """;

    private final JdbcOperations database;
    private final FloorPlans floorPlans;

    CounterUsesOfSuppliers(JdbcOperations database, FloorPlans floorPlans) {
        this.database = database;
        this.floorPlans = floorPlans;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Use> ofBuilding(String buildingSlug) {
        Object[] counters = floorPlans.counters(buildingSlug).stream().map(Counter::id).toArray();
        return database.prepareStatement(USES, statement -> {
            statement.setString(1, buildingSlug);
            statement.setArray(2, statement.getConnection().createArrayOf("uuid", counters));
            Map<UUID, Use> uses = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    uses.merge(row.getObject(1, UUID.class),
                            new Use(row.getObject(2, UUID.class), row.getString(3), row.getString(4), row.getBoolean(5)),
                            (one, other) -> one.occupied() ? one : other);
                }
            }
            return uses;
        });
    }
}
