package hqb.supply.market;

import hqb.platform.Refusal;
import hqb.platform.database.Queries;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pages of lists that are ordered by two numbers, the greatest first, and a key. The query has them as columns {@code a}, {@code b} and
 * {@code key}.
 */
@Singleton
class MarketRows {
    private static final String AFTER = """
            ) x WHERE (?::numeric IS NULL OR (a, b, key) < (?::numeric, ?::numeric, ?::text))
            ORDER BY a DESC, b DESC, key DESC LIMIT ?
            """;
    private static final int KEYS = 3;

    private final Queries queries;

    MarketRows(Queries queries) {
        this.queries = queries;
    }

    private record Placed<T>(T item, List<@Nullable String> place) {
    }

    /**
     * A page.
     *
     * @param query  everything that shapes the list
     * @param sql    its rows, unordered
     * @param values of {@code sql}
     * @throws Refusal naming {@code cursor}
     */
    <T> Page<T> page(String query, @Nullable String cursor, int size, String sql, Queries.Row<T> reader, @Nullable Object... values) {
        List<@Nullable String> after = cursor == null ? Collections.nCopies(KEYS, null) : Cursor.read(query, cursor, KEYS);
        List<@Nullable Object> bound = new ArrayList<@Nullable Object>(Arrays.asList(values));
        bound.add(number(after.get(0)));
        bound.add(number(after.get(0)));
        bound.add(number(after.get(1)));
        bound.add(after.get(2));
        bound.add(size + 1);
        List<Placed<T>> found = queries.list("SELECT * FROM (" + sql + AFTER, row -> new Placed<>(reader.read(row), place(row)),
                bound.toArray());
        List<Placed<T>> page = found.subList(0, Math.min(size, found.size()));
        long total = queries.list("SELECT count(*) FROM (" + sql + ") x", row -> row.getLong(1), values).getFirst();
        return new Page<>(page.stream().map(Placed::item).toList(), total,
                found.size() > size ? Cursor.after(query, page.getLast().place()) : null);
    }

    private static List<@Nullable String> place(ResultSet row) throws SQLException {
        return List.of(row.getBigDecimal("a").toPlainString(), row.getBigDecimal("b").toPlainString(), row.getString("key"));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException forged) {
            throw Refusal.invalid("cursor", "This cursor is damaged. Start again without a cursor.", "此游标已损坏。请不带游标重新开始。");
        }
    }
}
