package hqb.payouts;

import hqb.platform.Uuid7;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is taken back of transfers. */
@Singleton
class Reversals {
    private static final String SELECT = """
            SELECT r.id, r.payout_id, r.amount, p.currency, r.state, p.supplier_id, p.transfer
            FROM payouts_reversal r JOIN payouts_payout p ON p.id = r.payout_id WHERE r.id = ?
            """;

    private final JdbcOperations database;
    private final Clock clock;

    Reversals(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A reversal as it is kept.
     *
     * @param wanted   whether Stripe's answer is not known yet
     * @param transfer of which it is taken
     */
    record Kept(UUID id, UUID payout, Amount amount, boolean wanted, UUID supplier, String transfer) {
    }

    @Transactional(propagation = Propagation.MANDATORY)
    UUID add(UUID payout, Amount amount) {
        UUID id = Uuid7.random(clock.instant());
        database.prepareStatement("INSERT INTO payouts_reversal (id, payout_id, amount, asked_at) VALUES (?, ?, ?, ?)", statement -> {
            statement.setObject(1, id);
            statement.setObject(2, payout);
            statement.setLong(3, amount.minor());
            statement.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
        return id;
    }

    @Transactional(readOnly = true)
    Optional<Kept> find(UUID id) {
        return one(SELECT, id);
    }

    /** Locks it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Kept> lock(UUID id) {
        return one(SELECT + " FOR UPDATE OF r", id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void set(UUID id, String state, @Nullable String stripeId, @Nullable String error) {
        database.prepareStatement("UPDATE payouts_reversal SET state = ?, stripe_id = ?, error = ? WHERE id = ?", statement -> {
            statement.setString(1, state);
            statement.setString(2, stripeId);
            statement.setString(3, error);
            statement.setObject(4, id);
            return statement.executeUpdate();
        });
    }

    /** What is on its way back from a supplier. */
    @Transactional(readOnly = true)
    Amount wanted(UUID supplier, Currency currency) {
        return new Amount(number("""
                SELECT coalesce(sum(r.amount), 0)::bigint FROM payouts_reversal r JOIN payouts_payout p ON p.id = r.payout_id
                WHERE p.supplier_id = ? AND p.currency = ? AND r.state = 'wanted' AND ?::timestamptz IS NOT NULL
                """, supplier, currency, clock.instant()), currency);
    }

    /** What is on its way back of a transfer. */
    @Transactional(readOnly = true)
    Amount wantedOf(Payout payout) {
        Currency currency = payout.amount().currency();
        return new Amount(number("""
                SELECT coalesce(sum(r.amount), 0)::bigint FROM payouts_reversal r JOIN payouts_payout p ON p.id = r.payout_id
                WHERE p.id = ? AND p.currency = ? AND r.state = 'wanted' AND ?::timestamptz IS NOT NULL
                """, payout.id(), currency, clock.instant()), currency);
    }

    /** Whether Stripe refused to take something back from a supplier since then, mostly because there was nothing left to take. */
    @Transactional(readOnly = true)
    boolean failedSince(UUID supplier, Currency currency, Instant since) {
        return number("""
                SELECT count(*) FROM payouts_reversal r JOIN payouts_payout p ON p.id = r.payout_id
                WHERE p.supplier_id = ? AND p.currency = ? AND r.state = 'failed' AND r.asked_at > ?::timestamptz
                """, supplier, currency, since) > 0;
    }

    private long number(String sql, UUID id, Currency currency, Instant since) {
        return database.prepareStatement(sql, statement -> {
            statement.setObject(1, id);
            statement.setString(2, currency.name());
            statement.setObject(3, since.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private Optional<Kept> one(String sql, UUID id) {
        return database.prepareStatement(sql, statement -> {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Kept(row.getObject(1, UUID.class), row.getObject(2, UUID.class),
                                new Amount(row.getLong(3), Currency.valueOf(row.getString(4))), row.getString(5).equals("wanted"),
                                row.getObject(6, UUID.class), row.getString(7)))
                        : Optional.empty();
            }
        });
    }
}
