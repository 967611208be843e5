package hqb.accounts;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What sessions and API keys stand for. Roles are read anew with each request, so a change of them counts at once. */
@Singleton
class Credentials {
    private static final String SESSION = """
            SELECT s.id, s.person_id, s.organisation_id, s.second_factor, m.roles, s.last_seen_at < now() - interval '1 minute'
            FROM accounts_session s
            LEFT JOIN accounts_membership m ON m.person_id = s.person_id AND m.organisation_id = s.organisation_id
            WHERE s.token_hash = ? AND s.expires_at > now() AND s.last_seen_at > now() - make_interval(secs => ?)
            """;
    private static final String KEY = """
            SELECT k.id, k.organisation_id, k.scopes, k.last_used_at IS NULL OR k.last_used_at < now() - interval '1 minute'
            FROM accounts_api_key k JOIN accounts_organisation o ON o.id = k.organisation_id AND o.deleted_at IS NULL
            WHERE k.key_hash = ? AND (k.revoked_at IS NULL OR k.revoked_at > now())
            """;
    private static final String SEEN = "UPDATE accounts_session SET last_seen_at = now() WHERE id = ?";
    private static final String USED = "UPDATE accounts_api_key SET last_used_at = now() WHERE id = ?";

    private final JdbcOperations database;
    private final SessionSettings settings;

    Credentials(JdbcOperations database, SessionSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** The person whose session has this token, if it is still good. */
    @Transactional
    Optional<Actor> findSession(String token, String address) {
        return find(SESSION, token, SEEN, row -> session(row, address));
    }

    /** The organisation whose API key this is, if it is still good. */
    @Transactional
    Optional<Actor> findKey(String key, String address) {
        return find(KEY, key, USED, row -> key(row, address));
    }

    /** An actor, and whether the note of its last use is old. */
    private record Found(Actor actor, boolean stale) {
    }

    /** Reads a row. */
    private interface Reading {
        Found of(ResultSet row) throws SQLException;
    }

    private Optional<Actor> find(String sql, String secret, String touch, Reading reading) {
        Found found = database.prepareStatement(sql, statement -> {
            statement.setBytes(1, Secret.hash(secret));
            if (sql.equals(SESSION)) {
                statement.setDouble(2, (double) settings.idle().toSeconds());
            }
            return first(statement, reading);
        });
        if (found == null) {
            return Optional.empty();
        }
        if (found.stale) {
            database.prepareStatement(touch, statement -> {
                statement.setObject(1, found.actor.credential());
                return statement.executeUpdate();
            });
        }
        return Optional.of(found.actor);
    }

    private static @Nullable Found first(PreparedStatement statement, Reading reading) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? reading.of(row) : null;
        }
    }

    private static Found session(ResultSet row, String address) throws SQLException {
        UUID organisation = row.getObject(3, UUID.class);
        Actor actor = new Actor(new PersonId(row.getObject(2, UUID.class)), organisation == null ? null : new OrganisationId(organisation),
                values(row.getArray(5), Role::ofCode, Role.class), Set.of(), Actor.How.SESSION, row.getObject(1, UUID.class),
                row.getBoolean(4), address);
        return new Found(actor, row.getBoolean(6));
    }

    private static Found key(ResultSet row, String address) throws SQLException {
        Actor actor = new Actor(null, new OrganisationId(row.getObject(2, UUID.class)), Set.of(),
                values(row.getArray(3), Scope::ofCode, Scope.class), Actor.How.KEY, row.getObject(1, UUID.class), false, address);
        return new Found(actor, row.getBoolean(4));
    }

    private static <E extends Enum<E>> Set<E> values(@Nullable Array codes, Function<String, Optional<E>> ofCode, Class<E> type)
            throws SQLException {
        EnumSet<E> values = EnumSet.noneOf(type);
        if (codes != null) {
            Arrays.stream((String[]) codes.getArray()).flatMap(code -> ofCode.apply(code).stream()).forEach(values::add);
        }
        return values;
    }
}
