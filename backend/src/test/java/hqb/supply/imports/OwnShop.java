package hqb.supply.imports;

import hqb.supply.suppliers.SupplierId;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** A supplier that a test has for itself. It is closed, so that no other test sees its offers, and gone in the end. */
final class OwnShop implements AutoCloseable {
    final SupplierId id = new SupplierId(UUID.randomUUID());
    private final DataSource database;

    OwnShop(DataSource database) throws SQLException {
        this.database = DelegatingDataSource.unwrapDataSource(database);
        run("""
                INSERT INTO supply_supplier (id, slug, name_en, name_zh, about_en, about_zh, kind, demonstration, state)
                VALUES (?, 'test-%s', 'Test', '测试', '', '', 'stall', false, 'closed')
                """.formatted(id.value()));
    }

    void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id.value());
            statement.executeUpdate();
        }
    }

    long count(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id.value());
            var row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        for (String table : new String[]{"supply_feed", "supply_waiting_offer", "supply_proposal", "supply_column_choice", "supply_import",
            "supply_offer",
            "supply_tally"}) {
            run("DELETE FROM " + table + " WHERE supplier_id = ?");
        }
        run("DELETE FROM supply_supplier WHERE id = ?");
    }
}
