package hqb.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.platform.checks.RunChecks;
import hqb.testing.HqbTest;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.transaction.SynchronousTransactionManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Random postings against a model that knows nothing of a database. 100,000 in the suite; a million by
 * {@code ./mvnw test -Dfrontend.skip -Dtest=LedgerModelTest -Dhqb.ledger.operations=1000000}. A failure names its seed.
 */
@HqbTest
class LedgerModelTest {
    private static final int OPERATIONS = Integer.getInteger("hqb.ledger.operations", 20_000);
    private static final long SEED = Long.getLong("hqb.ledger.seed", 20_260_521L);
    private static final int AT_ONCE = 100;
    private static final int CHECK_EVERY = OPERATIONS / 5;

    private final PostTransaction post;
    private final RunChecks checks;
    private final SynchronousTransactionManager<Connection> transactions;
    private final DataSource source;

    @SuppressWarnings("unchecked")
    LedgerModelTest(ApplicationContext product, PostTransaction post, RunChecks checks, DataSource source) {
        this.post = post;
        this.checks = checks;
        this.transactions = product.getBean(SynchronousTransactionManager.class);
        this.source = DelegatingDataSource.unwrapDataSource(source);
    }

    private Map<String, Long> balances() throws SQLException {
        Map<String, Long> balances = new HashMap<>();
        try (Connection connection = source.getConnection(); ResultSet row = connection.createStatement().executeQuery("""
                SELECT a.code || ' ' || a.currency, sum(b.balance) FROM ledger_account a JOIN ledger_balance b ON b.account_id = a.id
                GROUP BY a.id""")) {
            while (row.next()) {
                balances.put(row.getString(1), row.getLong(2));
            }
        }
        return balances;
    }

    @Test
    void everyAccountHoldsWhatTheModelSaysAndTheInvariantsHoldThroughout() throws SQLException {
        Map<String, Long> before = balances();
        LedgerModel model = new LedgerModel(SEED);
        int fresh = 0;
        for (int done = 0; done < OPERATIONS; done += AT_ONCE) {
            List<Journal> journals = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                journals.add(model.next());
            }
            fresh += (int) transactions.executeWrite(status -> post.postAll(journals)).stream().filter(Posted::fresh).count();
            if ((done + AT_ONCE) % CHECK_EVERY == 0) {
                compare(model, before, done);
            }
        }
        assertThat(fresh).isLessThan(OPERATIONS).isGreaterThan(OPERATIONS / 2);
    }

    private void compare(LedgerModel model, Map<String, Long> before, int done) throws SQLException {
        Map<String, Long> now = balances();
        model.balances().forEach((account, balance) -> assertThat(now.getOrDefault(account, 0L) - before.getOrDefault(account, 0L))
                .as(account + ", seed " + SEED + ", after " + done).isEqualTo(balance));
        assertThat(checks.runAll()).allSatisfy(found -> assertThat(found.broken()).as(found + ", seed " + SEED).isZero());
    }
}
