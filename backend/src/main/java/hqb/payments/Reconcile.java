package hqb.payments;

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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /** Only what moves money between Stripe and others; from pending to available nothing moves. */
    private static final String LEDGER = """
            SELECT t.source, e.currency, sum(e.amount) FROM ledger_transaction t JOIN ledger_entry e ON e.transaction_id = t.id
            JOIN ledger_account a ON a.id = e.account_id
            WHERE a.code IN ('stripe_pending', 'stripe_available') AND t.occurred_at >= ?
            GROUP BY t.source, e.currency HAVING sum(e.amount) <> 0
            """;
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
        Instant since = now.minus(BACK);
        List<Moved> moves = stripe.balanceSince(since);
        Map<String, Amount> atStripe = atStripe(moves);
        Map<String, Amount> inLedger = ledger(since);
        TreeSet<String> fresh = new TreeSet<>();
        moves.stream().filter(move -> move.at().isAfter(now.minus(SETTLING))).forEach(move -> fresh.add(move.source()));
        TreeSet<String> sources = new TreeSet<>(atStripe.keySet());
        sources.addAll(inLedger.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String source : sources) {
            Amount there = atStripe.get(source);
            Amount here = inLedger.get(source);
            if (!java.util.Objects.equals(there, here) && !fresh.contains(source)) {
                differences.add(new Difference(source, there == null ? null : there.toMoney(), here == null ? null : here.toMoney()));
            }
        }
        Found found = new Found(now, sources.size(), differences);
        keep(found);
        return found;
    }

    private Map<String, Amount> atStripe(List<Moved> moves) {
        Map<String, String> payments = charges();
        Map<String, Amount> sums = new TreeMap<>();
        for (Moved move : moves) {
            sums.merge(payments.getOrDefault(move.source(), move.source()), move.amount(), Amount::plus);
            if (!move.fee().isZero()) {
                sums.merge(move.id(), move.fee().negated(), Amount::plus);
            }
        }
        sums.values().removeIf(Amount::isZero);
        return sums;
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

    @Transactional(readOnly = true)
    Map<String, Amount> ledger(Instant since) {
        return database.prepareStatement(LEDGER, statement -> {
            statement.setObject(1, since.atOffset(ZoneOffset.UTC));
            Map<String, Amount> sums = new TreeMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    sums.put(row.getString(1), new Amount(row.getLong(3), Currency.valueOf(row.getString(2))));
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
                return row.next() ? Optional.of(new Found(row.getObject(1, java.time.OffsetDateTime.class).toInstant(), row.getLong(2),
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
            return List.of(java.util.Objects.requireNonNull(json.readValue(text.getBytes(StandardCharsets.UTF_8), Difference[].class)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
