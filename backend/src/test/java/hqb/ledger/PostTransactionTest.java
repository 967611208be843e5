package hqb.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hqb.ledger.journals.OtherJournals;
import hqb.ledger.journals.PaymentJournals;
import hqb.ledger.journals.PayoutJournals;
import hqb.platform.checks.CheckResult;
import hqb.platform.checks.RunChecks;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import hqb.testing.Database;
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
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HqbTest
class PostTransactionTest {
    private static final Instant NOW = Instant.parse("2026-05-21T00:00:00Z");

    private final PostTransaction post;
    private final Balances balances;
    private final RunChecks checks;
    private final SynchronousTransactionManager<Connection> transactions;
    private final DataSource source;
    private final Database database;
    private final UUID order = UUID.randomUUID();
    private final UUID supplier = UUID.randomUUID();
    private final String payment = "pi_" + UUID.randomUUID();

    @SuppressWarnings("unchecked")
    PostTransactionTest(ApplicationContext product, PostTransaction post, Balances balances, RunChecks checks, DataSource source) {
        this.post = post;
        this.balances = balances;
        this.checks = checks;
        this.transactions = product.getBean(SynchronousTransactionManager.class);
        this.source = DelegatingDataSource.unwrapDataSource(source);
        this.database = new Database(source);
    }

    private static Amount hkd(long minor) {
        return new Amount(minor, Currency.HKD);
    }

    private Posted post(Journal journal) {
        return transactions.executeWrite(status -> post.post(journal));
    }

    private Amount held() {
        return balances.of(AccountCode.buyerHeld(order), Currency.HKD);
    }

    private Journal captured(long minor) {
        return PaymentJournals.captured(payment, Map.of(order, hkd(minor)), hkd(3), NOW);
    }

    @Test
    void theSameThingIsPostedOnce() {
        Posted first = post(captured(100));
        Posted again = post(captured(100));

        assertThat(first.fresh()).isTrue();
        assertThat(again).isEqualTo(new Posted(first.id(), false));
        assertThat(held()).isEqualTo(hkd(100));
    }

    @Test
    void theSameThingWithOtherEntriesIsABug() {
        post(captured(100));

        assertThatThrownBy(() -> post(captured(101))).isInstanceOf(PostedDifferently.class);
        assertThat(held()).isEqualTo(hkd(100));
    }

