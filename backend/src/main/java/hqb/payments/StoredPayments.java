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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The payments that are kept. */
@Singleton
public class StoredPayments {
    private static final String SELECT = """
            SELECT p.id, p.currency, p.total, p.description, p.return_url, p.state, p.intent, p.client_secret,
                ARRAY(SELECT t.payable_kind || ' ' || t.payable_id || ' ' || t.amount FROM payments_part t WHERE t.payment_id = p.id)
            FROM payments_payment p
            """;

    private final JdbcOperations database;
    private final Clock clock;

    StoredPayments(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Adds it with its parts; false when some of them is part of another that lives. Whoever is told so of one of several has to roll back.
     * The parts are taken in their one order, and who comes second waits for the first.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean add(StoredPayment payment) {
        for (Part part : payment.parts()) {
            if (run("""
                    INSERT INTO payments_part (payment_id, payable_kind, payable_id, amount) VALUES (?, ?, ?, ?)
                    ON CONFLICT (payable_kind, payable_id) WHERE freed_at IS NULL DO NOTHING
                    """, payment.id(), part.payable().kind(), part.payable().id(), part.amount().minor()) == 0) {
                return false;
            }
        }
        run("""
                INSERT INTO payments_payment (id, currency, total, description, return_url, created_at) VALUES (?, ?, ?, ?, ?, ?)
                """, payment.id(), payment.total().currency().name(), payment.total().minor(), payment.description(), payment.returnUrl(),
                clock.instant().atOffset(ZoneOffset.UTC));
        return true;
    }

    /** The one that lives, else the last that was cancelled. */
    @Transactional(readOnly = true)
    Optional<StoredPayment> find(Payable payable) {
        return one(SELECT + """
                JOIN payments_part own ON own.payment_id = p.id WHERE own.payable_kind = ? AND own.payable_id = ?
                ORDER BY own.freed_at DESC NULLS FIRST LIMIT 1
                """, payable.kind(), payable.id());
    }

    @Transactional(readOnly = true)
    Optional<StoredPayment> find(UUID id) {
        return one(SELECT + "WHERE p.id = ?", id);
    }

    /** Locks the payment that Stripe knows by that id. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<StoredPayment> lockByIntent(String intent) {
        return one(SELECT + "WHERE p.intent = ? FOR UPDATE OF p", intent);
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

    /** Nobody will pay it: what it was for is free. */
    @Transactional(propagation = Propagation.MANDATORY)
    void cancelled(UUID id) {
        setState(id, PaymentState.CANCELLED);
        run("UPDATE payments_part SET freed_at = ? WHERE payment_id = ?", clock.instant().atOffset(ZoneOffset.UTC), id);
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

    private int run(String sql, @Nullable Object... values) {
        return database.prepareStatement(sql, statement -> bind(statement, values).executeUpdate());
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
        Currency currency = Currency.valueOf(row.getString(2));
        return new StoredPayment(row.getObject(1, UUID.class), parts((String[]) row.getArray(9).getArray(), currency),
                new Amount(row.getLong(3), currency), row.getString(4), row.getString(5), PaymentState.ofCode(row.getString(6)),
                row.getString(7), row.getString(8));
    }

    private static List<Part> parts(String[] kept, Currency currency) {
        return Arrays.stream(kept).map(part -> part.split(" ", -1))
                .map(part -> new Part(new Payable(part[0], UUID.fromString(part[1])), new Amount(Long.parseLong(part[2]), currency)))
                .sorted(Comparator.comparing(Part::payable)).toList();
    }
}
