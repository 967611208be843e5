package hqb.prototyping.providers;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What workshops have to do this week, in Shenzhen, and when they are closed. */
@Singleton
public class Workloads {
    private static final ZoneId SHENZHEN = ZoneId.of("Asia/Shanghai");
    private static final String CLOSURES = """
            SELECT provider_id, first_day, last_day, note FROM prototyping_closure WHERE last_day >= ? ORDER BY provider_id, first_day
            """;
    private static final String TAKEN = """
            SELECT p.id, p.weekly_jobs, (SELECT count(*) FROM prototyping_order o WHERE o.provider_id = p.id AND o.created_at >= ?
                AND o.state NOT IN ('cancelled', 'expired'))
            FROM prototyping_provider p WHERE p.weekly_jobs IS NOT NULL
            """;

    private final JdbcOperations database;
    private final Clock clock;

    Workloads(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The day that it is in Shenzhen. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SHENZHEN);
    }

    /** Those of all who have said something about it. */
    @Transactional(readOnly = true)
    public Map<ProviderId, Workload> all() {
        LocalDate today = today();
        Map<ProviderId, List<Closure>> closed = closures(today);
        Map<ProviderId, Workload> all = new HashMap<>();
        closed.forEach((id, closures) -> all.put(id, new Workload(null, 0, List.copyOf(closures))));
        database.prepareStatement(TAKEN, statement -> {
            statement.setObject(1,
                    today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).atStartOfDay(SHENZHEN).toOffsetDateTime());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ProviderId id = new ProviderId(row.getObject(1, UUID.class));
                    all.put(id, new Workload(row.getInt(2), row.getInt(3), List.copyOf(closed.getOrDefault(id, List.of()))));
                }
            }
            return all.size();
        });
        return all;
    }

    /** That of one provider. */
    @Transactional(readOnly = true)
    public Workload of(ProviderId provider) {
        return all().getOrDefault(provider, Workload.ANY);
    }

    private Map<ProviderId, List<Closure>> closures(LocalDate today) {
        return database.prepareStatement(CLOSURES, statement -> {
            statement.setObject(1, today);
            Map<ProviderId, List<Closure>> closures = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    closures.computeIfAbsent(new ProviderId(row.getObject(1, UUID.class)), any -> new ArrayList<>()).add(new Closure(
                            row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class), row.getString(4)));
                }
            }
            return closures;
        });
    }
}
