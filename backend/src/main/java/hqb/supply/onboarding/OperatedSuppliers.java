package hqb.supply.onboarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.applications.ApplicationsAsked;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The suppliers as the operator sees them: all of them, with their states. */
@Singleton
class OperatedSuppliers {
    private static final Set<String> STATES = Set.of("active", "suspended", "closed");
    private static final String MATCHING = """
            FROM supply_supplier s
            WHERE (?::text IS NULL OR s.state = ?)
              AND (?::text IS NULL OR strpos(lower(s.name_en), ?) > 0 OR strpos(lower(s.name_zh), ?) > 0)
            """;
    private static final String COUNT = "SELECT count(*) " + MATCHING;
    private static final String LIST = """
            SELECT s.id, s.name_en, s.name_zh, s.state, s.demonstration, s.organisation_id, s.trusted,
                (SELECT coalesce(sum(t.offers), 0)::bigint FROM supply_tally t WHERE t.supplier_id = s.id)
            """ + MATCHING + " AND (?::uuid IS NULL OR s.id > ?::uuid) ORDER BY s.id LIMIT ?";

    private final JdbcOperations database;

    OperatedSuppliers(JdbcOperations database) {
        this.database = database;
    }

    /**
     * A supplier in the operator's list.
     *
     * @param state          active, suspended or closed
     * @param demonstration  whether it is invented
     * @param organisationId whose it is; null for a demonstration supplier that is nobody's
     * @param offers         how many offers it has
     * @param trusted        whether parts that it brings are taken into the catalogue without an operator
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(UUID id, String name, String state, boolean demonstration, @Nullable UUID organisationId, long offers,
            boolean trusted) {
    }

    /**
     * A page of suppliers.
     *
     * @throws Refusal naming {@code state} or {@code cursor}
     */
    @Transactional(readOnly = true)
    Page<Item> list(OperatedSuppliersAsked asked, Language language) {
        String state = asked.state() == null || asked.state().isEmpty() ? null : asked.state();
        if (state != null && !STATES.contains(state)) {
            throw Refusal.invalid("state", "Use one of active, closed, suspended.", "请使用以下之一：active, closed, suspended。");
        }
        String word = asked.q() == null || asked.q().isBlank() ? null : asked.q().strip().toLowerCase(Locale.ROOT);
        String query = "operated suppliers " + state + ' ' + word;
        int size = asked.size() == null ? ApplicationsAsked.DEFAULT_SIZE : asked.size();
        List<Item> found = find(state, word, Cursor.readId(query, asked.cursor()), size + 1, language);
        List<Item> page = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? Cursor.after(query, List.of(page.getLast().id.toString())) : null;
        return new Page<>(page, count(state, word), next);
    }

    private List<Item> find(@Nullable String state, @Nullable String word, @Nullable UUID after, int limit, Language language) {
        return database.prepareStatement(LIST, statement -> {
            int next = bind(statement, state, word);
            statement.setObject(next++, after);
            statement.setObject(next++, after);
            statement.setInt(next, limit);
            List<Item> items = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    items.add(new Item(row.getObject(1, UUID.class), language.pick(row.getString(2), row.getString(3)), row.getString(4),
                            row.getBoolean(5), row.getObject(6, UUID.class), row.getLong(8), row.getBoolean(7)));
                }
            }
            return items;
        });
    }

    private long count(@Nullable String state, @Nullable String word) {
        return database.prepareStatement(COUNT, statement -> {
            bind(statement, state, word);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private static int bind(PreparedStatement statement, @Nullable String state, @Nullable String word) throws SQLException {
        statement.setString(1, state);
        statement.setString(2, state);
        statement.setString(3, word);
        statement.setString(4, word);
        statement.setString(5, word);
        return 6;
    }
}
