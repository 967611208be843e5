package hqb.ledger.reports;

import hqb.ledger.AccountCode;
import hqb.ledger.AccountType;
import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads balances of all accounts. */
@Singleton
public class LedgerReports {
    private static final String TRIAL = """
            SELECT split_part(a.code, ':', 1), a.currency, sum(b.balance)::bigint, count(DISTINCT a.id)
            FROM ledger_account a JOIN ledger_balance b ON b.account_id = a.id GROUP BY 1, 2
            """;
    private static final String MATCHING = """
            FROM ledger_account a WHERE (a.code = ? OR a.code LIKE ?) AND a.currency = ?
              AND (?::text IS NULL OR strpos(a.code, ?) > 0)
              AND (NOT ? OR (SELECT sum(b.balance) FROM ledger_balance b WHERE b.account_id = a.id) <> 0)
            """;
    private static final String ACCOUNTS = """
            SELECT a.code, (SELECT sum(b.balance)::bigint FROM ledger_balance b WHERE b.account_id = a.id)
            """ + MATCHING + " AND (?::text IS NULL OR a.code > ?) ORDER BY a.code LIMIT ?";

    private final JdbcOperations database;

    LedgerReports(JdbcOperations database) {
        this.database = database;
    }

    /**
     * Which accounts.
     *
     * @param word     a piece of the owner's id; null for all
     * @param withZero also those that have nothing
     */
    public record Wanted(AccountType type, Currency currency, @Nullable String word, boolean withZero) {
    }

    /**
     * An account with its balance.
     *
     * @param balance debits less credits
     */
    public record AccountBalance(AccountCode account, Amount balance) {
    }

    /** The trial balance. */
    @Transactional(readOnly = true)
    public TrialBalance trialBalance() {
        List<TrialBalance.Line> lines = new ArrayList<>();
        Map<Currency, Amount> sums = new EnumMap<>(Currency.class);
        for (Currency currency : Currency.values()) {
            sums.put(currency, Amount.zero(currency));
        }
        database.prepareStatement(TRIAL, statement -> {
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Amount balance = new Amount(row.getLong(3), Currency.valueOf(row.getString(2)));
                    sums.merge(balance.currency(), balance, Amount::plus);
                    lines.add(new TrialBalance.Line(AccountType.ofCode(row.getString(1)).orElseThrow(), balance, row.getLong(4)));
                }
            }
            return lines;
        });
        lines.sort(Comparator.comparing((TrialBalance.Line line) -> line.balance().currency()).thenComparing(TrialBalance.Line::type));
        return new TrialBalance(List.copyOf(sums.values()), lines);
    }

    /** Accounts by their codes, from after the given one on. */
    @Transactional(readOnly = true)
    public List<AccountBalance> accounts(Wanted wanted, @Nullable String after, int limit) {
        return database.prepareStatement(ACCOUNTS, statement -> {
            int next = bind(statement, wanted);
            statement.setString(next++, after);
            statement.setString(next++, after);
            statement.setInt(next, limit);
            List<AccountBalance> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new AccountBalance(AccountCode.ofText(row.getString(1)).orElseThrow(),
                            new Amount(row.getLong(2), wanted.currency)));
                }
            }
            return found;
        });
    }

    /** How many such accounts there are. */
    @Transactional(readOnly = true)
    public long countAccounts(Wanted wanted) {
        return database.prepareStatement("SELECT count(*) " + MATCHING, statement -> {
            bind(statement, wanted);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private static int bind(PreparedStatement statement, Wanted wanted) throws SQLException {
        statement.setString(1, wanted.type.code());
        statement.setString(2, wanted.type.code().replace("_", "\\_") + ":%");
        statement.setString(3, wanted.currency.name());
        statement.setString(4, wanted.word);
        statement.setString(5, wanted.word);
        statement.setBoolean(6, !wanted.withZero);
        return 7;
    }
}
