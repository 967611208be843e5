package hqb.vouchers;

import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What vouchers pay for: one use a checkout, divided over its orders. */
@Singleton
class Uses {
    private static final String SELECT = """
            SELECT u.checkout_id, u.voucher_id, v.programme_id, p.currency, u.amount, u.state, u.times
            FROM vouchers_use u JOIN vouchers_voucher v ON v.id = u.voucher_id JOIN vouchers_programme p ON p.id = v.programme_id
            """;

    private final JdbcOperations database;
    private final Clock clock;

    Uses(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A use of a voucher.
     *
     * @param state reserved, redeemed or released
     * @param times how often it was set aside
     */
    record Use(UUID checkout, UUID voucher, UUID programme, Amount amount, String state, int times) {
        /** Under which it is posted: each time it is set aside anew it is another one. */
        String source() {
            return "voucher-use:" + checkout + ':' + times;
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID checkout, UUID voucher, Amount amount, Map<UUID, Amount> parts) {
        database.prepareStatement("INSERT INTO vouchers_use (checkout_id, voucher_id, amount, state, at) VALUES (?, ?, ?, 'reserved', ?)",
                statement -> {
                    statement.setObject(1, checkout);
                    statement.setObject(2, voucher);
                    statement.setLong(3, amount.minor());
                    statement.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
                    return statement.executeUpdate();
                });
        database.prepareStatement("INSERT INTO vouchers_part (order_id, checkout_id, amount) VALUES (?, ?, ?)", statement -> {
            for (Map.Entry<UUID, Amount> part : parts.entrySet()) {
                statement.setObject(1, part.getKey());
                statement.setObject(2, checkout);
                statement.setLong(3, part.getValue().minor());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** The use of a checkout. */
    @Transactional(readOnly = true)
    Optional<Use> find(UUID checkout) {
        return one(SELECT + "WHERE u.checkout_id = ?", checkout);
    }

    /** The same, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Use> lock(UUID checkout) {
        return one(SELECT + "WHERE u.checkout_id = ? FOR UPDATE OF u", checkout);
    }

    /** The use that pays for a part of an order. */
    @Transactional(readOnly = true)
    Optional<Use> findByOrder(UUID order) {
        return one(SELECT + "JOIN vouchers_part o ON o.checkout_id = u.checkout_id WHERE o.order_id = ?", order);
    }

    /** What it pays of each order. */
    @Transactional(readOnly = true)
    Map<UUID, Amount> parts(UUID checkout) {
        return database.prepareStatement("""
                SELECT o.order_id, o.amount, p.currency FROM vouchers_part o JOIN vouchers_use u ON u.checkout_id = o.checkout_id
                JOIN vouchers_voucher v ON v.id = u.voucher_id JOIN vouchers_programme p ON p.id = v.programme_id
                WHERE o.checkout_id = ? ORDER BY o.order_id
                """, statement -> {
            statement.setObject(1, checkout);
            Map<UUID, Amount> parts = new LinkedHashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    parts.put(row.getObject(1, UUID.class), new Amount(row.getLong(2), Currency.valueOf(row.getString(3))));
                }
            }
            return parts;
        });
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void set(Use use, String state, int times) {
        database.prepareStatement("UPDATE vouchers_use SET state = ?, times = ?, at = ? WHERE checkout_id = ?", statement -> {
            statement.setString(1, state);
            statement.setInt(2, times);
            statement.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setObject(4, use.checkout());
            return statement.executeUpdate();
        });
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void giveBack(UUID order, Amount amount) {
        database.prepareStatement("UPDATE vouchers_part SET returned = returned + ? WHERE order_id = ?", statement -> {
            statement.setLong(1, amount.minor());
            statement.setObject(2, order);
            return statement.executeUpdate();
        });
    }

    private Optional<Use> one(String sql, UUID id) {
        return database.prepareStatement(sql, statement -> {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Use(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class),
                                new Amount(row.getLong(5), Currency.valueOf(row.getString(4))), row.getString(6), row.getInt(7)))
                        : Optional.empty();
            }
        });
    }
}
