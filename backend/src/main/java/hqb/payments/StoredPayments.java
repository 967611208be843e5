package hqb.payments;

import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The payments that are kept. */
@Singleton
public class StoredPayments {
    private static final String SELECT = """
            SELECT id, payable_kind, payable_id, currency, total, description, return_url, state, intent, client_secret FROM payments_payment
            """;

    private final JdbcOperations database;
    private final Clock clock;

    StoredPayments(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds it; false when there is one for the same payable. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean add(StoredPayment payment) {
        return database.prepareStatement("""
                INSERT INTO payments_payment (id, payable_kind, payable_id, currency, total, description, return_url, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (payable_kind, payable_id) DO NOTHING
                """, statement -> {
            statement.setObject(1, payment.id());
            statement.setString(2, payment.payable().kind());
            statement.setObject(3, payment.payable().id());
            statement.setString(4, payment.total().currency().name());
            statement.setLong(5, payment.total().minor());
            statement.setString(6, payment.description());
            statement.setString(7, payment.returnUrl());
            statement.setObject(8, clock.instant().atOffset(ZoneOffset.UTC));
            return statement.executeUpdate() == 1;
        });
    }

    @Transactional(readOnly = true)
    Optional<StoredPayment> find(Payable payable) {
        return one(SELECT + "WHERE payable_kind = ? AND payable_id = ?", payable.kind(), payable.id());
    }

    @Transactional(readOnly = true)
    Optional<StoredPayment> find(UUID id) {
        return one(SELECT + "WHERE id = ?", id);
    }

    /** Locks the payment that Stripe knows by that id. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<StoredPayment> lockByIntent(String intent) {
        return one(SELECT + "WHERE intent = ? FOR UPDATE", intent);
    }

    /** Payments whose outcome is not known although they were opened before. */
    @Transactional(readOnly = true)
    List<String> intentsWaiting(Instant openedBefore, int limit) {
        return database.prepareStatement(
                """
                        SELECT intent FROM payments_payment WHERE state IN ('open', 'processing') AND created_at < ? ORDER BY created_at DESC LIMIT ?
                        """,
                statement -> {
                    statement.setObject(1, openedBefore.atOffset(ZoneOffset.UTC));
                    statement.setInt(2, limit);
                    List<String> intents = new ArrayList<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            intents.add(row.getString(1));
                        }
                    }
                    return intents;
                });
    }

    /** Stripe knows it now. */
    @Transactional(propagation = Propagation.MANDATORY)
    void opened(UUID id, String intent, String clientSecret) {
        run("UPDATE payments_payment SET intent = ?, client_secret = ?, state = 'open' WHERE id = ? AND state = 'opening'", intent,
                clientSecret, id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setState(UUID id, PaymentState state) {
        run("UPDATE payments_payment SET state = ? WHERE id = ?", state.code(), id);
    }

    /** The money is there. */
    @Transactional(propagation = Propagation.MANDATORY)
    void paid(UUID id, Charged charged) {
        run("""
                UPDATE payments_payment SET state = 'paid', charge = ?, balance_id = ?, balance_net = ?, available_on = ?, paid_at = ?
                WHERE id = ?
                """, charged.charge(), charged.balanceId(), charged.net(), charged.availableOn().atOffset(ZoneOffset.UTC),
                charged.at().atOffset(ZoneOffset.UTC), id);
    }

    /** Nothing had to come: a voucher paid all of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void paidByVoucher(UUID id) {
        run("UPDATE payments_payment SET state = 'paid', paid_at = ? WHERE id = ? AND total = 0", clock.instant().atOffset(ZoneOffset.UTC),
                id);
    }

    /**
     * Money that has become usable and is not yet posted as such.
     *
     * @param balanceId Stripe's id of what came
     * @param net       what is left after Stripe's fee
     */
    record Usable(UUID payment, String balanceId, Amount net) {
    }

    @Transactional(readOnly = true)
    List<Usable> usable(Instant now, int limit) {
        return database.prepareStatement("""
                SELECT id, balance_id, balance_net, currency FROM payments_payment
                WHERE state = 'paid' AND NOT available AND available_on <= ? ORDER BY available_on LIMIT ?
                """, statement -> {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setInt(2, limit);
            List<Usable> usable = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    usable.add(new Usable(row.getObject(1, UUID.class), row.getString(2),
                            new Amount(row.getLong(3), Currency.valueOf(row.getString(4)))));
                }
            }
            return usable;
        });
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void becameAvailable(UUID id) {
        run("UPDATE payments_payment SET available = true WHERE id = ?", id);
    }

    private void run(String sql, @Nullable Object... values) {
        database.prepareStatement(sql, statement -> bind(statement, values).executeUpdate());
    }

    private Optional<StoredPayment> one(String sql, Object... values) {
        return database.prepareStatement(sql, statement -> {
            try (ResultSet row = bind(statement, values).executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        });
    }

    private static PreparedStatement bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static StoredPayment read(ResultSet row) throws SQLException {
        return new StoredPayment(row.getObject(1, UUID.class), new Payable(row.getString(2), row.getObject(3, UUID.class)),
                new Amount(row.getLong(5), Currency.valueOf(row.getString(4))), row.getString(6), row.getString(7),
                PaymentState.ofCode(row.getString(8)), row.getString(9), row.getString(10));
    }
}
