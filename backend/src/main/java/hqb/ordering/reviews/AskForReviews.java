package hqb.ordering.reviews;

import hqb.ordering.orders.Orders;
import hqb.platform.jobs.RecurringJob;
import hqb.platform.jobs.Rhythm;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Asks buyers how it was, three days after an order was completed, once. Who has reviewed it by then is not asked. */
@Singleton
class AskForReviews implements RecurringJob {
    private static final Duration AFTER = Duration.ofDays(3);
    /** Older ones are not asked for: the question would come out of the blue. */
    private static final Duration AT_MOST = Duration.ofDays(14);
    private static final Duration OFTEN = Duration.ofHours(1);
    private static final int BATCH = 200;
    private static final String DUE = """
            SELECT DISTINCT e.order_id FROM ordering_event e
            WHERE e.state = 'completed' AND e.at <= ? AND e.at > ?
              AND NOT EXISTS (SELECT FROM ordering_review r WHERE r.order_id = e.order_id)
              AND NOT EXISTS (SELECT FROM ordering_review_ask a WHERE a.order_id = e.order_id) LIMIT ?
            """;
    private static final String ASKED = "INSERT INTO ordering_review_ask (order_id, asked_at) VALUES (?, ?) ON CONFLICT DO NOTHING";

    private final JdbcOperations database;
    private final Orders orders;
    private final ReviewNews news;
    private final Clock clock;

    AskForReviews(JdbcOperations database, Orders orders, ReviewNews news, Clock clock) {
        this.database = database;
        this.orders = orders;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ordering-ask-for-reviews";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(OFTEN);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        List<UUID> due = due(now);
        while (!due.isEmpty()) {
            due.forEach(order -> ask(order, now));
            due = due.size() < BATCH ? List.of() : due(now);
        }
    }

    @Transactional(readOnly = true)
    List<UUID> due(Instant now) {
        return database.prepareStatement(DUE, statement -> {
            statement.setObject(1, now.minus(AFTER).atOffset(ZoneOffset.UTC));
            statement.setObject(2, now.minus(AT_MOST).atOffset(ZoneOffset.UTC));
            statement.setInt(3, BATCH);
            List<UUID> due = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    due.add(row.getObject(1, UUID.class));
                }
            }
            return due;
        });
    }

    @Transactional
    void ask(UUID id, Instant now) {
        boolean first = database.prepareStatement(ASKED, statement -> {
            statement.setObject(1, id);
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        }) == 1;
        if (first) {
            orders.find(id).ifPresent(news::ask);
        }
    }
}
