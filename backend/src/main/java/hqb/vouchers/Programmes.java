package hqb.vouchers;

import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The programmes, with what is set aside and spent of their budgets. */
@Singleton
class Programmes {
    private static final String SELECT = """
            SELECT id, name_en, name_zh, service, currency, budget, face_value, valid_from, valid_to, per_organisation, reserved, redeemed
            FROM vouchers_programme
            """;
    private static final String ADD = """
            INSERT INTO vouchers_programme (name_en, name_zh, service, currency, budget, face_value, valid_from, valid_to, per_organisation,
                created_at, id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcOperations database;
    private final Clock clock;

    Programmes(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Programme programme) {
        run(ADD, programme.nameEn(), programme.nameZh(), programme.service().code(), programme.currency().name(),
                programme.budget().minor(), programme.faceValue().minor(), programme.validFrom(), programme.validTo(),
                programme.perOrganisation(), clock.instant().atOffset(ZoneOffset.UTC), programme.id());
    }

    /** Writes what an operator can change; says no when less than is set aside and spent would be left as its budget. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean change(Programme programme) {
        return run("""
                UPDATE vouchers_programme SET name_en = ?, name_zh = ?, budget = ?, valid_to = ?, per_organisation = ?
                WHERE id = ? AND reserved + redeemed <= ?
                """, programme.nameEn(), programme.nameZh(), programme.budget().minor(), programme.validTo(), programme.perOrganisation(),
                programme.id(), programme.budget().minor()) == 1;
    }

    @Transactional(readOnly = true)
    Optional<Programme> find(UUID id) {
        return list(SELECT + "WHERE id = ?", id).stream().findFirst();
    }

    /** The same, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Programme> lock(UUID id) {
        return list(SELECT + "WHERE id = ? FOR UPDATE", id).stream().findFirst();
    }

    @Transactional(readOnly = true)
    List<Programme> list(Collection<UUID> ids) {
        return list(SELECT + "WHERE id = ANY(?)", (Object) ids.toArray(UUID[]::new));
    }

    /** A page of them, the latest first. */
    @Transactional(readOnly = true)
    List<Programme> list(@Nullable UUID after, int limit) {
        return list(SELECT + "WHERE (?::uuid IS NULL OR id < ?) ORDER BY id DESC LIMIT ?", after, after, limit);
    }

    @Transactional(readOnly = true)
    long count() {
        return database.prepareStatement("SELECT count(*) FROM vouchers_programme", statement -> {
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** Sets something aside; says no when the budget has not so much left. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean reserve(UUID id, Amount amount) {
        return run("UPDATE vouchers_programme SET reserved = reserved + ? WHERE id = ? AND reserved + redeemed + ? <= budget",
                amount.minor(), id, amount.minor()) == 1;
    }

    /** What was set aside is free again. */
    @Transactional(propagation = Propagation.MANDATORY)
    void release(UUID id, Amount amount) {
        run("UPDATE vouchers_programme SET reserved = reserved - ? WHERE id = ?", amount.minor(), id);
    }

    /** What was set aside is spent. */
    @Transactional(propagation = Propagation.MANDATORY)
    void redeem(UUID id, Amount amount) {
        run("UPDATE vouchers_programme SET reserved = reserved - ?, redeemed = redeemed + ? WHERE id = ?", amount.minor(), amount.minor(),
                id);
    }

    /** What was spent has come back. */
    @Transactional(propagation = Propagation.MANDATORY)
    void giveBack(UUID id, Amount amount) {
        run("UPDATE vouchers_programme SET redeemed = redeemed - ? WHERE id = ?", amount.minor(), id);
    }

    private int run(String sql, @Nullable Object... values) {
        return database.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        });
    }

    private List<Programme> list(String sql, @Nullable Object... values) {
        return database.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<Programme> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
            return found;
        });
    }

    private static Programme read(ResultSet row) throws SQLException {
        Currency currency = Currency.valueOf(row.getString(5));
        return new Programme(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
                ServiceClass.ofCode(row.getString(4)).orElseThrow(), new Amount(row.getLong(6), currency),
                new Amount(row.getLong(7), currency), row.getObject(8, LocalDate.class), row.getObject(9, LocalDate.class), row.getInt(10),
                new Amount(row.getLong(11), currency), new Amount(row.getLong(12), currency));
    }
}
