package hqb.accounts.organisations;

import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import io.micronaut.core.type.Argument;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the log of who did what. */
@Singleton
public class AuditEntries {
    private static final int MOST_OF_A_PERSON = 10_000;
    private static final String SELECT = """
            SELECT a.id, a.at, a.person_id, p.email, a.api_key_id, a.action, a.subject, a.before::text, a.after::text, a.address
            FROM accounts_audit a LEFT JOIN accounts_person p ON p.id = a.person_id AND p.deleted_at IS NULL
            """;
    private static final String OF_ORGANISATION = SELECT
            + "WHERE a.organisation_id = ? AND (?::uuid IS NULL OR a.id < ?::uuid) ORDER BY a.id DESC LIMIT ?";
    private static final String OF_PERSON = SELECT + "WHERE a.person_id = ? ORDER BY a.id DESC LIMIT ?";
    private static final String COUNT = "SELECT count(*) FROM accounts_audit WHERE organisation_id = ?";

    private final JdbcOperations database;
    private final JsonMapper json;

    AuditEntries(JdbcOperations database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Something that was done.
     *
     * @param personId who did it; null when an API key or the platform did
     * @param email    of that person; null when the person has gone
     * @param apiKeyId which API key did it
     * @param action   such as {@code member.removed}
     * @param subject  to what: a kind and an id
     * @param before   what was
     * @param after    what is since then
     * @param address  from where
     */
    @Serdeable
    public record Entry(UUID id, Instant at, @Nullable UUID personId, @Nullable String email, @Nullable UUID apiKeyId, String action,
            String subject, @Schema(additionalProperties = AdditionalPropertiesValue.TRUE) @Nullable Map<String, Object> before,
            @Schema(additionalProperties = AdditionalPropertiesValue.TRUE) @Nullable Map<String, Object> after, String address) {
    }

    /** What was done in the name of an organisation or to it, the latest first; entries before the given one, if any. */
    @Transactional(readOnly = true)
    List<Entry> listByOrganisation(OrganisationId organisation, @Nullable UUID before, int limit) {
        return database.prepareStatement(OF_ORGANISATION, statement -> {
            statement.setObject(1, organisation.value());
            statement.setObject(2, before);
            statement.setObject(3, before);
            statement.setInt(4, limit);
            return read(statement);
        });
    }

    /** How many entries an organisation has. */
    @Transactional(readOnly = true)
    long count(OrganisationId organisation) {
        return database.prepareStatement(COUNT, statement -> {
            statement.setObject(1, organisation.value());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** What a person did, the latest first. */
    @Transactional(readOnly = true)
    public List<Entry> listByPerson(PersonId person) {
        return database.prepareStatement(OF_PERSON, statement -> {
            statement.setObject(1, person.value());
            statement.setInt(2, MOST_OF_A_PERSON);
            return read(statement);
        });
    }

    private List<Entry> read(PreparedStatement statement) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                entries.add(new Entry(row.getObject(1, UUID.class), row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, UUID.class), row.getString(4), row.getObject(5, UUID.class), row.getString(6), row.getString(7),
                        values(row.getString(8)), values(row.getString(9)), row.getString(10)));
            }
        }
        return entries;
    }

    private @Nullable Map<String, Object> values(@Nullable String text) {
        try {
            return text == null ? null : json.readValue(text, Argument.mapOf(String.class, Object.class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
