package hqb.accounts.organisations;

import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.accounts.Scope;
import hqb.accounts.Secret;
import hqb.platform.Uuid7;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The API keys of organisations. */
@Singleton
public class ApiKeys {
    private static final int PREFIX_BYTES = 4;
    private static final int SECRET_BYTES = 24;
    private static final String SELECT = """
            SELECT id, name, prefix, scopes, created_by, created_at, last_used_at, revoked_at, rotated_from FROM accounts_api_key
            """;
    private static final String LIST = SELECT + "WHERE organisation_id = ? ORDER BY id DESC";
    private static final String LOCK = SELECT + "WHERE organisation_id = ? AND id = ? FOR UPDATE";
    private static final String ADD = """
            INSERT INTO accounts_api_key (id, organisation_id, name, prefix, key_hash, scopes, created_by, rotated_from)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String REVOKE = """
            UPDATE accounts_api_key SET revoked_at = least(coalesce(revoked_at, 'infinity'), now() + make_interval(secs => ?)) WHERE id = ?
            """;

    private final JdbcOperations database;

    ApiKeys(JdbcOperations database) {
        this.database = database;
    }

    /** An organisation's keys, the newest first, revoked ones too. */
    @Transactional(readOnly = true)
    public List<ApiKey> list(OrganisationId organisation) {
        return database.prepareStatement(LIST, statement -> {
            statement.setObject(1, organisation.value());
            return read(statement);
        });
    }

    /** A key of an organisation, locked until the transaction ends. */
    @Transactional
    Optional<ApiKey> lock(OrganisationId organisation, UUID id) {
        return database.prepareStatement(LOCK, statement -> {
            statement.setObject(1, organisation.value());
            statement.setObject(2, id);
            return read(statement).stream().findFirst();
        });
    }

    /** A fresh text for a key. */
    public static String freshText() {
        HexFormat hex = HexFormat.of();
        return "hqb_" + hex.formatHex(Secret.randomBytes(PREFIX_BYTES)) + '_' + hex.formatHex(Secret.randomBytes(SECRET_BYTES));
    }

    /** Adds a key with that text, of which its hash is kept. */
    @Transactional
    public ApiKey.Fresh add(OrganisationId organisation, String name, Set<Scope> scopes, @Nullable PersonId by, @Nullable UUID rotatedFrom,
            String text) {
        UUID id = Uuid7.random(Instant.now());
        String prefix = text.split("_", -1)[1];
        List<String> codes = scopes.stream().sorted().map(Scope::code).toList();
        database.prepareStatement(ADD, statement -> {
            statement.setObject(1, id);
            statement.setObject(2, organisation.value());
            statement.setString(3, name);
            statement.setString(4, prefix);
            statement.setBytes(5, Secret.hash(text));
            statement.setArray(6, statement.getConnection().createArrayOf("text", codes.toArray()));
            statement.setObject(7, by == null ? null : by.value());
            statement.setObject(8, rotatedFrom);
            return statement.executeUpdate();
        });
        return new ApiKey.Fresh(id, name, prefix, codes, text);
    }

    /** Refuses a key from some time on, if it is not refused earlier. */
    @Transactional
    public void revoke(UUID id, Duration after) {
        database.prepareStatement(REVOKE, statement -> {
            statement.setDouble(1, (double) after.toSeconds());
            statement.setObject(2, id);
            return statement.executeUpdate();
        });
    }

    private static List<ApiKey> read(PreparedStatement statement) throws SQLException {
        List<ApiKey> keys = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                keys.add(new ApiKey(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
                        List.of((String[]) row.getArray(4).getArray()), row.getObject(5, UUID.class),
                        row.getObject(6, OffsetDateTime.class).toInstant(), instant(row, 7), instant(row, 8),
                        row.getObject(9, UUID.class)));
            }
        }
        return keys;
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
