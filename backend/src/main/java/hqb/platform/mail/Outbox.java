package hqb.platform.mail;

import hqb.platform.Uuid7;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where mail waits. Writing joins the transaction of the deed that the mail tells: both are kept, or neither. */
@Singleton
public class Outbox {
    private static final String COLUMNS = "id, recipient, subject, body, created_at, tries, sent_at, calendar";
    private static final String ADD = "INSERT INTO platform_mail (id, recipient, subject, body, calendar) VALUES (?, ?, ?, ?, ?)";
    private static final String CLAIM = """
            UPDATE platform_mail SET tries = tries + 1, next_try_at = now() + interval '2 minutes'
            WHERE id IN (SELECT id FROM platform_mail WHERE next_try_at <= now() AND created_at > now() - interval '3 days'
                ORDER BY next_try_at LIMIT ? FOR UPDATE SKIP LOCKED)
            RETURNING\s""" + COLUMNS;
    private static final String SENT = "UPDATE platform_mail SET sent_at = now(), next_try_at = NULL, last_error = NULL WHERE id = ?";
    private static final String FAILED = """
            UPDATE platform_mail SET last_error = ?, next_try_at = now() + make_interval(secs => ?) WHERE id = ? AND sent_at IS NULL
            """;
    private static final String LATEST = "SELECT " + COLUMNS
            + " FROM platform_mail WHERE ?::text IS NULL OR recipient = ? ORDER BY created_at DESC, id DESC LIMIT ?";

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
            statement.setString(5, letter.calendar());
            return statement.executeUpdate();
        });
    }

    /** The last mails, the latest first, sent or not. */
    @Transactional(readOnly = true)
    public List<Mail> latest(@Nullable String recipient, int limit) {
        return database.prepareStatement(LATEST, statement -> {
            statement.setString(1, recipient);
            statement.setString(2, recipient);
            statement.setInt(3, limit);
            return read(statement);
        });
    }

    /** Takes some mails that wait to be sent, none older than three days; nobody else takes them for two minutes. */
    @Transactional
    List<Mail> claim(int limit) {
        return database.prepareStatement(CLAIM, statement -> {
            statement.setInt(1, limit);
            return read(statement);
        });
    }

    /** Notes that a mail is sent. */
    @Transactional
    void sent(UUID id) {
        database.prepareStatement(SENT, statement -> {
            statement.setObject(1, id);
            return statement.executeUpdate();
        });
    }

    /**
     * Notes that a mail could not be sent.
     *
     * @param pause until the next try; null when there is none
     */
    @Transactional
    void failed(UUID id, String error, @Nullable Duration pause) {
        database.prepareStatement(FAILED, statement -> {
            statement.setString(1, error);
            statement.setObject(2, pause == null ? null : (double) pause.toSeconds());
            statement.setObject(3, id);
            return statement.executeUpdate();
        });
    }

    private static List<Mail> read(PreparedStatement statement) throws SQLException {
        List<Mail> mails = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                OffsetDateTime sent = row.getObject(7, OffsetDateTime.class);
                mails.add(new Mail(row.getObject(1, UUID.class), row.getString(2),
                        new Letter(row.getString(3), row.getString(4), row.getString(8)),
                        row.getObject(5, OffsetDateTime.class).toInstant(), row.getInt(6), sent == null ? null : sent.toInstant()));
            }
        }
        return mails;
    }
}