    @Test
    void theSameThingFromManySidesAtOnceIsPostedOnce() {
        List<CompletableFuture<Posted>> all = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(captured(100)))).toList();

        assertThat(all.stream().map(CompletableFuture::join).filter(Posted::fresh)).hasSize(1);
        assertThat(held()).isEqualTo(hkd(100));
    }

    @Test
    void whatIsPostedIsKeptWithTheDeedOrNotAtAll() {
        transactions.executeWrite(status -> {
            post.post(captured(100));
            status.setRollbackOnly();
            return true;
        });

        assertThat(held()).isEqualTo(hkd(0));
        assertThat(post(captured(100)).fresh()).isTrue();
    }

    @Test
    void nothingIsReleasedThatIsNotHeld() {
        post(captured(100));
        Journal tooMuch = PayoutJournals.released(UUID.randomUUID(), order, AccountCode.supplierPayable(supplier), hkd(101), hkd(5), hkd(0),
                NOW);

        assertThatThrownBy(() -> post(tooMuch)).isInstanceOf(BalanceTooLow.class);
        assertThat(held()).isEqualTo(hkd(100));
    }

    @Test
    void twoWhoReleaseTheSameMoneyAtOnceReleaseItOnce() {
        post(captured(100));
        List<CompletableFuture<Boolean>> all = IntStream.range(0, 8).mapToObj(i -> CompletableFuture.supplyAsync(() -> {
            try {
                return post(
                        PayoutJournals.released(UUID.randomUUID(), order, AccountCode.supplierPayable(supplier), hkd(60), hkd(3), hkd(0),
                                NOW))
                        .fresh();
            } catch (BalanceTooLow refused) {
                return false;
            }
        })).toList();

        assertThat(all.stream().map(CompletableFuture::join).filter(won -> won)).hasSize(1);
        assertThat(held()).isEqualTo(hkd(40));
    }

    /** Many orders of few suppliers, released together with other postings to the same accounts in every order. */
    @Test
    void whoeverPostsAtOnceNeverWaitsForEachOtherInARing() {
        List<UUID> suppliers = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        List<UUID> orders = IntStream.range(0, 6).mapToObj(i -> UUID.randomUUID()).toList();
        Amount paid = hkd(1_000_000);
        orders.forEach(one -> post(PaymentJournals.captured("pi_" + one, Map.of(one, paid), hkd(0), NOW)));
        List<CompletableFuture<Void>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            for (int i = 0; i < 400; i++) {
                int round = i;
                all.add(CompletableFuture.runAsync(() -> transactions.executeWrite(status -> {
                    List<Journal> journals = new ArrayList<>();
                    for (int k = 0; k < 4; k++) {
                        UUID one = orders.get((round * 5 + k * (round % 3 + 1)) % orders.size());
                        UUID payee = suppliers.get((round + k) % suppliers.size());
                        journals.add(PayoutJournals.released(UUID.randomUUID(), one, AccountCode.supplierPayable(payee), hkd(10), hkd(1),
                                hkd(0), NOW));
                    }
                    return post.postAll(journals);
                }), threads));
            }
            all.forEach(CompletableFuture::join);
        }

        long released = suppliers.stream().mapToLong(one -> balances.of(AccountCode.supplierPayable(one), Currency.HKD).minor()).sum();
        assertThat(released).isEqualTo(400 * 4 * 9);
    }

    @Test
    void aLockedBalanceIsNotChangedByOthers() {
        post(captured(100));
        AccountCode account = AccountCode.buyerHeld(order);
        CompletableFuture<Posted> other = transactions.executeWrite(status -> {
            assertThat(balances.lock(List.of(account), Currency.HKD)).containsEntry(account, hkd(100));
            CompletableFuture<Posted> waiting = CompletableFuture.supplyAsync(
                    () -> post(OtherJournals.corrected(UUID.randomUUID(), AccountCode.of(AccountType.BANK), account, hkd(1), "test", NOW)));
            assertThat(held()).isEqualTo(hkd(100));
            return waiting;
        });

        assertThat(other.join().fresh()).isTrue();
        assertThat(held()).isEqualTo(hkd(101));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE ledger_entry SET amount = amount + 1", "DELETE FROM ledger_entry", "TRUNCATE ledger_entry CASCADE",
        "UPDATE ledger_transaction SET memo = ''", "DELETE FROM ledger_transaction", "TRUNCATE ledger_transaction CASCADE",
        "UPDATE ledger_account SET guard = 0", "UPDATE ledger_balance SET balance = 0", "DELETE FROM ledger_balance",
        "INSERT INTO ledger_balance (account_id, shard, guard, balance) SELECT id, 63, 0, 5 FROM ledger_account LIMIT 1"})
    void theDatabaseRefusesToChangeWhatIsPosted(String sql) {
        post(captured(100));

        assertThatThrownBy(() -> database.change(sql)).isInstanceOf(SQLException.class).hasMessageMatching("(?s).*(append-only|follow).*");
    }

    @Test
    void aPostedTransactionGetsNoFurtherEntries() {
        UUID id = post(captured(100)).id();

        assertThatThrownBy(() -> database.change("""
                INSERT INTO ledger_entry (transaction_id, account_id, currency, amount, posted_at)
                SELECT t.id, a.id, a.currency, CASE a.code WHEN 'bank' THEN 1 ELSE -1 END, t.posted_at FROM ledger_transaction t,
                    ledger_account a WHERE t.id = ? AND a.code IN ('bank', 'suspense') AND a.currency = 'CNY'""", id))
                .isInstanceOf(SQLException.class).hasMessageContaining("append-only");
    }

    @Test
    void thoseWhoOwnTheTablesMayAddAndNothingElse() throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("CREATE ROLE ledger_probe NOLOGIN");
            for (String table : List.of("ledger_account", "ledger_transaction", "ledger_entry", "ledger_balance")) {
                statement.execute("ALTER TABLE " + table + " OWNER TO ledger_probe");
            }
            statement.execute("GRANT ALL ON SCHEMA public TO ledger_probe");
            statement.execute("SET LOCAL ROLE ledger_probe");
            statement.execute("INSERT INTO ledger_transaction VALUES (gen_random_uuid(), 'probe', 'corrected', '', now(), now())");
            statement.execute("""
                    INSERT INTO ledger_entry (transaction_id, account_id, currency, amount, posted_at)
                    SELECT t.id, a.id, a.currency, CASE a.code WHEN 'bank' THEN 1 ELSE -1 END, t.posted_at FROM ledger_transaction t,
                        ledger_account a WHERE t.source = 'probe' AND a.code IN ('bank', 'suspense') AND a.currency = 'CNY'""");
            statement.execute("SET CONSTRAINTS ALL IMMEDIATE");
            for (String sql : List.of("UPDATE ledger_entry SET amount = 2", "DELETE FROM ledger_entry", "TRUNCATE ledger_entry",
                    "UPDATE ledger_transaction SET memo = 'x'", "DELETE FROM ledger_transaction")) {
                statement.execute("SAVEPOINT before");
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).hasMessageContaining("permission denied");
                statement.execute("ROLLBACK TO before");
            }
            connection.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1, -2", "5", "1, 1"})
    void theDatabaseRefusesATransactionThatDoesNotBalance(String amounts) {
        assertThatThrownBy(() -> {
            try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("INSERT INTO ledger_transaction VALUES (gen_random_uuid(), 'wrong', 'corrected', '', now(), now())");
                statement.execute("""
                        INSERT INTO ledger_entry (transaction_id, account_id, currency, amount, posted_at)
                        SELECT t.id, a.id, a.currency, p.amount, t.posted_at
                        FROM ledger_transaction t, unnest(ARRAY[%s]) WITH ORDINALITY p (amount, place)
                        JOIN (SELECT id, currency, row_number() OVER (ORDER BY id) AS place FROM ledger_account
                              WHERE currency = 'CNY' AND code IN ('bank', 'suspense')) a ON a.place = p.place
                        WHERE t.source = 'wrong'""".formatted(amounts));
                connection.commit();
            }
        }).hasMessageContaining("transaction");
    }

    @Test
    void theChecksFindNothingAndFindWhatIsPlanted() throws SQLException {
        post(captured(100));
        assertThat(checks.runAll()).extracting(CheckResult::check).extracting("code").contains("I1", "I2", "I3", "I4", "I5", "I14");
        assertThat(checks.runAll()).allSatisfy(found -> assertThat(found.broken()).as(found.toString()).isZero());

        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET LOCAL session_replication_role = replica"); // goes around every trigger
            statement.execute("UPDATE ledger_balance SET balance = balance + 1 WHERE guard = 0");
            statement.execute("UPDATE ledger_entry SET amount = 7 WHERE id = (SELECT min(id) FROM ledger_entry)");
            statement.execute("ALTER TABLE ledger_entry DISABLE TRIGGER ledger_entry_append_only");
            for (CheckResult check : checks.last().stream().filter(one -> List.of("I1", "I2", "I3", "I14").contains(one.check().code()))
                    .toList()) {
                try (var row = statement.executeQuery("SELECT count(*) FROM (" + check.check().sql() + ") r")) {
                    row.next();
                    assertThat(row.getLong(1)).as(check.check().code()).isPositive();
                }
            }
            connection.rollback();
        }
    }

    @Test
    void theChartOfAccountsIsThatOfTheDatabase() {
        for (AccountType type : AccountType.values()) {
            if (!type.owned()) {
                assertThat(database.text("SELECT string_agg(DISTINCT kind || guard, '') FROM ledger_account WHERE code = ?", type.code()))
                        .as(type.code()).isEqualTo(type.kind().code() + "0");
            }
        }
    }
}
