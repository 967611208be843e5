package hqb.payouts;

import hqb.platform.Refusal;
import hqb.platform.ProblemType;
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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The payouts that are kept. */
@Singleton
class Payouts {
    static final String SELECT = """
            SELECT id, supplier_id, method, currency, amount, state, begun_at, ended_at, reason, destination, payment_id, charge, transfer,
                reversed, batch_id, holder, bank_name, branch_code, swift, number, last_four, reference FROM payouts_payout
            """;

    private final JdbcOperations database;
    private final Clock clock;

    Payouts(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds one that sets out, and what it is for. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(Payout payout, List<DueItem> items) {
        BankDetails bank = payout.bank();
        database.prepareStatement("""
                INSERT INTO payouts_payout (id, supplier_id, method, currency, amount, state, begun_at, destination, payment_id, charge,
                    batch_id, holder, bank_name, branch_code, swift, number, last_four)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, statement -> {
            bind(statement, payout.id(), payout.supplier(), payout.method().code(), payout.amount().currency().name(),
                    payout.amount().minor(), payout.state().code(), payout.begunAt().atOffset(ZoneOffset.UTC), payout.destination(),
                    payout.payment(), payout.charge(), payout.batch());
            statement.setString(12, bank == null ? null : bank.holder());
            statement.setString(13, bank == null ? null : bank.bankName());
            statement.setString(14, bank == null ? null : bank.branchCode());
            statement.setString(15, bank == null ? null : bank.swift());
            statement.setBytes(16, bank == null ? null : bank.number());
            statement.setString(17, bank == null ? null : bank.lastFour());
            return statement.executeUpdate();
        });
        for (DueItem item : items) {
            run("INSERT INTO payouts_item (payout_id, order_id, amount) VALUES (?, ?, ?)", payout.id(), item.due().order(),
                    item.amount().minor());
        }
    }

    @Transactional(readOnly = true)
    Optional<Payout> find(UUID id) {
        return list(SELECT + "WHERE id = ?", id).stream().findFirst();
    }

    /** Locks it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Payout> lock(UUID id) {
        return list(SELECT + "WHERE id = ? FOR UPDATE", id).stream().findFirst();
    }

    /** Locks those of a batch, always in one order. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Payout> lockBatch(UUID batch) {
        return list(SELECT + "WHERE batch_id = ? ORDER BY id FOR UPDATE", batch);
    }

    /** Those of a batch. */
    @Transactional(readOnly = true)
    List<Payout> ofBatch(UUID batch) {
        return list(SELECT + "WHERE batch_id = ? ORDER BY id", batch);
    }

    /** Locks transfers of a supplier of which something can be taken back: of orders that were refunded first, then the latest. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Payout> lockReversible(UUID supplier, Currency currency) {
        list(SELECT + """
                WHERE supplier_id = ? AND currency = ? AND method = 'stripe' AND state = 'paid' AND reversed < amount ORDER BY id FOR UPDATE
                """, supplier, currency.name());
        return list(SELECT + """
                WHERE supplier_id = ? AND currency = ? AND method = 'stripe' AND state = 'paid' AND reversed < amount
                ORDER BY EXISTS (SELECT FROM payouts_item i JOIN payments_refund r ON r.order_id = i.order_id
                    WHERE i.payout_id = payouts_payout.id AND NOT r.from_held) DESC, id DESC LIMIT 100
                """, supplier, currency.name());
    }

    /**
     * Moves a locked payout on.
     *
     * @throws Refusal when it cannot happen where the payout is
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void move(Payout payout, PayoutEvent event, @Nullable String reason) {
        PayoutState next = payout.state().after(event)
                .orElseThrow(() -> Refusal.of(ProblemType.CONFLICT, "This payout is " + payout.state().code() + "."));
        run("UPDATE payouts_payout SET state = ?, reason = ?, ended_at = ? WHERE id = ?", next.code(), reason,
                next == PayoutState.APPROVED ? null : clock.instant().atOffset(ZoneOffset.UTC), payout.id());
    }

    /** Stripe has done it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void transferred(Payout payout, String transfer) {
        run("UPDATE payouts_payout SET transfer = ? WHERE id = ?", transfer, payout.id());
        move(payout, PayoutEvent.TRANSFERRED, null);
    }

    /** The bank has done it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void paidByBank(Payout payout, String reference) {
        run("UPDATE payouts_payout SET reference = ? WHERE id = ?", reference, payout.id());
        move(payout, PayoutEvent.MARK_PAID, null);
    }

    /** So much of it was taken back. */
    @Transactional(propagation = Propagation.MANDATORY)
    void reversed(UUID id, Amount amount) {
        run("UPDATE payouts_payout SET reversed = reversed + ? WHERE id = ?", amount.minor(), id);
    }

    /** Its orders are not on their way by it any more; gives them. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<UUID> letGo(UUID id) {
        return database.prepareStatement("UPDATE payouts_item SET live = false WHERE payout_id = ? AND live RETURNING order_id",
                statement -> {
                    statement.setObject(1, id);
                    List<UUID> orders = new ArrayList<>();
                    try (ResultSet row = statement.executeQuery()) {
                        while (row.next()) {
                            orders.add(row.getObject(1, UUID.class));
                        }
                    }
                    return orders;
                });
    }

    /** Reads payouts by a query that begins with {@link #SELECT}. */
    @Transactional(readOnly = true)
    List<Payout> list(String sql, @Nullable Object... values) {
        return database.prepareStatement(sql, statement -> {
            List<Payout> found = new ArrayList<>();
            try (ResultSet row = bind(statement, values).executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
            return found;
        });
    }

    private void run(String sql, @Nullable Object... values) {
        database.prepareStatement(sql, statement -> bind(statement, values).executeUpdate());
    }

    private static PreparedStatement bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static Payout read(ResultSet row) throws SQLException {
        Currency currency = Currency.valueOf(row.getString(4));
        byte[] number = row.getBytes(20);
        BankDetails bank = number == null ? null
                : new BankDetails(row.getString(16), row.getString(17), text(row, 18), text(row, 19), number, row.getString(21));
        OffsetDateTime ended = row.getObject(8, OffsetDateTime.class);
        return new Payout(row.getObject(1, UUID.class), row.getObject(2, UUID.class), PayoutMethod.ofCode(row.getString(3)),
                new Amount(row.getLong(5), currency), PayoutState.ofCode(row.getString(6)).orElseThrow(),
                row.getObject(7, OffsetDateTime.class).toInstant(), ended == null ? null : ended.toInstant(), row.getString(9),
                row.getString(10), row.getObject(11, UUID.class), row.getString(12), row.getString(13),
                new Amount(row.getLong(14), currency), row.getObject(15, UUID.class), bank, row.getString(22));
    }
}
