package hqb.payments.chargebacks;

import hqb.payments.stripe.DisputeCalls.Called;
import hqb.platform.Uuid7;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The chargebacks that are kept. */
@Singleton
public class Chargebacks {
    private static final String SELECT = """
            SELECT c.id, c.stripe_id, c.payment_id, c.amount, p.currency, c.withdrawn, c.fee, c.reason, c.state, c.settled, c.answer_by,
                c.opened_at, c.closed_at, c.evidence, c.sendings
            FROM payments_chargeback c JOIN payments_payment p ON p.id = c.payment_id
            """;
    private static final String MATCHING = " WHERE (?::text IS NULL OR c.state = ? OR (? = 'open' AND c.closed_at IS NULL))";
    private static final String SHARES = """
            SELECT chargeback_id, order_id, amount FROM payments_chargeback_share WHERE chargeback_id = ANY(?) ORDER BY order_id
            """;

    private final JdbcOperations database;
    private final Clock clock;

    Chargebacks(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The chargeback of that id. */
    @Transactional(readOnly = true)
    public Optional<Chargeback> find(UUID id) {
        return query(SELECT + "WHERE c.id = ?", statement -> statement.setObject(1, id)).stream().findFirst();
    }

    /**
     * The latest first.
     *
     * @param state a state's word or {@code open}; null for all
     * @param after the last that was seen; null at the start
     */
    @Transactional(readOnly = true)
    public List<Chargeback> list(@Nullable String state, @Nullable UUID after, int limit) {
        return query(SELECT + MATCHING + " AND (?::uuid IS NULL OR c.id < ?) ORDER BY c.id DESC LIMIT ?", statement -> {
            bind(statement, state);
            statement.setObject(4, after);
            statement.setObject(5, after);
            statement.setInt(6, limit);
        });
    }

    /** How many such a list has. */
    @Transactional(readOnly = true)
    public long count(@Nullable String state) {
        return database.prepareStatement("SELECT count(*) FROM payments_chargeback c" + MATCHING, statement -> {
            bind(statement, state);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** Keeps a dispute that is new, and locks it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Chargeback lock(Called called, UUID payment) {
        run("""
                INSERT INTO payments_chargeback (id, stripe_id, payment_id, amount, reason, state, answer_by, opened_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (stripe_id) DO NOTHING
                """, Uuid7.random(clock.instant()), called.id(), payment, called.amount().minor(), called.reason(),
                ChargebackState.ofStripe(called.status()).code(), time(called.answerBy()), time(called.at()));
        return query(SELECT + "WHERE c.stripe_id = ? FOR UPDATE OF c", statement -> statement.setString(1, called.id())).getFirst();
    }

    /** Locks one. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Chargeback> lock(UUID id) {
        return query(SELECT + "WHERE c.id = ? FOR UPDATE OF c", statement -> statement.setObject(1, id)).stream().findFirst();
    }

    /** The money has left us, and falls on these orders. */
    @Transactional(propagation = Propagation.MANDATORY)
    void withdrawn(UUID id, Amount fee, Map<UUID, Amount> orders) {
        run("UPDATE payments_chargeback SET withdrawn = true, fee = ? WHERE id = ?", fee.minor(), id);
        orders.forEach((order, amount) -> run(
                "INSERT INTO payments_chargeback_share (chargeback_id, order_id, amount) VALUES (?, ?, ?)", id, order, amount.minor()));
    }

    /** How far it has come; an end stays an end. */
    @Transactional(propagation = Propagation.MANDATORY)
    void move(UUID id, ChargebackState state, @Nullable Instant answerBy, boolean settled) {
        run("""
                UPDATE payments_chargeback SET state = ?, answer_by = ?, settled = ?, closed_at = CASE WHEN ? THEN coalesce(closed_at, ?) END
                WHERE id = ?
                """,
                state.code(), time(answerBy), settled, !state.isOpen(), time(clock.instant()), id);
    }

    /** What is to be answered; the number of the sending. */
    @Transactional(propagation = Propagation.MANDATORY)
    void sending(UUID id, @Nullable String evidence) {
        run("UPDATE payments_chargeback SET evidence = coalesce(?, evidence), sendings = sendings + 1 WHERE id = ?", evidence, id);
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static void bind(PreparedStatement statement, @Nullable String state) throws SQLException {
        for (int i = 1; i <= 3; i++) {
            statement.setString(i, state);
        }
    }

    private void run(String sql, @Nullable Object... values) {
        database.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        });
    }

    /** Fills in what a statement asks for. */
    @FunctionalInterface
    private interface Binding {
        void of(PreparedStatement statement) throws SQLException;
    }

    private List<Chargeback> query(String sql, Binding binding) {
        return database.prepareStatement(sql, statement -> {
            binding.of(statement);
            List<Chargeback> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Currency currency = Currency.valueOf(row.getString(5));
                    found.add(new Chargeback(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class),
                            new Amount(row.getLong(4), currency), row.getBoolean(6), new Amount(row.getLong(7), currency), row.getString(8),
                            ChargebackState.ofCode(row.getString(9)).orElseThrow(), row.getBoolean(10), instant(row, 11),
                            row.getObject(12, OffsetDateTime.class).toInstant(), instant(row, 13), row.getString(14), row.getInt(15),
                            Map.of()));
                }
            }
            return withOrders(found);
        });
    }

    private List<Chargeback> withOrders(List<Chargeback> bare) {
        Map<UUID, Map<UUID, Amount>> orders = new LinkedHashMap<>();
        bare.forEach(one -> orders.put(one.id(), new LinkedHashMap<>()));
        Map<UUID, Currency> currencies = new LinkedHashMap<>();
        bare.forEach(one -> currencies.put(one.id(), one.amount().currency()));
        database.prepareStatement(SHARES, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", orders.keySet().toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject(1, UUID.class);
                    orders.getOrDefault(id, new LinkedHashMap<>()).put(row.getObject(2, UUID.class),
                            new Amount(row.getLong(3), currencies.getOrDefault(id, Currency.CNY)));
                }
            }
            return null;
        });
        return bare.stream().map(one -> new Chargeback(one.id(), one.stripeId(), one.payment(), one.amount(), one.withdrawn(), one.fee(),
                one.reason(), one.state(), one.settled(), one.answerBy(), one.openedAt(), one.closedAt(), one.evidence(), one.sendings(),
                orders.getOrDefault(one.id(), Map.of()))).toList();
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
