package hqb.supply.inventory;

import hqb.accounts.OrganisationId;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The offers whose stock fell to its alert or below and whose supplier has not been told yet. The database itself notes them. */
@Singleton
class FallenStock {
    private static final String DUE = """
            SELECT s.id, s.organisation_id
            FROM supply_supplier s JOIN supply_low_stock l ON l.supplier_id = s.id
            WHERE s.organisation_id IS NOT NULL AND (s.low_stock_told_at IS NULL OR s.low_stock_told_at <= ?)
              AND NOT EXISTS (SELECT FROM supply_import i WHERE i.supplier_id = s.id AND i.state = 'running' AND i.mode = 'apply')
            GROUP BY s.id HAVING max(l.fell_at) <= ? ORDER BY s.id
            """;
    private static final String TAKE = """
            WITH taken AS (DELETE FROM supply_low_stock WHERE supplier_id = ? RETURNING offer_id)
            SELECT o.sku, p.mpn, o.stock, o.low_stock_at
            FROM taken t JOIN supply_offer o ON o.id = t.offer_id JOIN catalogue_part p ON p.id = o.part_id
            WHERE o.stock <= o.low_stock_at ORDER BY o.stock, o.sku
            """;
    private static final String TOLD = "UPDATE supply_supplier SET low_stock_told_at = ? WHERE id = ?";

    private final JdbcOperations database;

    FallenStock(JdbcOperations database) {
        this.database = database;
    }

    /** A supplier that has something to be told. */
    record Due(SupplierId supplier, OrganisationId organisation) {
    }

    /** An offer that runs low. */
    record Fallen(String sku, String mpn, long stock, long alert) {
    }

    /** The suppliers whose stock has come to rest and who were not told a moment ago. */
    @Transactional(readOnly = true)
    List<Due> due(Instant now, Duration quiet, Duration pause) {
        return database.prepareStatement(DUE, statement -> {
            statement.setObject(1, now.minus(pause).atOffset(ZoneOffset.UTC));
            statement.setObject(2, now.minus(quiet).atOffset(ZoneOffset.UTC));
            List<Due> due = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    due.add(new Due(new SupplierId(row.getObject(1, UUID.class)), new OrganisationId(row.getObject(2, UUID.class))));
                }
            }
            return due;
        });
    }

    /** Takes all that fell, once for all backends, and returns what is low still. */
    @Transactional
    List<Fallen> take(SupplierId supplier) {
        return database.prepareStatement(TAKE, statement -> {
            statement.setObject(1, supplier.value());
            List<Fallen> fallen = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    fallen.add(new Fallen(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)));
                }
            }
            return fallen;
        });
    }

    /** Notes that the supplier is told. */
    @Transactional
    void told(SupplierId supplier, Instant now) {
        database.prepareStatement(TOLD, statement -> {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, supplier.value());
            return statement.executeUpdate();
        });
    }
}
