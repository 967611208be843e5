package hqb.prototyping.orders;

import hqb.platform.Uuid7;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to orders and was said of them. Nothing in it is ever changed. */
@Singleton
class Timeline {
    private final JdbcOperations database;
    private final Clock clock;

    Timeline(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Something that happened.
     *
     * @param event the word of an {@link OrderEvent}
     * @param state the word of the state after it
     * @param by    the word of a {@link Side}
     */
    record Entry(Instant at, String event, String state, String by, Words words) {
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID order, OrderEvent event, OrderState state, Who who, Words words) {
        Instant now = clock.instant();
        UUID id = Uuid7.random(now);
        Words.Mark mark = words.mark();
        run("""
                INSERT INTO prototyping_event (id, order_id, at, event, state, by, person_id, api_key_id, text, mark_side, mark_x, mark_y)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, id, order, now.atOffset(ZoneOffset.UTC), event.code(), state.code(), who.side().code(), who.person(), who.key(),
                words.text(), mark == null ? null : mark.side(), mark == null ? null : mark.x(), mark == null ? null : mark.y());
        for (UUID file : words.files()) {
            run("INSERT INTO prototyping_event_file (event_id, file_id) VALUES (?, ?)", id, file);
        }
    }

    /** All that happened to an order, in its order. */
    @Transactional(readOnly = true)
    List<Entry> list(UUID order) {
        return database.prepareStatement("""
                SELECT e.at, e.event, e.state, e.by, e.text, e.mark_side, e.mark_x, e.mark_y,
                    ARRAY(SELECT f.file_id FROM prototyping_event_file f WHERE f.event_id = e.id ORDER BY f.file_id)
                FROM prototyping_event e WHERE e.order_id = ? ORDER BY e.id
                """, statement -> {
            statement.setObject(1, order);
            List<Entry> entries = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String side = row.getString(6);
                    entries.add(new Entry(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2), row.getString(3),
                            row.getString(4), new Words(row.getString(5),
                                    side == null ? null : new Words.Mark(side, row.getBigDecimal(7), row.getBigDecimal(8)),
                                    Arrays.asList((UUID[]) row.getArray(9).getArray()))));
                }
            }
            return entries;
        });
    }

    private void run(String sql, @Nullable Object... values) {
        database.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        });
    }
}
