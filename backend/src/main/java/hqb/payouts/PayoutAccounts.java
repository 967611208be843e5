package hqb.payouts;

import hqb.payments.stripe.RecipientCalls.Recipient;
import hqb.platform.secrets.SealSecret;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
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

/** Where suppliers are paid. */
@Singleton
class PayoutAccounts {
    private static final String SELECT = """
            SELECT supplier_id, method, stripe_account, transfers, trouble, holder, bank_name, branch_code, swift, number, last_four, held_until
            FROM payouts_account
            """;

    private final JdbcOperations database;
    private final SealSecret seal;
    private final Clock clock;

    PayoutAccounts(JdbcOperations database, SealSecret seal, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<PayoutAccount> find(UUID supplier) {
        return list(SELECT + "WHERE supplier_id = ?", supplier).stream().findFirst();
    }

    /** Locks it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<PayoutAccount> lock(UUID supplier) {
        return list(SELECT + "WHERE supplier_id = ? FOR UPDATE", supplier).stream().findFirst();
    }

    /** Whoever is paid that way, and nothing holds it. */
    @Transactional(readOnly = true)
    List<PayoutAccount> ofMethod(PayoutMethod method) {
        return list(SELECT + "WHERE method = ? ORDER BY supplier_id", method.code());
    }

    /** Accounts at Stripe that were not asked about for the longest time. */
    @Transactional(readOnly = true)
    List<String> stripeAccounts(int limit) {
        return database.prepareStatement("""
                SELECT stripe_account FROM payouts_account WHERE stripe_account IS NOT NULL ORDER BY asked_at NULLS FIRST LIMIT ?
                """, statement -> {
            statement.setInt(1, limit);
            List<String> ids = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getString(1));
                }
            }
            return ids;
        });
    }

    /** The account's number closed, as it is kept. */
    byte[] close(UUID supplier, String number) {
        return seal.close(number.getBytes(StandardCharsets.UTF_8), place(supplier));
    }

    /** The number of an account, for the bank alone. */
    String open(UUID supplier, byte[] number) {
        return new String(seal.open(number, place(supplier)), StandardCharsets.UTF_8);
    }

    private static String place(UUID supplier) {
        return "payout account " + supplier;
    }

    /** Sets how a supplier is paid; bank details that are not given stay. */
    @Transactional(propagation = Propagation.MANDATORY)
    void set(UUID supplier, PayoutMethod method, @Nullable BankDetails bank, @Nullable Instant heldUntil) {
        database.prepareStatement(
                """
                        INSERT INTO payouts_account (supplier_id, method, held_until, changed_at, holder, bank_name, branch_code, swift, number, last_four)
                        VALUES (?, ?, ?, ?, ?, ?, nullif(?, ''), nullif(?, ''), ?, ?)
                        ON CONFLICT (supplier_id) DO UPDATE SET method = excluded.method, held_until = excluded.held_until,
                            changed_at = excluded.changed_at, holder = coalesce(excluded.holder, payouts_account.holder),
                            bank_name = coalesce(excluded.bank_name, payouts_account.bank_name),
                            branch_code = CASE WHEN excluded.number IS NULL THEN payouts_account.branch_code ELSE excluded.branch_code END,
                            swift = CASE WHEN excluded.number IS NULL THEN payouts_account.swift ELSE excluded.swift END,
                            number = coalesce(excluded.number, payouts_account.number),
                            last_four = coalesce(excluded.last_four, payouts_account.last_four)
                        """,
                statement -> {
                    statement.setObject(1, supplier);
                    statement.setString(2, method.code());
                    statement.setObject(3, heldUntil == null ? null : heldUntil.atOffset(ZoneOffset.UTC));
                    statement.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
                    statement.setString(5, bank == null ? null : bank.holder());
                    statement.setString(6, bank == null ? null : bank.bankName());
                    statement.setString(7, bank == null ? null : bank.branchCode());
                    statement.setString(8, bank == null ? null : bank.swift());
                    statement.setBytes(9, bank == null ? null : bank.number());
                    statement.setString(10, bank == null ? null : bank.lastFour());
                    return statement.executeUpdate();
                });
    }

    /** The supplier has an account at Stripe now. */
    @Transactional(propagation = Propagation.MANDATORY)
    void created(UUID supplier, Recipient recipient) {
        database.prepareStatement("UPDATE payouts_account SET stripe_account = ? WHERE supplier_id = ? AND stripe_account IS NULL",
                statement -> {
                    statement.setString(1, recipient.id());
                    statement.setObject(2, supplier);
                    return statement.executeUpdate();
                });
        know(recipient);
    }

    /** What Stripe says of an account. */
    @Transactional
    void know(Recipient recipient) {
        database.prepareStatement(
                "UPDATE payouts_account SET transfers = ?, trouble = nullif(?, ''), asked_at = ? WHERE stripe_account = ?",
                statement -> {
                    statement.setString(1, recipient.transfers());
                    statement.setString(2, recipient.trouble());
                    statement.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
                    statement.setString(4, recipient.id());
                    return statement.executeUpdate();
                });
    }

    /** Stripe would not open an account. */
    @Transactional(propagation = Propagation.MANDATORY)
    void refused(UUID supplier, String error) {
        database.prepareStatement("UPDATE payouts_account SET trouble = ? WHERE supplier_id = ?", statement -> {
            statement.setString(1, error);
            statement.setObject(2, supplier);
            return statement.executeUpdate();
        });
    }

    private List<PayoutAccount> list(String sql, Object which) {
        return database.prepareStatement(sql, statement -> {
            statement.setObject(1, which);
            List<PayoutAccount> accounts = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    accounts.add(read(row));
                }
            }
            return accounts;
        });
    }

    private static PayoutAccount read(ResultSet row) throws SQLException {
        byte[] number = row.getBytes(10);
        BankDetails bank = number == null ? null : new BankDetails(row.getString(6), row.getString(7), text(row, 8), text(row, 9), number,
                row.getString(11));
        OffsetDateTime held = row.getObject(12, OffsetDateTime.class);
        return new PayoutAccount(row.getObject(1, UUID.class), PayoutMethod.ofCode(row.getString(2)), row.getString(3), row.getString(4),
                row.getString(5), bank, held == null ? null : held.toInstant());
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
