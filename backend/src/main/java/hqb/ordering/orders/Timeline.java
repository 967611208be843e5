package hqb.ordering.orders;

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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to orders, when, and who did it. */
@Singleton
public class Timeline {
    private static final String ADD = """
            INSERT INTO ordering_event (id, order_id, at, event, state, by, person_id, api_key_id, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String LIST = "SELECT at, event, state, by, text FROM ordering_event WHERE order_id = ? ORDER BY id";

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
     * @param by    buyer, supplier, operator or system
     */
    public record Entry(Instant at, String event, String state, String by, @Nullable String text) {
    }

    /** Writes that something happened. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID order, OrderEvent event, OrderState state, Who who, @Nullable String text) {
        Instant now = clock.instant();
        database.prepareStatement(ADD, statement -> {
            statement.setObject(1, Uuid7.random(now));
            statement.setObject(2, order);
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            statement.setString(4, event.code());
            statement.setString(5, state.code());
            statement.setString(6, who.by().code());
            statement.setObject(7, who.person());
            statement.setObject(8, who.key());
            statement.setString(9, text);
            return statement.executeUpdate();
        });
    }

    /** All that happened to an order, in its order. */
    @Transactional(readOnly = true)
    public List<Entry> list(UUID order) {
        return database.prepareStatement(LIST, statement -> {
            statement.setObject(1, order);
            List<Entry> entries = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    entries.add(new Entry(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2), row.getString(3),
                            row.getString(4), row.getString(5)));
                }
            }
            return entries;
        });
    }
}
