package hqb.ordering.orders;

import hqb.platform.money.Currency;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The lines of orders. */
@Singleton
public class OrderLines {
    private static final String COLUMNS = """
            id, order_id, position, offer_id, part_id, mpn, manufacturer, sku, packaging, date_code, quantity, unit_price, total, native_price,
            native_currency, rate, rate_date, commission_rate, commission, counter""";
    private static final String ADD = "INSERT INTO ordering_line (" + COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String LIST = "SELECT " + COLUMNS
            + ", shipped, refunded FROM ordering_line WHERE order_id = ANY(?) ORDER BY order_id, position";

    private final JdbcOperations database;

    OrderLines(JdbcOperations database) {
        this.database = database;
    }

    /** Adds lines. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(List<OrderLine> lines) {
        database.prepareStatement(ADD, statement -> {
            for (OrderLine line : lines) {
                statement.setObject(1, line.id());
                statement.setObject(2, line.order());
                statement.setInt(3, line.position());
                statement.setObject(4, line.offer());
                statement.setObject(5, line.part());
                statement.setString(6, line.mpn());
                statement.setString(7, line.manufacturer());
                statement.setString(8, line.sku());
                statement.setString(9, line.packaging());
                statement.setString(10, line.dateCode());
                statement.setLong(11, line.quantity());
                statement.setBigDecimal(12, line.unitPrice());
                statement.setBigDecimal(13, line.total());
                statement.setBigDecimal(14, line.nativePrice());
                statement.setString(15, line.nativeCurrency().name());
                statement.setBigDecimal(16, line.rate());
                statement.setObject(17, line.rateDate());
                statement.setBigDecimal(18, line.commissionRate());
                statement.setBigDecimal(19, line.commission());
                statement.setString(20, line.counter());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** The lines of some orders, in their order. */
    @Transactional(readOnly = true)
    public List<OrderLine> list(Collection<UUID> orders) {
        return database.prepareStatement(LIST, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", orders.toArray()));
            List<OrderLine> lines = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lines.add(new OrderLine(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3),
                            row.getObject(4, UUID.class), row.getObject(5, UUID.class), row.getString(6), row.getString(7),
                            row.getString(8), row.getString(9), row.getString(10), row.getLong(11), row.getBigDecimal(12),
                            row.getBigDecimal(13), row.getBigDecimal(14), Currency.valueOf(row.getString(15)), row.getBigDecimal(16),
                            row.getObject(17, LocalDate.class), row.getBigDecimal(18), row.getBigDecimal(19), row.getString(20),
                            row.getLong(21), row.getLong(22)));
                }
            }
            return lines;
        });
    }

    /** Notes how many more pieces of each line have left. */
    @Transactional(propagation = Propagation.MANDATORY)
    void ship(Map<UUID, Long> pieces) {
        add("UPDATE ordering_line SET shipped = shipped + ? WHERE id = ?", pieces);
    }

    /** Notes of how many more pieces of each line the price was given back. */
    @Transactional(propagation = Propagation.MANDATORY)
    void refund(Map<UUID, Long> pieces) {
        add("UPDATE ordering_line SET refunded = refunded + ? WHERE id = ?", pieces);
    }

    private void add(String sql, Map<UUID, Long> pieces) {
        database.prepareStatement(sql, statement -> {
            for (Map.Entry<UUID, Long> entry : pieces.entrySet()) {
                statement.setLong(1, entry.getValue());
                statement.setObject(2, entry.getKey());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }
}
