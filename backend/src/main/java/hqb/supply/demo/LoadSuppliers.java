package hqb.supply.demo;

import hqb.places.FloorPlans;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;

/**
 * Loads the demonstration suppliers and puts them at their counters, over what is there; running it again changes nothing. The
 * counters must have been loaded.
 */
@Singleton
public class LoadSuppliers {
    private static final String PUT = """
            INSERT INTO supply_supplier (id, slug, name_en, name_zh, about_en, about_zh, kind, demonstration) VALUES (?, ?, ?, ?, ?, ?, ?, true)
            ON CONFLICT (id) DO UPDATE SET (slug, name_en, name_zh, about_en, about_zh, kind)
            = (EXCLUDED.slug, EXCLUDED.name_en, EXCLUDED.name_zh, EXCLUDED.about_en, EXCLUDED.about_zh, EXCLUDED.kind)
            """;
    private static final String OCCUPY = """
            INSERT INTO supply_supplier_counter (supplier_id, counter_id, building_slug) VALUES (?, ?, ?)
            ON CONFLICT (supplier_id, counter_id) DO NOTHING
            """;
    /** Distributors keep office hours, stalls those of the markets. Who belongs to somebody says so itself. */
    private static final String OPEN = """
            INSERT INTO supply_opening_hours (supplier_id, weekday, opens, closes)
            SELECT s.id, day, CASE s.kind WHEN 'distributor' THEN time '09:00' WHEN 'wholesale-stall' THEN '09:30' ELSE '10:00' END,
                CASE s.kind WHEN 'distributor' THEN time '18:00' WHEN 'wholesale-stall' THEN '18:30' ELSE '19:00' END
            FROM supply_supplier s CROSS JOIN generate_series(1, 7) day
            WHERE s.demonstration AND s.organisation_id IS NULL AND NOT (s.kind = 'distributor' AND day = 7)
              AND NOT EXISTS (SELECT FROM supply_opening_hours o WHERE o.supplier_id = s.id)
            """;

    private final JdbcOperations database;
    private final FloorPlans floorPlans;

    LoadSuppliers(JdbcOperations database, FloorPlans floorPlans) {
        this.database = database;
        this.floorPlans = floorPlans;
    }

    /** Loads all and returns how many suppliers there are. */
    @Transactional
    public int load() {
        DemoSuppliers file = DemoSuppliers.read();
        database.prepareStatement(PUT, statement -> {
            for (DemoSuppliers.Row row : file.rows()) {
                bind(statement, row).addBatch();
            }
            return statement.executeBatch();
        });
        for (DemoSupplier supplier : file.suppliers()) {
            occupy(supplier.id(), supplier.counterIds());
        }
        database.prepareStatement(OPEN, PreparedStatement::executeUpdate);
        return file.rows().size();
    }

    private void occupy(SupplierId supplier, Collection<UUID> counters) {
        var places = floorPlans.places(counters);
        database.prepareStatement(OCCUPY, statement -> {
            for (var place : places.values()) {
                statement.setObject(1, supplier.value());
                statement.setObject(2, place.id());
                statement.setString(3, place.market());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private static PreparedStatement bind(PreparedStatement statement, DemoSuppliers.Row row) throws SQLException {
        statement.setObject(1, row.id().value());
        statement.setString(2, row.slug());
        statement.setString(3, row.nameEn());
        statement.setString(4, row.nameZh());
        statement.setString(5, row.aboutEn());
        statement.setString(6, row.aboutZh());
        statement.setString(7, row.kind());
        return statement;
    }
}
