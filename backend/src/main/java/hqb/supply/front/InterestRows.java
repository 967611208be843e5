package hqb.supply.front;

import hqb.supply.suppliers.SupplierId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The counts of what people look for, a row a part and day. */
@Singleton
class InterestRows {
    /** Parts that exist no more are left out: their counts belong to nobody. Ordered, so that two writers never wait for each other. */
    private static final String ADD = """
            INSERT INTO supply_interest (part_id, day, %1$s)
            SELECT c.part, ?, c.times FROM unnest(?::uuid[], ?::int[]) AS c (part, times)
            WHERE EXISTS (SELECT FROM catalogue_part p WHERE p.id = c.part) ORDER BY c.part
            ON CONFLICT (part_id, day) DO UPDATE SET %1$s = supply_interest.%1$s + EXCLUDED.%1$s
            """;
    private static final String ADD_MISSED = """
            INSERT INTO supply_missed (term, day, times) SELECT c.term, ?, c.times FROM unnest(?::text[], ?::int[]) AS c (term, times)
            ORDER BY c.term ON CONFLICT (term, day) DO UPDATE SET times = supply_missed.times + EXCLUDED.times
            """;
    private static final String DAYS = """
            SELECT i.day, sum(i.searched)::bigint, sum(i.viewed)::bigint FROM supply_interest i
            WHERE i.day >= ? AND EXISTS (SELECT FROM supply_offer o WHERE o.part_id = i.part_id AND o.supplier_id = ? AND o.agreed_with IS NULL)
            GROUP BY i.day ORDER BY i.day
            """;
    private static final String PARTS = """
            SELECT i.part_id, sum(i.searched)::bigint AS searched, sum(i.viewed)::bigint AS viewed FROM supply_interest i
            WHERE i.day >= ? AND EXISTS (SELECT FROM supply_offer o WHERE o.part_id = i.part_id AND o.supplier_id = ? AND o.agreed_with IS NULL)
            GROUP BY i.part_id ORDER BY viewed DESC, searched DESC, i.part_id LIMIT ?
            """;
    private static final String MISSED = """
            SELECT term, sum(times)::bigint AS times FROM supply_missed WHERE day >= ? GROUP BY term ORDER BY times DESC, term LIMIT ?
            """;

    private final JdbcOperations database;

    InterestRows(JdbcOperations database) {
        this.database = database;
    }

    /** What happened on a day. */
    record Day(LocalDate day, long searched, long viewed) {
    }

    /** How much a part was looked for. */
    record PartInterest(UUID part, long searched, long viewed) {
    }

    /** A search without a result, and how often it was made. */
    record Missed(String term, long times) {
    }

    @Transactional
    void addSearched(LocalDate day, Map<UUID, Integer> counts) {
        add(ADD.formatted("searched"), "uuid", day, counts);
    }

    @Transactional
    void addViewed(LocalDate day, Map<UUID, Integer> counts) {
        add(ADD.formatted("viewed"), "uuid", day, counts);
    }

    @Transactional
    void addMissed(LocalDate day, Map<String, Integer> counts) {
        add(ADD_MISSED, "text", day, counts);
    }

    /** Each day on which parts that the supplier offers were looked for. */
    @Transactional(readOnly = true)
    List<Day> days(SupplierId supplier, LocalDate since) {
        return list(DAYS, statement -> {
            statement.setObject(1, since);
            statement.setObject(2, supplier.value());
        }, row -> new Day(row.getObject(1, LocalDate.class), row.getLong(2), row.getLong(3)));
    }

    /** The supplier's parts that were opened most. */
    @Transactional(readOnly = true)
    List<PartInterest> parts(SupplierId supplier, LocalDate since, int most) {
        return list(PARTS, statement -> {
            statement.setObject(1, since);
            statement.setObject(2, supplier.value());
            statement.setInt(3, most);
        }, row -> new PartInterest(row.getObject(1, UUID.class), row.getLong(2), row.getLong(3)));
    }

    /** The searches that most often found nothing. */
    @Transactional(readOnly = true)
    List<Missed> missed(LocalDate since, int most) {
        return list(MISSED, statement -> {
            statement.setObject(1, since);
            statement.setInt(2, most);
        }, row -> new Missed(row.getString(1), row.getLong(2)));
    }

    private void add(String sql, String type, LocalDate day, Map<?, Integer> counts) {
        database.prepareStatement(sql, statement -> {
            Map<?, Integer> sorted = new TreeMap<>(counts);
            statement.setObject(1, day);
            statement.setArray(2, statement.getConnection().createArrayOf(type, sorted.keySet().toArray()));
            statement.setArray(3, statement.getConnection().createArrayOf("int4", sorted.values().toArray()));
            return statement.executeUpdate();
        });
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String sql, Parameters parameters, Row<T> row) {
        return database.prepareStatement(sql, statement -> {
            parameters.set(statement);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row.read(rows));
                }
            }
            return found;
        });
    }
}
