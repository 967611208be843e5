package hqb.ledger;

import hqb.platform.Uuid7;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The only way into the ledger. It joins the caller's transaction: the deed and its money are kept together, or neither. What is posted
 * again with the same source and kind is not posted twice.
 *
 * <p>Balances change in one order for all, so that posting never deadlocks with posting, as long as a transaction posts once: who has
 * several journals gives them all at once.
 */
@Singleton
public class PostTransaction {
    private static final String BEGIN = """
            INSERT INTO ledger_transaction (id, source, kind, memo, occurred_at, posted_at)
            SELECT id, source, kind, memo, occurred_at::timestamptz, ?::timestamptz
            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[]) AS fresh (id, source, kind, memo, occurred_at)
            ORDER BY source, kind
            ON CONFLICT (source, kind) DO NOTHING
            RETURNING id
            """;
    private static final String ENTER = """
            INSERT INTO ledger_entry (transaction_id, account_id, currency, amount, posted_at)
            SELECT transaction_id, account_id, currency, amount, ?::timestamptz
            FROM unnest(?::uuid[], ?::bigint[], ?::text[], ?::bigint[]) AS fresh (transaction_id, account_id, currency, amount)
            """;
    private static final String KEPT = """
            SELECT t.id, a.code, e.currency, e.amount FROM ledger_transaction t JOIN ledger_entry e ON e.transaction_id = t.id
            JOIN ledger_account a ON a.id = e.account_id WHERE t.source = ? AND t.kind = ?
            """;

    private final JdbcOperations database;
    private final AccountIds accounts;
    private final Clock clock;

    PostTransaction(JdbcOperations database, AccountIds accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Posts a journal, or finds that it is posted.
     *
     * @throws PostedDifferently when its source and kind are posted with other entries
     * @throws BalanceTooLow     when what somebody has would go below nothing
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Posted post(Journal journal) {
        return postAll(List.of(journal)).getFirst();
    }

    /**
     * Posts some journals; the answers are in the same order.
     *
     * @throws PostedDifferently as {@link #post}
     * @throws BalanceTooLow     as {@link #post}
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public List<Posted> postAll(List<Journal> journals) {
        if (journals.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        List<UUID> ids = journals.stream().map(journal -> Uuid7.random(now)).toList();
        Set<AccountIds.Name> names = new LinkedHashSet<>();
        journals.forEach(journal -> journal.lines().forEach(line -> names.add(name(line))));
        Map<AccountIds.Name, Long> accountIds = accounts.of(names);
        Set<UUID> begun = begin(journals, ids, now);
        List<@Nullable UUID> fresh = new ArrayList<>();
        ids.forEach(id -> fresh.add(begun.contains(id) ? id : null));
        enter(journals, fresh, accountIds, now);
        List<Posted> posted = new ArrayList<>();
        for (int i = 0; i < journals.size(); i++) {
            posted.add(begun.contains(ids.get(i)) ? new Posted(ids.get(i), true) : new Posted(findSame(journals.get(i)), false));
        }
        return posted;
    }

    private Set<UUID> begin(List<Journal> journals, List<UUID> ids, Instant now) {
        return database.prepareStatement(BEGIN, statement -> {
            Connection connection = statement.getConnection();
            statement.setString(1, now.toString());
            statement.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            statement.setArray(3, connection.createArrayOf("text", journals.stream().map(Journal::source).toArray()));
            statement.setArray(4, connection.createArrayOf("text", journals.stream().map(journal -> journal.kind().code()).toArray()));
            statement.setArray(5, connection.createArrayOf("text", journals.stream().map(Journal::memo).toArray()));
            statement.setArray(6, connection.createArrayOf("text",
                    journals.stream().map(journal -> journal.occurredAt().atOffset(ZoneOffset.UTC).toString()).toArray()));
            Set<UUID> begun = new LinkedHashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    begun.add(row.getObject(1, UUID.class));
                }
            }
            return begun;
        });
    }

    /** Writes the entries of those journals that have an id. */
    private void enter(List<Journal> journals, List<@Nullable UUID> ids, Map<AccountIds.Name, Long> accountIds, Instant now) {
        List<Object> transactions = new ArrayList<>();
        List<Object> numbers = new ArrayList<>();
        List<Object> currencies = new ArrayList<>();
        List<Object> amounts = new ArrayList<>();
        for (int i = 0; i < journals.size(); i++) {
            UUID id = ids.get(i);
            if (id != null) {
                for (Journal.Line line : journals.get(i).lines()) {
                    transactions.add(id);
                    numbers.add(Objects.requireNonNull(accountIds.get(name(line))));
                    currencies.add(line.amount().currency().name());
                    amounts.add(line.amount().minor());
                }
            }
        }
        if (transactions.isEmpty()) {
            return;
        }
        try {
            database.prepareStatement(ENTER, statement -> {
                Connection connection = statement.getConnection();
                statement.setString(1, now.toString());
                statement.setArray(2, connection.createArrayOf("uuid", transactions.toArray()));
                statement.setArray(3, connection.createArrayOf("int8", numbers.toArray()));
                statement.setArray(4, connection.createArrayOf("text", currencies.toArray()));
                statement.setArray(5, connection.createArrayOf("int8", amounts.toArray()));
                return statement.executeUpdate();
            });
        } catch (DataAccessException refused) {
            if (BalanceTooLow.isCauseOf(refused)) {
                throw new BalanceTooLow(refused);
            }
            throw refused;
        }
    }

    /** The id of the transaction that is in the ledger already. */
    private UUID findSame(Journal journal) {
        List<UUID> id = new ArrayList<>();
        Set<String> kept = database.prepareStatement(KEPT, statement -> {
            statement.setString(1, journal.source());
            statement.setString(2, journal.kind().code());
            Set<String> entries = new TreeSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    id.add(row.getObject(1, UUID.class));
                    entries.add(row.getString(2) + ' ' + row.getString(3) + ' ' + row.getLong(4));
                }
            }
            return entries;
        });
        Set<String> wanted = new TreeSet<>(Comparator.naturalOrder());
        journal.lines()
                .forEach(line -> wanted.add(line.account().toString() + ' ' + line.amount().currency() + ' ' + line.amount().minor()));
        if (!kept.equals(wanted)) {
            throw new PostedDifferently(journal, kept.toString());
        }
        return id.getFirst();
    }

    private static AccountIds.Name name(Journal.Line line) {
        return new AccountIds.Name(line.account(), line.amount().currency());
    }
}
