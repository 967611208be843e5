package hqb.bench;

import hqb.platform.local.DatabaseAddress;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The rival of a checkout: the five statements of pgbench's TPC-B-like transaction, by JDBC on the same PostgreSQL. */
final class RawTransactions implements AutoCloseable {
    private static final int ACCOUNTS = 100_000;
    private static final int TELLERS = 10;
    private static final int MOST = 5_000;

    private final List<Connection> connections = new ArrayList<>();
    private final int scale;

    /**
     * Makes and fills the tables anew.
     *
     * @param clients at most, and the scale, as pgbench's manual wants it
     */
    RawTransactions(DatabaseAddress database, int clients) throws SQLException {
        this.scale = clients;
        for (int i = 0; i < clients; i++) {
            Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
            connections.add(connection);
        }
        try (Statement statement = connections.getFirst().createStatement()) {
            statement.execute("DROP TABLE IF EXISTS bench_accounts, bench_tellers, bench_branches, bench_history");
            statement.execute("CREATE TABLE bench_branches (bid int PRIMARY KEY, bbalance int, filler char(88)) WITH (fillfactor = 100)");
            statement.execute(
                    "CREATE TABLE bench_tellers (tid int PRIMARY KEY, bid int, tbalance int, filler char(84)) WITH (fillfactor = 100)");
            statement.execute(
                    "CREATE TABLE bench_accounts (aid int PRIMARY KEY, bid int, abalance int, filler char(84)) WITH (fillfactor = 100)");
            statement.execute("CREATE TABLE bench_history (tid int, bid int, aid int, delta int, mtime timestamp, filler char(22))");
            statement.execute("INSERT INTO bench_branches SELECT n, 0, '' FROM generate_series(1, " + scale + ") n");
            statement.execute("INSERT INTO bench_tellers SELECT n, (n - 1) / " + TELLERS + " + 1, 0, '' FROM generate_series(1, "
                    + TELLERS * scale + ") n");
            statement.execute("INSERT INTO bench_accounts SELECT n, (n - 1) / " + ACCOUNTS + " + 1, 0, '' FROM generate_series(1, "
                    + ACCOUNTS * scale + ") n");
            statement.execute("VACUUM ANALYZE bench_accounts");
        }
        for (Connection connection : connections) {
            connection.setAutoCommit(false);
        }
    }

    /** Runs transactions for some seconds. */
    CheckoutFindings.Rate measure(int clients, int seconds, long seed) throws IOException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        Samples all = new Samples();
        long began = System.nanoTime();
        Clients.run(clients, clients, (client, place) -> {
            Samples own = new Samples();
            SplittableRandom random = new SplittableRandom(seed + place);
            try (Transaction transaction = new Transaction(connections.get(place), random)) {
                while (System.nanoTime() < end) {
                    long start = System.nanoTime();
                    transaction.run();
                    own.add(System.nanoTime() - start);
                }
            }
            synchronized (all) {
                all.addAll(own);
            }
        });
        return new CheckoutFindings.Rate(all.count() / ((System.nanoTime() - began) / 1e9), all);
    }

    /** The transaction, its statements prepared. */
    private final class Transaction implements AutoCloseable {
        private final Connection connection;
        private final SplittableRandom random;
        private final PreparedStatement account;
        private final PreparedStatement balance;
        private final PreparedStatement teller;
        private final PreparedStatement branch;
        private final PreparedStatement history;

        Transaction(Connection connection, SplittableRandom random) throws SQLException {
            this.connection = connection;
            this.random = random;
            account = connection.prepareStatement("UPDATE bench_accounts SET abalance = abalance + ? WHERE aid = ?");
            balance = connection.prepareStatement("SELECT abalance FROM bench_accounts WHERE aid = ?");
            teller = connection.prepareStatement("UPDATE bench_tellers SET tbalance = tbalance + ? WHERE tid = ?");
            branch = connection.prepareStatement("UPDATE bench_branches SET bbalance = bbalance + ? WHERE bid = ?");
            history = connection.prepareStatement(
                    "INSERT INTO bench_history (tid, bid, aid, delta, mtime) VALUES (?, ?, ?, ?, CURRENT_TIMESTAMP)");
        }

        void run() throws SQLException {
            int aid = random.nextInt(1, ACCOUNTS * scale + 1);
            int tid = random.nextInt(1, TELLERS * scale + 1);
            int bid = random.nextInt(1, scale + 1);
            int delta = random.nextInt(-MOST, MOST + 1);
            execute(account, delta, aid);
            balance.setInt(1, aid);
            try (ResultSet row = balance.executeQuery()) {
                row.next();
            }
            execute(teller, delta, tid);
            execute(branch, delta, bid);
            execute(history, tid, bid, aid, delta);
            connection.commit();
        }

        private static void execute(PreparedStatement statement, int... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setInt(i + 1, values[i]);
            }
            statement.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            for (PreparedStatement statement : List.of(account, balance, teller, branch, history)) {
                statement.close();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
