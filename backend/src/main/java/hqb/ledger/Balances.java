package hqb.ledger;

import hqb.platform.money.Amount;
import hqb.platform.money.Currency;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is on accounts. Balances are told the way one speaks of them: what we owe is positive on a liability, what we have on an asset. */
@Singleton
public class Balances {
    private static final String OF = """
            SELECT a.code, sum(b.balance) FROM ledger_account a JOIN ledger_balance b ON b.account_id = a.id
            WHERE a.code = ANY(?) AND a.currency = ? GROUP BY a.code
            """;
    private static final String LOCK = """
            SELECT FROM ledger_balance WHERE account_id IN (SELECT id FROM ledger_account WHERE code = ANY(?) AND currency = ? AND shards = 1)
            ORDER BY account_id FOR UPDATE
            """;

    private final JdbcOperations database;
    private final AccountIds ids;

    Balances(JdbcOperations database, AccountIds ids) {
        this.database = database;
        this.ids = ids;
    }

    /** What is on an account; nothing when it was never posted to. */
    @Transactional(readOnly = true)
    public Amount of(AccountCode account, Currency currency) {
        return Objects.requireNonNull(of(List.of(account), currency).get(account));
    }

    /** What is on some accounts. */
    @Transactional(readOnly = true)
    public Map<AccountCode, Amount> of(Collection<AccountCode> accounts, Currency currency) {
        Map<String, Long> found = new LinkedHashMap<>();
        database.prepareStatement(OF, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("text", texts(accounts)));
            statement.setString(2, currency.name());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString(1), row.getLong(2));
                }
            }
            return found;
        });
        Map<AccountCode, Amount> balances = new LinkedHashMap<>();
        accounts.forEach(account -> balances.put(account,
                new Amount(account.type().kind().sign() * found.getOrDefault(account.toString(), 0L), currency)));
        return balances;
    }

    /**
     * What is on some accounts of somebody, which nobody else changes until the transaction ends. Name all that the journal will touch in
     * one call, before anything is posted.
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Map<AccountCode, Amount> lock(Collection<AccountCode> accounts, Currency currency) {
        ids.of(accounts.stream().map(account -> new AccountIds.Name(account, currency)).toList());
        database.prepareStatement(LOCK, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("text", texts(accounts)));
            statement.setString(2, currency.name());
            return statement.execute();
        });
        return of(accounts, currency);
    }

    private static Object[] texts(Collection<AccountCode> accounts) {
        return accounts.stream().map(AccountCode::toString).toArray();
    }
}
