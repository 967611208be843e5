package hqb.accounts;

import hqb.platform.Uuid7;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, when: written in the transaction of the deed, never changed. What is written here stays when a person goes, so it
 * holds ids, roles and states, but no e-mail address and no secret.
 */
@Singleton
public class AuditLog {
    private static final String WRITE = """
            INSERT INTO accounts_audit (id, person_id, api_key_id, organisation_id, action, subject, before, after, address)
            VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)
            """;

    private final JdbcOperations database;
    private final JsonMapper json;

    AuditLog(JdbcOperations database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Writes what somebody did in the name of their organisation.
     *
     * @param action  such as {@code member.removed}
     * @param subject to what, such as {@code person 019a...}
     * @param before  what was, null when nothing
     * @param after   what is, null when nothing
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void write(Actor actor, String action, String subject, @Nullable Map<String, Object> before,
            @Nullable Map<String, Object> after) {
        writeFor(actor.organisation(), actor, action, subject, before, after);
    }

    /** Writes what somebody did to an organisation that may not be theirs: it is in that organisation's log. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void writeFor(@Nullable OrganisationId organisation, Actor actor, String action, String subject,
            @Nullable Map<String, Object> before, @Nullable Map<String, Object> after) {
        database.prepareStatement(WRITE, statement -> {
            statement.setObject(1, Uuid7.random(Instant.now()));
            statement.setObject(2, actor.personId() == null ? null : actor.personId().value());
            statement.setObject(3, actor.how() == Actor.How.KEY ? actor.credential() : null);
            statement.setObject(4, organisation == null ? null : organisation.value());
            statement.setString(5, action);
            statement.setString(6, subject);
            statement.setString(7, text(before));
            statement.setString(8, text(after));
            statement.setString(9, actor.address());
            return statement.executeUpdate();
        });
    }

    /** What a subject is called in the log. */
    public static String subject(String kind, UUID id) {
        return kind + ' ' + id;
    }

    private @Nullable String text(@Nullable Map<String, Object> values) {
        try {
            return values == null ? null : json.writeValueAsString(values);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
