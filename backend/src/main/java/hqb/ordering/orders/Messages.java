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

/** What the sides of an order say to each other. */
@Singleton
class Messages {
    private static final String ADD = """
            INSERT INTO ordering_message (id, order_id, at, by, person_id, text, file_id, file_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String LIST = """
            SELECT m.id, m.at, m.by, m.text, f.id, f.name, f.media_type, f.bytes
            FROM ordering_message m LEFT JOIN ordering_file f ON f.id = m.file_id WHERE m.order_id = ? ORDER BY m.id
            """;

    private final JdbcOperations database;
    private final Clock clock;

    Messages(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What somebody said, with what they sent along. */
    record Message(UUID id, Instant at, String by, String text, OrderFiles.@Nullable Item file) {
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID order, Who who, String text, OrderFiles.@Nullable Item file) {
        database.prepareStatement(ADD, statement -> {
            statement.setObject(1, Uuid7.random(clock.instant()));
            statement.setObject(2, order);
            statement.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(4, who.by().code());
            statement.setObject(5, who.person());
            statement.setString(6, text);
            statement.setObject(7, file == null ? null : file.id());
            statement.setString(8, file == null ? null : file.name());
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
                    UUID file = row.getObject(5, UUID.class);
                    messages.add(new Message(row.getObject(1, UUID.class), row.getObject(2, OffsetDateTime.class).toInstant(),
                            row.getString(3), row.getString(4),
                            file == null ? null : new OrderFiles.Item(file, row.getString(6), row.getString(7), row.getLong(8))));
                }
            }
            return messages;
        });
    }
}
