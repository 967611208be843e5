package hqb.payments;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.payments.stripe.StripeCalls;
import hqb.payments.stripe.StripeCalls.Moved;
import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares Stripe's record of our balance with what the ledger says of it, thing by thing: invariant I9. Payments are compared whole,
 * Stripe's fees apart.
 */
@Singleton
class Reconcile implements RecurringJob {
    private static final LocalTime AT = LocalTime.of(4, 0);
    private static final Duration BACK = Duration.ofDays(90);
    /** What is on its way between the two is not a difference yet. */
    private static final Duration SETTLING = Duration.ofSeconds(30);
    /** The two do not date a thing to the same second: both are read further back than they are compared. */
    private static final Duration MARGIN = Duration.ofDays(1);
    /** Only what moves money between Stripe and others; from pending to available nothing moves. */
    private static final String LEDGER = """
            SELECT t.source, e.currency, sum(e.amount), max(t.occurred_at) FROM ledger_transaction t JOIN ledger_entry e ON e.transaction_id = t.id
            JOIN ledger_account a ON a.id = e.account_id
            WHERE a.code IN ('stripe_pending', 'stripe_available') AND t.occurred_at >= ?
            GROUP BY t.source, e.currency HAVING sum(e.amount) <> 0
            """;
    /** A refund for which our balance does not suffice waits at Stripe, and moves it later. */
    private static final String WAITING = "SELECT stripe_id FROM payments_refund WHERE state = 'pending'";
    private static final String CHARGES = "SELECT charge, intent FROM payments_payment WHERE charge IS NOT NULL";

    private final PaymentSettings settings;
    private final StripeCalls stripe;
    private final JdbcOperations database;
    private final JsonMapper json;
    private final Clock clock;

    Reconcile(PaymentSettings settings, StripeCalls stripe, JdbcOperations database, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.stripe = stripe;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Something that the two say differently.
     *
     * @param source Stripe's id of it
     * @param stripe what Stripe's balance changed by; null when it knows nothing of it
     * @param ledger what the ledger says; null when it knows nothing of it
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Difference(String source, @Nullable Money stripe, @Nullable Money ledger) {
    }

    /**
     * What was found.
     *
     * @param compared how many things were compared
     */
    record Found(Instant ranAt, long compared, List<Difference> differences) {
    }

    @Override
    public String name() {
        return "payments-reconcile";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(AT);
    }

    @Override
    public void run() {
        if (settings.stripeKey() != null) {
            compare();
        }
    }

    /** Compares now and keeps what is found. Never inside a transaction. */
    Found compare() {
        Instant now = clock.instant();
        Map<String, Side> atStripe = atStripe(stripe.balanceSince(now.minus(BACK).minus(MARGIN)));
        Map<String, Side> inLedger = ledger(now.minus(BACK).minus(MARGIN));
        Set<String> waiting = Set.copyOf(list(WAITING));
        TreeSet<String> sources = new TreeSet<>(atStripe.keySet());
        sources.addAll(inLedger.keySet());
        sources.removeAll(payoutsUnderWay());
        List<Difference> differences = new ArrayList<>();
        for (String source : sources) {
            Side there = atStripe.get(source);
            Side here = inLedger.get(source);
            Instant last = latest(there, here);
            if (there == null && waiting.contains(source)) {
                continue;
            }
            if (!Objects.equals(money(there), money(here)) && last.isAfter(now.minus(BACK)) && last.isBefore(now.minus(SETTLING))) {
                differences.add(new Difference(source, money(there), money(here)));
            }
        }
        Found found = new Found(now, sources.size(), differences);
        keep(found);
        return found;
    }

    /**
     * What one of the two says of a thing.
     *
     * @param last when it last changed
     */
    private record Side(Amount sum, Instant last) {
        Side plus(Side other) {
            return new Side(sum.plus(other.sum), last.isAfter(other.last) ? last : other.last);
        }
    }

    private static Instant latest(@Nullable Side one, @Nullable Side other) {
        Instant first = one == null ? Instant.EPOCH : one.last();
        return other == null || first.isAfter(other.last()) ? first : other.last();
    }

    private static @Nullable Money money(@Nullable Side side) {
        return side == null ? null : side.sum().toMoney();
    }

    private Map<String, Side> atStripe(List<Moved> moves) {
        Map<String, String> payments = charges();
        Map<String, Side> sums = new TreeMap<>();
        for (Moved move : moves) {
            sums.merge(payments.getOrDefault(move.source(), move.source()), new Side(move.amount(), move.at()), Side::plus);
            if (!move.fee().isZero()) { // that of a payment is posted apart, any other with what it is for
                String bearer = payments.containsKey(move.source()) ? move.id() : move.source();
                sums.merge(bearer, new Side(move.fee().negated(), move.at()), Side::plus);
            }
        }
        sums.values().removeIf(side -> side.sum().isZero());
        return sums;
    }

    @Transactional(readOnly = true)
    List<String> list(String ids) {
        return database.prepareStatement(ids, statement -> {
            List<String> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        });
    }

    @Transactional(readOnly = true)
    Map<String, String> charges() {
        return database.prepareStatement(CHARGES, statement -> {
            Map<String, String> charges = new TreeMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    charges.put(row.getString(1), row.getString(2));
                }
            }
            return charges;
        });
    }

    /** What has left Stripe for our bank and is not there is in the ledger when it is. */
    @Transactional(readOnly = true)
    Set<String> payoutsUnderWay() {
        return database.prepareStatement("SELECT id FROM payments_payout WHERE state IN ('pending', 'in_transit')", statement -> {
            Set<String> ids = new TreeSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getString(1));
                }
            }
            return ids;
        });
    }

    @Transactional(readOnly = true)
    Map<String, Side> ledger(Instant since) {
        return database.prepareStatement(LEDGER, statement -> {
            statement.setObject(1, since.atOffset(ZoneOffset.UTC));
            Map<String, Side> sums = new TreeMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    sums.put(row.getString(1), new Side(new Amount(row.getLong(3), Currency.valueOf(row.getString(2))),
                            row.getObject(4, OffsetDateTime.class).toInstant()));
                }
            }
            return sums;
        });
    }

    @Transactional
    void keep(Found found) {
        database.prepareStatement("""
                INSERT INTO payments_reconciliation (ran_at, compared, differences) VALUES (?, ?, ?::jsonb) ON CONFLICT (ran_at) DO NOTHING
                """, statement -> {
            statement.setObject(1, found.ranAt().atOffset(ZoneOffset.UTC));
            statement.setLong(2, found.compared());
            statement.setString(3, text(found.differences()));
            return statement.executeUpdate();
        });
    }

    /** What was found last. */
    @Transactional(readOnly = true)
    Optional<Found> last() {
        return database.prepareStatement("""
                SELECT ran_at, compared, differences::text FROM payments_reconciliation ORDER BY ran_at DESC LIMIT 1
                """, statement -> {
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new Found(row.getObject(1, OffsetDateTime.class).toInstant(), row.getLong(2),
                        differences(row.getString(3)))) : Optional.empty();
            }
        });
    }

    private String text(List<Difference> differences) {
        try {
            return new String(json.writeValueAsBytes(differences), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<Difference> differences(String text) {
        try {
            return List.of(Objects.requireNonNull(json.readValue(text.getBytes(StandardCharsets.UTF_8), Difference[].class)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
