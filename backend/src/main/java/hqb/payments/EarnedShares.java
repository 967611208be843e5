package hqb.payments;

import hqb.ledger.shares.ChildShare;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What payees have earned, or will have when their orders are done. */
@Singleton
public class EarnedShares {
    /** What the payee keeps of a share; the same as {@link ChildShare#net}. */
    private static final String NET = "(s.gross - s.returned - s.commission + div(s.commission::numeric * s.returned, s.gross)::bigint)";
    private static final String DUE = """
            FROM payments_share s JOIN payments_payment p ON p.id = s.payment_id
            WHERE s.released_at <= ? AND s.passed_on_at IS NULL AND s.held IS NULL AND s.disputed = 0
            """;

    private final JdbcOperations database;

    EarnedShares(JdbcOperations database) {
        this.database = database;
    }

    /** A payee to whom something is due in a currency. */
    public record Payee(UUID id, Currency currency) {
    }

    /**
     * A share that is due.
     *
     * @param net    what the payee keeps of it, nothing or more
     * @param charge Stripe's id of the charge that it is part of; null when a voucher paid some of it, which no charge covers
     */
    public record Due(UUID order, UUID payment, @Nullable String charge, Amount net) {
    }

    /**
     * What a payee has in a currency.
     *
     * @param held    what it will have earned when orders that are paid are done
     * @param waiting what it has earned and is not due yet
     */
    public record Standing(Amount held, Amount waiting) {
    }

    /** To whom something is due that was released no later than that, and is not held. */
    @Transactional(readOnly = true)
    public List<Payee> payees(Instant releasedBefore) {
        return database.prepareStatement("SELECT DISTINCT s.payee, p.currency " + DUE + " ORDER BY 1, 2", statement -> {
            statement.setObject(1, releasedBefore.atOffset(ZoneOffset.UTC));
            List<Payee> payees = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    payees.add(new Payee(row.getObject(1, UUID.class), Currency.valueOf(row.getString(2))));
                }
            }
            return payees;
        });
    }

    /** Locks what is due to a payee, the first released first; nobody returns any of it until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Due> lockDue(Payee payee, Instant releasedBefore, int limit) {
        database.prepareStatement("SELECT s.order_id " + DUE + " AND s.payee = ? AND p.currency = ? ORDER BY s.order_id FOR UPDATE OF s",
                statement -> {
                    statement.setObject(1, releasedBefore.atOffset(ZoneOffset.UTC));
                    statement.setObject(2, payee.id());
                    statement.setString(3, payee.currency().name());
                    return statement.execute();
                });
        return database.prepareStatement(
                "SELECT s.order_id, p.id, CASE WHEN s.voucher = 0 THEN p.charge END, s.gross, s.commission, s.returned " + DUE
                        + " AND s.payee = ? AND p.currency = ? ORDER BY s.released_at, s.order_id LIMIT ?",
                statement -> {
                    statement.setObject(1, releasedBefore.atOffset(ZoneOffset.UTC));
                    statement.setObject(2, payee.id());
                    statement.setString(3, payee.currency().name());
                    statement.setInt(4, limit);
                    List<Due> due = new ArrayList<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            ChildShare share = new ChildShare(new Amount(row.getLong(4), payee.currency()),
                                    new Amount(row.getLong(5), payee.currency()), new Amount(row.getLong(6), payee.currency()));
                            due.add(new Due(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), share.net()));
                        }
                    }
                    return due;
                });
    }

    /** They are on their way to their payee. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void passedOn(Collection<UUID> orders, Instant at) {
        mark("UPDATE payments_share SET passed_on_at = ?::timestamptz WHERE order_id = ANY(?)", orders, at.toString());
    }

    /** They are not on their way after all. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void putBack(Collection<UUID> orders) {
        mark("UPDATE payments_share SET passed_on_at = ?::timestamptz WHERE order_id = ANY(?)", orders, null);
    }

    private void mark(String sql, Collection<UUID> orders, @Nullable String at) {
        database.prepareStatement(sql, statement -> {
            statement.setString(1, at);
            statement.setArray(2, statement.getConnection().createArrayOf("uuid", orders.toArray()));
            return statement.executeUpdate();
        });
    }

    /**
     * What a payee has, by currency.
     *
     * @param dueBefore what was released later, or is held, is not due yet
     */
    @Transactional(readOnly = true)
    public Map<Currency, Standing> standing(UUID payee, Instant dueBefore) {
        return database.prepareStatement("SELECT p.currency, coalesce(sum(" + NET + ") FILTER (WHERE s.released_at IS NULL), 0)::bigint,"
                + " coalesce(sum(" + NET
                + ") FILTER (WHERE s.released_at > ? OR s.released_at IS NOT NULL AND (s.held IS NOT NULL OR s.disputed > 0)), 0)::bigint"
                + """
                         FROM payments_share s JOIN payments_payment p ON p.id = s.payment_id
                        WHERE s.payee = ? AND s.passed_on_at IS NULL AND p.state = 'paid' GROUP BY p.currency
                        """, statement -> {
                    statement.setObject(1, dueBefore.atOffset(ZoneOffset.UTC));
                    statement.setObject(2, payee);
                    Map<Currency, Standing> standing = new EnumMap<>(Currency.class);
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            Currency currency = Currency.valueOf(row.getString(1));
                            standing.put(currency,
                                    new Standing(new Amount(row.getLong(2), currency), new Amount(row.getLong(3), currency)));
                        }
                    }
                    return standing;
                });
    }
}
