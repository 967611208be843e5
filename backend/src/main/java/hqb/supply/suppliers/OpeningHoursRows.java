package hqb.supply.suppliers;

import hqb.platform.database.Queries;
import hqb.platform.time.OpeningHours;
import hqb.platform.time.OpeningHours.Closure;
import hqb.platform.time.OpeningHours.Hours;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The opening hours of suppliers. */
@Singleton
public class OpeningHoursRows {
    private static final String WEEK = "SELECT weekday, opens, closes FROM supply_opening_hours WHERE supplier_id = ?";
    private static final String CLOSED = "SELECT first_day, last_day, note FROM supply_closed_days WHERE supplier_id = ? ORDER BY first_day";
    private static final String ADD_DAY = "INSERT INTO supply_opening_hours (supplier_id, weekday, opens, closes) VALUES (?, ?, ?, ?)";
    private static final String ADD_CLOSED = "INSERT INTO supply_closed_days (supplier_id, first_day, last_day, note) VALUES (?, ?, ?, ?)";

    private final JdbcOperations database;
    private final Queries queries;

    OpeningHoursRows(JdbcOperations database, Queries queries) {
        this.database = database;
        this.queries = queries;
    }

    /** When a supplier's counter is open. */
    @Transactional(readOnly = true)
    public OpeningHours get(SupplierId supplier) {
        Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
        List<Closure> closed = new ArrayList<>();
        database.prepareStatement(WEEK, statement -> {
            statement.setObject(1, supplier.value());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    week.put(DayOfWeek.of(row.getInt(1)), new Hours(row.getObject(2, LocalTime.class), row.getObject(3, LocalTime.class)));
                }
            }
            return week;
        });
        database.prepareStatement(CLOSED, statement -> {
            statement.setObject(1, supplier.value());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    closed.add(new Closure(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class), row.getString(3)));
                }
            }
            return closed;
        });
        return new OpeningHours(week, closed);
    }

    /** When the counters of some suppliers are open; of those who say nothing, {@link OpeningHours#UNKNOWN}. */
    @Transactional(readOnly = true)
    public Map<SupplierId, OpeningHours> ofAll(Collection<SupplierId> suppliers) {
        Object ids = suppliers.stream().map(SupplierId::value).toArray(UUID[]::new);
        Map<SupplierId, Map<DayOfWeek, Hours>> weeks = new HashMap<>();
        queries.list("SELECT supplier_id, weekday, opens, closes FROM supply_opening_hours WHERE supplier_id = ANY(?)",
                row -> weeks.computeIfAbsent(id(row), any -> new EnumMap<>(DayOfWeek.class)).put(DayOfWeek.of(row.getInt(2)),
                        new Hours(row.getObject(3, LocalTime.class), row.getObject(4, LocalTime.class))),
                ids);
        Map<SupplierId, List<Closure>> closed = new HashMap<>();
        queries.list("SELECT supplier_id, first_day, last_day, note FROM supply_closed_days WHERE supplier_id = ANY(?) ORDER BY first_day",
                row -> closed.computeIfAbsent(id(row), any -> new ArrayList<>())
                        .add(new Closure(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class), row.getString(4))),
                ids);
        Map<SupplierId, OpeningHours> hours = new HashMap<>();
        suppliers.forEach(
                supplier -> hours.put(supplier,
                        new OpeningHours(weeks.getOrDefault(supplier, Map.of()), closed.getOrDefault(supplier, List.of()))));
        return hours;
    }

    private static SupplierId id(ResultSet row) throws SQLException {
        return new SupplierId(row.getObject(1, UUID.class));
    }

    /** Writes them over those that are there. */
    @Transactional
    public void set(SupplierId supplier, OpeningHours hours) {
        for (String table : List.of("supply_opening_hours", "supply_closed_days")) {
            database.prepareStatement("DELETE FROM " + table + " WHERE supplier_id = ?", statement -> {
                statement.setObject(1, supplier.value());
                return statement.executeUpdate();
            });
        }
        hours.week().forEach((day, times) -> database.prepareStatement(ADD_DAY, statement -> {
            statement.setObject(1, supplier.value());
            statement.setInt(2, day.getValue());
            statement.setObject(3, times.opens());
            statement.setObject(4, times.closes());
            return statement.executeUpdate();
        }));
        hours.closed().forEach(closure -> database.prepareStatement(ADD_CLOSED, statement -> {
            statement.setObject(1, supplier.value());
            statement.setObject(2, closure.first());
            statement.setObject(3, closure.last());
            statement.setString(4, closure.note());
            return statement.executeUpdate();
        }));
    }
}
