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

/** What the sides of an order say to each other. */
@Singleton
class Messages {
    private static final String ADD = "INSERT INTO ordering_message (id, order_id, at, by, person_id, text) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String LIST = "SELECT id, at, by, text FROM ordering_message WHERE order_id = ? ORDER BY id";

    private final JdbcOperations database;
    private final Clock clock;

    Messages(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What somebody said. */
    record Message(UUID id, Instant at, String by, String text) {
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID order, Who who, String text) {
        database.prepareStatement(ADD, statement -> {
            statement.setObject(1, Uuid7.random(clock.instant()));
            statement.setObject(2, order);
            statement.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(4, who.by().code());
            statement.setObject(5, who.person());
            statement.setString(6, text);
            return statement.executeUpdate();
        });
    }

    @Transactional(readOnly = true)
    List<Message> list(UUID order) {
        return database.prepareStatement(LIST, statement -> {
            statement.setObject(1, order);
            List<Message> messages = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    messages.add(new Message(row.getObject(1, UUID.class), row.getObject(2, OffsetDateTime.class).toInstant(),
                            row.getString(3), row.getString(4)));
                }
            }
            return messages;
        });
    }
}
