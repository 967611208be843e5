package hqb.ledger;

import hqb.platform.money.Currency;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds accounts, and opens those that are posted to for the first time. */
@Singleton
class AccountIds {
    private static final String FIND = """
            SELECT a.code, a.currency, a.id FROM unnest(?::text[], ?::text[]) AS wanted (code, currency)
            JOIN ledger_account a ON a.code = wanted.code AND a.currency = wanted.currency
            """;
    private static final String OPEN = """
            INSERT INTO ledger_account (code, currency, kind, guard)
            SELECT code, currency, kind, guard FROM unnest(?::text[], ?::text[], ?::text[], ?::smallint[]) AS fresh (code, currency, kind, guard)
            ORDER BY code, currency
            ON CONFLICT (code, currency) DO NOTHING
            """;

    private final JdbcOperations database;
    /** Those of the platform, which are there from the beginning. */
    private final Map<Name, Long> own = new ConcurrentHashMap<>();

    AccountIds(JdbcOperations database) {
        this.database = database;
    }

    /** An account in a currency. */
    record Name(AccountCode code, Currency currency) {
    }

    /** The ids of some accounts. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    Map<Name, Long> of(Collection<Name> names) {
        Map<Name, Long> ids = new HashMap<>();
        List<Name> unknown = new ArrayList<>();
        for (Name name : names) {
            Long id = own.get(name);
            if (id == null) {
                unknown.add(name);
            } else {
                ids.put(name, id);
            }
        }
        if (!unknown.isEmpty()) {
            find(unknown, ids);
            List<Name> missing = unknown.stream().filter(name -> !ids.containsKey(name)).distinct().toList();
            if (!missing.isEmpty()) {
                open(missing);
                find(missing, ids);
            }
            unknown.stream().filter(name -> !name.code.type().owned()).forEach(name -> own.put(name, ids.get(name)));
        }
        return ids;
    }

    private void find(List<Name> names, Map<Name, Long> ids) {
        Map<String, Name> byText = new HashMap<>();
        names.forEach(name -> byText.put(name.currency + " " + name.code, name));
        database.prepareStatement(FIND, statement -> {
            bind(statement, names);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Name name = byText.get(row.getString(2) + " " + row.getString(1));
                    if (name != null) {
                        ids.put(name, row.getLong(3));
                    }
                }
            }
            return ids;
        });
    }

    private void open(List<Name> names) {
        database.prepareStatement(OPEN, statement -> {
            bind(statement, names);
            Connection connection = statement.getConnection();
            statement.setArray(3, connection.createArrayOf("text", names.stream().map(name -> name.code.type().kind().code()).toArray()));
            statement.setArray(4, connection.createArrayOf("int2", names.stream().map(name -> name.code.type().guard()).toArray()));
            return statement.executeUpdate();
        });
    }

    private static void bind(PreparedStatement statement, List<Name> names) throws SQLException {
        Connection connection = statement.getConnection();
        statement.setArray(1, connection.createArrayOf("text", names.stream().map(name -> name.code.toString()).toArray()));
        statement.setArray(2, connection.createArrayOf("text", names.stream().map(name -> name.currency.name()).toArray()));
    }
}
