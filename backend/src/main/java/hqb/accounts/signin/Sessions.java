package hqb.accounts.signin;

import hqb.accounts.OrganisationId;
import hqb.accounts.PersonId;
import hqb.accounts.Secret;
import hqb.accounts.SessionSettings;
import hqb.platform.Uuid7;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sessions of people who are signed in. */
@Singleton
public class Sessions {
    private static final int LONGEST_AGENT = 300;
    private static final String BEGIN = """
            INSERT INTO accounts_session (id, token_hash, person_id, organisation_id, second_factor, address, user_agent, expires_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, now() + make_interval(secs => ?))
            """;
    private static final String LIST = """
            SELECT id, created_at, last_seen_at, expires_at, address, user_agent, second_factor FROM accounts_session
            WHERE person_id = ? AND expires_at > now() AND last_seen_at > now() - make_interval(secs => ?)
            ORDER BY last_seen_at DESC, id DESC
            """;
    private static final String END = "DELETE FROM accounts_session WHERE person_id = ? AND id = ?";
    private static final String END_OTHERS = "DELETE FROM accounts_session WHERE person_id = ? AND id IS DISTINCT FROM ?";
    private static final String PASS = "UPDATE accounts_session SET second_factor = ? WHERE person_id = ? AND id = ?";
    private static final String CHOOSE = "UPDATE accounts_session SET organisation_id = ? WHERE person_id = ? AND id = ?";

    private final JdbcOperations database;
    private final SessionSettings settings;

    Sessions(JdbcOperations database, SessionSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** A session as its person sees it. */
    @Serdeable
    public record Session(UUID id, Instant createdAt, Instant lastSeenAt, Instant expiresAt, String address, String userAgent,
            boolean secondFactor) {
    }

    /** Opens a session and answers its token, which nobody else knows. */
    @Transactional
    public String begin(PersonId person, @Nullable OrganisationId organisation, boolean secondFactor, String address, String userAgent) {
        String token = Secret.random();
        update(BEGIN, statement -> {
            statement.setObject(1, Uuid7.random(Instant.now()));
            statement.setBytes(2, Secret.hash(token));
            statement.setObject(3, person.value());
            statement.setObject(4, organisation == null ? null : organisation.value());
            statement.setBoolean(5, secondFactor);
            statement.setString(6, address);
            statement.setString(7, userAgent.substring(0, Math.min(LONGEST_AGENT, userAgent.length())));
            statement.setDouble(8, (double) settings.lifetime().toSeconds());
        });
        return token;
    }

    /** A person's sessions, the last used first. */
    @Transactional(readOnly = true)
    public List<Session> list(PersonId person) {
        return database.prepareStatement(LIST, statement -> {
            statement.setObject(1, person.value());
            statement.setDouble(2, (double) settings.idle().toSeconds());
            List<Session> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new Session(row.getObject(1, UUID.class), instant(row, 2), instant(row, 3), instant(row, 4),
                            row.getString(5), row.getString(6), row.getBoolean(7)));
                }
            }
            return found;
        });
    }

    /** Ends a session of a person; says whether there was one. */
    @Transactional
    public boolean end(PersonId person, UUID session) {
        return update(END, statement -> {
            statement.setObject(1, person.value());
            statement.setObject(2, session);
        });
    }

    /** Ends all sessions of a person but one, or all when that is null. */
    @Transactional
    public void endOthers(PersonId person, @Nullable UUID kept) {
        update(END_OTHERS, statement -> {
            statement.setObject(1, person.value());
            statement.setObject(2, kept, Types.OTHER);
        });
    }

    /** Notes that the person has shown a second factor in this session, or has none any more. */
    @Transactional
    public void setSecondFactor(PersonId person, UUID session, boolean passed) {
        update(PASS, statement -> {
            statement.setBoolean(1, passed);
            statement.setObject(2, person.value());
            statement.setObject(3, session);
        });
    }

    /** Says in whose name the person acts from now on; they must belong to it. */
    @Transactional
    public void choose(PersonId person, UUID session, OrganisationId organisation) {
        update(CHOOSE, statement -> {
            statement.setObject(1, organisation.value());
            statement.setObject(2, person.value());
            statement.setObject(3, session);
        });
    }

    private interface Binding {
        void of(PreparedStatement statement) throws SQLException;
    }

    private boolean update(String sql, Binding binding) {
        return database.prepareStatement(sql, statement -> {
            binding.of(statement);
            return statement.executeUpdate();
        }) > 0;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
