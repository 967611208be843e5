package hqb.payments;

import hqb.payments.stripe.StripeCalls;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The reconciliation as it will find things in an hour, when nothing counts as being on its way. */
@Singleton
public class CompareBooks {
    private static final Duration LATER = Duration.ofHours(1);

    private final PaymentSettings settings;
    private final StripeCalls stripe;
    private final JdbcOperations database;
    private final JsonMapper json;
    private final Clock clock;
    private final TransactionOperations<Connection> transactions;

    CompareBooks(PaymentSettings settings, StripeCalls stripe, JdbcOperations database, JsonMapper json, Clock clock,
            TransactionOperations<Connection> transactions) {
        this.settings = settings;
        this.stripe = stripe;
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** What Stripe's book and ours say differently; nothing is kept of it. */
    public List<String> differences() {
        Reconcile later = new Reconcile(settings, stripe, database, json, Clock.offset(clock, LATER));
        return transactions.executeWrite(transaction -> {
            List<String> differences = later.compare().differences().stream().map(Object::toString).toList();
            transaction.setRollbackOnly();
            return differences;
        });
    }
}
