package hqb.ledger.reports;

import hqb.ledger.AccountCode;
import hqb.ledger.JournalKind;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What is posted, entry by entry. */
@Singleton
public class Entries {
    private static final int FETCHED_AT_ONCE = 1_000;
    private static final String SELECT = """
            SELECT e.id, t.id, t.source, t.kind, t.memo, t.occurred_at, t.posted_at, a.code, e.currency, e.amount
            FROM ledger_entry e JOIN ledger_transaction t ON t.id = e.transaction_id JOIN ledger_account a ON a.id = e.account_id
            """;
    private static final String OF_ACCOUNTS = "WHERE a.code = ANY(?) AND a.currency = ? ";
    private static final String OF_TRANSACTION = SELECT + "WHERE e.transaction_id = ? ORDER BY e.id";
    private static final String LATEST = SELECT + OF_ACCOUNTS + "AND e.id < ? ORDER BY e.id DESC LIMIT ?";
    private static final String COUNT = "SELECT count(*) FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id " + OF_ACCOUNTS;
    private static final String PERIOD = OF_ACCOUNTS + "AND e.posted_at >= ? AND e.posted_at < ? ";
    private static final String BEFORE = """
            SELECT coalesce(sum(e.amount), 0)::bigint FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id
            """ + OF_ACCOUNTS + "AND e.posted_at < ?";

    private final JdbcOperations database;

    Entries(JdbcOperations database) {
        this.database = database;
    }

    /**
     * Whose entries, and of which time.
     *
     * @param from the first instant
     * @param to   the first instant after it
     */
    public record Period(Collection<AccountCode> accounts, Currency currency, Instant from, Instant to) {
    }

    /** The entries of a transaction; empty when there is none. */
    @Transactional(readOnly = true)
    public List<Entry> ofTransaction(UUID id) {
        return database.prepareStatement(OF_TRANSACTION, statement -> {
            statement.setObject(1, id);
            return read(statement);
        });
    }

    /** The entries of some accounts, the latest first, before the one of that id. */
    @Transactional(readOnly = true)
    public List<Entry> latest(Collection<AccountCode> accounts, Currency currency, long before, int limit) {
        return database.prepareStatement(LATEST, statement -> {
            bind(statement, accounts, currency);
            statement.setLong(3, before);
            statement.setInt(4, limit);
            return read(statement);
        });
    }

    /** How many entries some accounts have. */
    @Transactional(readOnly = true)
    public long count(Collection<AccountCode> accounts, Currency currency) {
        return database.prepareStatement(COUNT, statement -> {
            bind(statement, accounts, currency);
            return number(statement);
        });
    }

    /** The entries of a period from the first on, after the one of that id. */
    @Transactional(readOnly = true)
    public List<Entry> ofPeriod(Period period, long after, int limit) {
        return database.prepareStatement(SELECT + PERIOD + "AND e.id > ? ORDER BY e.id LIMIT ?", statement -> {
            bind(statement, period);
            statement.setLong(5, after);
            statement.setInt(6, limit);
            return read(statement);
        });
    }

    /** Hands out all entries of a period, from the first on, without holding them all. */
    @Transactional(readOnly = true)
    public void each(Period period, Consumer<Entry> taker) {
        database.prepareStatement(SELECT + PERIOD + "ORDER BY e.id", statement -> {
            bind(statement, period);
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    taker.accept(entry(row));
                }
            }
            return true;
        });
    }

    /** How many entries a period has. */
    @Transactional(readOnly = true)
    public long count(Period period) {
        return database.prepareStatement("SELECT count(*) FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id " + PERIOD,
                statement -> {
                    bind(statement, period);
                    return number(statement);
                });
    }

    /** Debits less credits of some accounts, together, of all entries before an instant. */
    @Transactional(readOnly = true)
    public Amount balanceBefore(Collection<AccountCode> accounts, Currency currency, Instant instant) {
        return database.prepareStatement(BEFORE, statement -> {
            bind(statement, accounts, currency);
            statement.setObject(3, instant.atOffset(ZoneOffset.UTC));
            return new Amount(number(statement), currency);
        });
    }

    private static void bind(PreparedStatement statement, Period period) throws SQLException {
        bind(statement, period.accounts, period.currency);
        statement.setObject(3, period.from.atOffset(ZoneOffset.UTC));
        statement.setObject(4, period.to.atOffset(ZoneOffset.UTC));
    }

    private static void bind(PreparedStatement statement, Collection<AccountCode> accounts, Currency currency) throws SQLException {
        statement.setArray(1,
                statement.getConnection().createArrayOf("text", accounts.stream().map(AccountCode::toString).toArray()));
        statement.setString(2, currency.name());
    }

    private static long number(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<Entry> read(PreparedStatement statement) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                entries.add(entry(row));
            }
        }
        return entries;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getLong(1), row.getObject(2, UUID.class), row.getString(3), JournalKind.ofCode(row.getString(4)),
                row.getString(5), row.getObject(6, OffsetDateTime.class).toInstant(), row.getObject(7, OffsetDateTime.class).toInstant(),
                AccountCode.ofText(row.getString(8)).orElseThrow(),
                new Amount(row.getLong(10), Currency.valueOf(row.getString(9))));
    }
}
