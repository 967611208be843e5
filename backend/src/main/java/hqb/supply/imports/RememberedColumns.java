package hqb.supply.imports;

import hqb.supply.suppliers.SupplierId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.Optional;

/** What suppliers said the columns of their lists are, by the header of such a list. */
@Singleton
class RememberedColumns {
    private final JdbcOperations database;
    private final LayoutText layouts;

    RememberedColumns(JdbcOperations database, LayoutText layouts) {
        this.database = database;
        this.layouts = layouts;
    }

    /** What the supplier said the columns of such a header are. */
    @Transactional(readOnly = true)
    Optional<Layout> find(SupplierId supplier, String header) {
        return database.prepareStatement("SELECT columns::text FROM supply_column_choice WHERE supplier_id = ? AND header = ?",
                statement -> {
                    statement.setObject(1, supplier.value());
                    statement.setString(2, header);
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next() ? Optional.of(layouts.layout(row.getString(1))) : Optional.empty();
                    }
                });
    }

    /** Keeps it for the next list. */
    @Transactional
    void keep(SupplierId supplier, String header, Layout layout) {
        database.prepareStatement("""
                INSERT INTO supply_column_choice (supplier_id, header, columns) VALUES (?, ?, ?::jsonb)
                ON CONFLICT (supplier_id, header) DO UPDATE SET columns = EXCLUDED.columns
                """, statement -> {
            statement.setObject(1, supplier.value());
            statement.setString(2, header);
            statement.setString(3, layouts.text(layout));
            return statement.executeUpdate();
        });
    }
}
