package hqb.platform.mail;

import hqb.platform.Uuid7;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Where mail waits. Joins the transaction of the deed that it tells: both are kept, or neither. */
@Singleton
public class Outbox {
    private static final String ADD = "INSERT INTO platform_mail (id, recipient, subject, body) VALUES (?, ?, ?, ?)";

    private final JdbcOperations database;

    Outbox(JdbcOperations database) {
        this.database = database;
    }

    /** Writes a mail to be sent. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void add(String recipient, Letter letter) {
        database.prepareStatement(ADD, statement -> {
            statement.setObject(1, Uuid7.random(Instant.now()));
            statement.setString(2, recipient);
            statement.setString(3, letter.subject());
            statement.setString(4, letter.body());
            return statement.executeUpdate();
        });
    }
}
