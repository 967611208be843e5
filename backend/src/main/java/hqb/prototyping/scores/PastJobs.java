package hqb.prototyping.scores;

import hqb.prototyping.orders.OrderState;
import hqb.prototyping.providers.ProviderId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The orders of providers and what happened to them, to be counted. */
@Singleton
class PastJobs {
    private static final String SELECT = """
            SELECT o.id, o.due_on, o.state, e.at, e.event, e.by
            FROM prototyping_order o JOIN prototyping_event e ON e.order_id = o.id
            WHERE o.provider_id = ? AND o.created_at >= ? ORDER BY o.id, e.at, e.id
            """;

    private final JdbcOperations database;

    PastJobs(JdbcOperations database) {
        this.database = database;
    }

    /** All that were ordered since then. */
    @Transactional(readOnly = true)
    List<PastJob> since(ProviderId provider, Instant since) {
        return database.prepareStatement(SELECT, statement -> {
            statement.setObject(1, provider.value());
            statement.setObject(2, since.atOffset(ZoneOffset.UTC));
            Map<UUID, PastJob> jobs = new LinkedHashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject(1, UUID.class);
                    LocalDate due = row.getObject(2, LocalDate.class);
                    boolean over = OrderState.ofCode(row.getString(3)).map(OrderState::isOver).orElse(false);
                    jobs.computeIfAbsent(id, any -> new PastJob(id, due, over, new ArrayList<>())).happenings().add(new PastJob.Happening(
                            row.getObject(4, OffsetDateTime.class).toInstant(), row.getString(5), row.getString(6)));
                }
            }
            return List.copyOf(jobs.values());
        });
    }
}
