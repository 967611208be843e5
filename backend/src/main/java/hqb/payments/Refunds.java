package hqb.payments;

import hqb.platform.Uuid7;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The refunds that are kept. */
@Singleton
class Refunds {
    private static final String SELECT = """
            SELECT r.id, r.order_id, r.amount, p.currency, r.returned_before, r.from_held, r.state, r.stripe_id, p.intent
            FROM payments_refund r JOIN payments_share s ON s.order_id = r.order_id JOIN payments_payment p ON p.id = s.payment_id
            """;

    private final JdbcOperations database;
    private final Clock clock;

    Refunds(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A refund as it is kept.
     *
     * @param returnedBefore what had gone back of the share before
     * @param fromHeld       whether the share was still held for the buyer
     * @param stripeId       null until Stripe knows it
     * @param intent         of the payment that it goes back from
     */
    record Kept(UUID id, UUID order, Amount amount, Amount returnedBefore, boolean fromHeld, String state, @Nullable String stripeId,
            String intent) {
    }

    /**
     * Adds it; empty when there is one of that key.
     *
     * @param amount  what goes back to who paid
     * @param voucher what goes back to the voucher beside
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<UUID> add(String key, Shares.Kept share, Amount amount, Amount voucher, String reason) {
        UUID id = Uuid7.random(clock.instant());
        int added = database.prepareStatement("""
                INSERT INTO payments_refund (id, key, order_id, amount, returned_before, from_held, reason, asked_at, voucher, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING
                """, statement -> {
            statement.setObject(1, id);
            statement.setString(2, key);
            statement.setObject(3, share.order());
            statement.setLong(4, amount.minor());
            statement.setLong(5, share.amounts().returned().minor());
            statement.setBoolean(6, !share.released());
            statement.setString(7, reason.length() > 500 ? reason.substring(0, 500) : reason);
            statement.setObject(8, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setLong(9, voucher.minor());
            statement.setString(10, amount.isZero() ? "done" : "wanted");
            return statement.executeUpdate();
        });
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    @Transactional(readOnly = true)
    Optional<Kept> find(UUID id) {
        return one(SELECT + "WHERE r.id = ?", id);
    }

    /** Locks the refund that Stripe knows by that id. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Kept> lockByStripeId(String id) {
        return one(SELECT + "WHERE r.stripe_id = ? FOR UPDATE OF r", id);
    }

    /** Locks it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Kept> lock(UUID id) {
        return one(SELECT + "WHERE r.id = ? FOR UPDATE OF r", id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void set(UUID id, String state, @Nullable String stripeId, @Nullable String error) {
        database.prepareStatement("""
                UPDATE payments_refund SET state = ?, stripe_id = coalesce(?, stripe_id), error = ? WHERE id = ?
                """, statement -> {
            statement.setString(1, state);
            statement.setString(2, stripeId);
            statement.setString(3, error);
            statement.setObject(4, id);
            return statement.executeUpdate();
        });
    }

    /** It went to its buyer from our bank. */
    @Transactional(propagation = Propagation.MANDATORY)
    void byBank(UUID id, String reference) {
        database.prepareStatement("UPDATE payments_refund SET state = 'by-bank', bank_reference = ?, error = NULL WHERE id = ?",
                statement -> {
                    statement.setString(1, reference);
                    statement.setObject(2, id);
                    return statement.executeUpdate();
                });
    }

    private Optional<Kept> one(String sql, Object id) {
        return database.prepareStatement(sql, statement -> {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                Currency currency = Currency.valueOf(row.getString(4));
                return Optional.of(new Kept(row.getObject(1, UUID.class), row.getObject(2, UUID.class),
                        new Amount(row.getLong(3), currency), new Amount(row.getLong(5), currency), row.getBoolean(6), row.getString(7),
                        row.getString(8), row.getString(9)));
            }
        });
    }
}
