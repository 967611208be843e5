package hqb.payments;

import hqb.ledger.AccountCode;
import hqb.ledger.AccountType;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The shares of payments: how much of a payment belongs to which order. */
@Singleton
public class Shares {
    private static final String SELECT = """
            SELECT s.order_id, s.payee, p.currency, s.gross, s.commission, s.returned, s.released_at IS NOT NULL, p.state, p.intent,
                s.disputed, s.release_asked_at IS NOT NULL, s.voucher, s.voucher_returned, s.held_in
            FROM payments_share s JOIN payments_payment p ON p.id = s.payment_id
            """;

    private final JdbcOperations database;

    Shares(JdbcOperations database) {
        this.database = database;
    }

    /**
     * A share as it stands.
     *
     * @param amounts         what it is and what has gone back of it
     * @param released        whether the payee has earned it
     * @param paid            whether its payment is
     * @param intent          Stripe's id of the payment, empty when it has none
     * @param disputed        what a card holder's bank has called back of it and is not decided
     * @param releaseAsked    whether it is to be the payee's as soon as nothing is in the way
     * @param voucher         what a voucher paid of it
     * @param voucherReturned what of that has gone back
     * @param held            the account that holds it until it is released or goes back
     */
    public record Kept(UUID order, UUID payee, ChildShare amounts, boolean released, boolean paid, String intent, Amount disputed,
            boolean releaseAsked, Amount voucher, Amount voucherReturned, AccountCode held) {
        /** What the payer paid of it. */
        Amount own() {
            return amounts.gross().minus(voucher);
        }

        /** What of the payer's own money has neither gone back nor been called back. */
        public Amount ownLeft() {
            return own().minus(amounts.returned().minus(voucherReturned)).minus(disputed);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID payment, Payable part, List<Share> shares) {
        for (Share share : shares) {
            database.prepareStatement(
                    """
                            INSERT INTO payments_share (order_id, payment_id, payee, gross, commission, voucher, held_in, payable_kind, payable_id)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """,
                    statement -> {
                        statement.setObject(1, share.order());
                        statement.setObject(2, payment);
                        statement.setObject(3, share.payee());
                        statement.setLong(4, Amount.of(share.gross()).minor());
                        statement.setLong(5, Amount.of(share.commission()).minor());
                        statement.setLong(6, Amount.of(share.voucher()).minor());
                        statement.setString(7, share.heldIn().code());
                        statement.setString(8, part.kind());
                        statement.setObject(9, part.id());
                        return statement.executeUpdate();
                    });
        }
    }

    /** Takes away those of a payment that nobody will make, so that they can be agreed anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    void free(UUID payment) {
        database.prepareStatement("DELETE FROM payments_share WHERE payment_id = ?", statement -> {
            statement.setObject(1, payment);
            return statement.executeUpdate();
        });
    }

    /** Locks the share of an order; never before the order itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Kept> lock(UUID order) {
        return list(SELECT + "WHERE s.order_id = ? FOR UPDATE OF s", order).stream().findFirst();
    }

    /** The shares of a payment, by order. */
    @Transactional(readOnly = true)
    public List<Kept> ofPayment(UUID payment) {
        return list(SELECT + "WHERE s.payment_id = ? ORDER BY s.order_id", payment);
    }

    /**
     * So much more goes back.
     *
     * @param voucher how much of the amount goes back to a voucher
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void giveBack(UUID order, Amount amount, Amount voucher) {
        database.prepareStatement("""
                UPDATE payments_share SET returned = returned + ?, voucher_returned = voucher_returned + ? WHERE order_id = ?
                """, statement -> {
            statement.setLong(1, amount.minor());
            statement.setLong(2, voucher.minor());
            statement.setObject(3, order);
            return statement.executeUpdate();
        });
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void released(UUID order, Instant at) {
        database.prepareStatement("UPDATE payments_share SET released_at = ?, held = NULL WHERE order_id = ?", statement -> {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            statement.setObject(2, order);
            return statement.executeUpdate();
        });
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void hold(UUID order, String why) {
        database.prepareStatement("UPDATE payments_share SET held = ? WHERE order_id = ?", statement -> {
            statement.setString(1, why);
            statement.setObject(2, order);
            return statement.executeUpdate();
        });
    }

    /** It is to be released as soon as nothing is in the way. */
    @Transactional(propagation = Propagation.MANDATORY)
    void askRelease(UUID order, Instant at) {
        database.prepareStatement("UPDATE payments_share SET release_asked_at = coalesce(release_asked_at, ?) WHERE order_id = ?",
                statement -> {
                    statement.setObject(1, at.atOffset(ZoneOffset.UTC));
                    statement.setObject(2, order);
                    return statement.executeUpdate();
                });
    }

    /** So much of it is called back by a bank, and not decided. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void callBack(UUID order, Amount amount) {
        change("UPDATE payments_share SET disputed = disputed + ? WHERE order_id = ?", order, amount);
    }

    /** So much of what was called back stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void callBackWon(UUID order, Amount amount) {
        change("UPDATE payments_share SET disputed = disputed - ? WHERE order_id = ?", order, amount);
    }

    /** So much of what was called back is gone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void callBackLost(UUID order, Amount amount) {
        callBackWon(order, amount);
        giveBack(order, amount, Amount.zero(amount.currency()));
    }

    private void change(String sql, UUID order, Amount amount) {
        database.prepareStatement(sql, statement -> {
            statement.setLong(1, amount.minor());
            statement.setObject(2, order);
            return statement.executeUpdate();
        });
    }

    private List<Kept> list(String sql, UUID id) {
        return database.prepareStatement(sql, statement -> {
            statement.setObject(1, id);
            List<Kept> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Currency currency = Currency.valueOf(row.getString(3));
                    String intent = row.getString(9);
                    found.add(new Kept(row.getObject(1, UUID.class), row.getObject(2, UUID.class),
                            new ChildShare(new Amount(row.getLong(4), currency), new Amount(row.getLong(5), currency),
                                    new Amount(row.getLong(6), currency)),
                            row.getBoolean(7), row.getString(8).equals(PaymentState.PAID.code()), intent == null ? "" : intent,
                            new Amount(row.getLong(10), currency), row.getBoolean(11), new Amount(row.getLong(12), currency),
                            new Amount(row.getLong(13), currency),
                            new AccountCode(AccountType.ofCode(row.getString(14)).orElseThrow(), row.getObject(1, UUID.class).toString())));
                }
            }
            return found;
        });
    }
}
