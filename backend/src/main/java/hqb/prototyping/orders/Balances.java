package hqb.prototyping.orders;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The deadlines of payments after the first one. */
@Singleton
class Balances {
    /** After how long somebody who has not paid is reminded. */
    static final List<Duration> REMINDERS = List.of(Duration.ofDays(3), Duration.ofDays(7), Duration.ofDays(12));

    private static final String SELECT = """
            SELECT b.milestone_id, m.order_id, b.asked_at, b.due_at, b.reminders, b.overdue_at FROM prototyping_balance b
            JOIN prototyping_milestone m ON m.id = b.milestone_id WHERE m.state = 'due'""";

    private final JdbcOperations database;
    private final ProductionSettings settings;
    private final Clock clock;

    Balances(JdbcOperations database, ProductionSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The deadline of a milestone that is due.
     *
     * @param reminders how many times its payer was reminded
     * @param overdueAt when it was found to be overdue; null before
     */
    record Balance(UUID milestone, UUID order, Instant askedAt, Instant dueAt, int reminders, @Nullable Instant overdueAt) {
        /** How many times its payer should have been reminded by then. */
        int remindersBy(Instant now) {
            return (int) REMINDERS.stream().map(askedAt::plus).filter(at -> at.isBefore(dueAt) && !at.isAfter(now)).count();
        }

        /** When something is to be done next, so many reminders being sent: the next one, or the deadline. */
        Instant next(int sent) {
            return REMINDERS.stream().skip(sent).map(askedAt::plus).filter(dueAt::isAfter).findFirst().orElse(dueAt);
        }
    }

    /** A milestone after the first one is due from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    void ask(UUID milestone) {
        Instant now = clock.instant();
        Balance asked = new Balance(milestone, milestone, now, now.plus(settings.balanceWithin()), 0, null);
        run("INSERT INTO prototyping_balance (milestone_id, asked_at, due_at, acts_at) VALUES (?, ?, ?, ?)", milestone, time(now),
                time(asked.dueAt()), time(asked.next(0)));
    }

    /** That of the milestone of an order that is due; empty when none is, or it is the first. */
    @Transactional(readOnly = true)
    Optional<Balance> find(UUID order) {
        return list(SELECT + " AND m.order_id = ?", order).stream().findFirst();
    }

    /** Those about which something is to be done by then. */
    @Transactional(readOnly = true)
    List<Balance> acting(Instant now, int limit) {
        return list(SELECT + " AND b.acts_at <= ? ORDER BY b.acts_at LIMIT " + limit, time(now));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setReminded(Balance balance, int reminders) {
        run("UPDATE prototyping_balance SET reminders = ?, acts_at = ? WHERE milestone_id = ?", reminders,
                time(balance.next(reminders)), balance.milestone());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setOverdue(Balance balance, Instant at) {
        run("UPDATE prototyping_balance SET overdue_at = ?, acts_at = NULL WHERE milestone_id = ?", time(at), balance.milestone());
    }

    private List<Balance> list(String sql, Object value) {
        return database.prepareStatement(sql, statement -> {
            statement.setObject(1, value);
            List<Balance> all = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    all.add(read(row));
                }
            }
            return all;
        });
    }

    private static Balance read(ResultSet row) throws SQLException {
        OffsetDateTime overdue = row.getObject(6, OffsetDateTime.class);
        return new Balance(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getObject(4, OffsetDateTime.class).toInstant(), row.getInt(5), overdue == null ? null : overdue.toInstant());
    }

    private void run(String sql, Object... values) {
        database.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        });
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
