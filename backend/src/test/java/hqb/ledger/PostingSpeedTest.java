package hqb.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.ledger.journals.PaymentJournals;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import hqb.testing.HqbTest;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.transaction.SynchronousTransactionManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How much faster payments are posted because the platform's balances are spread over rows; each transaction goes on for 5 ms after it
 * posted, as those of the product do. Run by {@code ./mvnw test -Dfrontend.skip -Dtest=PostingSpeedTest -Dhqb.ledger.measure=true}.
 */
@HqbTest
@EnabledIfSystemProperty(named = "hqb.ledger.measure", matches = "true")
class PostingSpeedTest {
    private static final int THREADS = 12;
    private static final long MILLISECONDS = 8_000;
    private static final Instant NOW = Instant.parse("2026-05-21T00:00:00Z");

    private final PostTransaction post;
    private final SynchronousTransactionManager<Connection> transactions;
    private final DataSource source;

    @SuppressWarnings("unchecked")
    PostingSpeedTest(ApplicationContext product, PostTransaction post, DataSource source) {
        this.post = post;
        this.transactions = product.getBean(SynchronousTransactionManager.class);
        this.source = DelegatingDataSource.unwrapDataSource(source);
    }

    @Test
    void paymentsDoNotWaitForEachOther() throws SQLException {
        double warm = perSecond();
        double spread = perSecond();
        shards(1);
        double single;
        try {
            single = perSecond();
        } finally {
            shards(16);
        }
        System.out.printf("payments a second, %d at once: %.0f spread over 16 rows, %.0f on one row each (first run %.0f)%n", THREADS,
                spread,
                single, warm);
        assertThat(spread).isGreaterThan(single);
    }

    private void shards(int count) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET LOCAL session_replication_role = replica");
            statement.execute("UPDATE ledger_account SET shards = " + count + " WHERE code NOT LIKE '%:%'");
            connection.commit();
        }
    }

    private double perSecond() {
        AtomicLong posted = new AtomicLong();
        long end = System.nanoTime() + MILLISECONDS * 1_000_000;
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(CompletableFuture.runAsync(() -> {
                    while (System.nanoTime() < end) {
                        pay();
                        posted.incrementAndGet();
                    }
                }, threads));
            }
            all.forEach(CompletableFuture::join);
        }
        return posted.get() * 1_000.0 / MILLISECONDS;
    }

    private void pay() {
        UUID order = UUID.randomUUID();
        transactions.executeWrite(status -> {
            post.post(PaymentJournals.captured("pi_" + order, Map.of(order, new Amount(100, Currency.CNY)), new Amount(3, Currency.CNY),
                    NOW));
            try (Statement statement = status.getConnection().createStatement()) {
                statement.execute("SELECT pg_sleep(0.005)");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return true;
        });
    }
}
