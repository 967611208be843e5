package hqb.accounts.people;

import hqb.accounts.PersonId;
import hqb.platform.Language;
import hqb.platform.database.UniqueViolation;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** The people with an account. Those who left are not among them. */
@Singleton
public class People {
    private static final String SELECT = """
            SELECT id, email, password_hash, verified_at IS NOT NULL, totp_secret IS NOT NULL, language, created_at
            FROM accounts_person WHERE deleted_at IS NULL AND\s""";
    private static final String BY_ID = SELECT + "id = ?";
    private static final String BY_EMAIL = SELECT + "email = ?";
    private static final String ADD = """
            INSERT INTO accounts_person (id, email, password_hash, language) VALUES (?, ?, ?, ?) ON CONFLICT (email) DO NOTHING
            """;
    private static final String RETRY = "UPDATE accounts_person SET password_hash = ?, language = ? WHERE id = ? AND verified_at IS NULL";
    private static final String VERIFY = "UPDATE accounts_person SET verified_at = coalesce(verified_at, now()) WHERE id = ?";
    private static final String SET_PASSWORD = "UPDATE accounts_person SET password_hash = ? WHERE id = ? AND deleted_at IS NULL";
    private static final String SET_EMAIL = """
            UPDATE accounts_person SET email = ? WHERE id = ? AND deleted_at IS NULL
                AND NOT EXISTS (SELECT FROM accounts_person other WHERE other.email = ?)
            """;
    private static final String SET_LANGUAGE = "UPDATE accounts_person SET language = ? WHERE id = ? AND deleted_at IS NULL";
    private static final String ERASE = """
            UPDATE accounts_person SET email = 'deleted-' || id || '@deleted.invalid', password_hash = NULL, totp_secret = NULL,
                totp_offered = NULL, verified_at = NULL, deleted_at = now()
            WHERE id = ? AND deleted_at IS NULL
            """;

    private final JdbcOperations database;

    People(JdbcOperations database) {
        this.database = database;
    }

    /** The person of that id. */
    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId id) {
        return database.prepareStatement(BY_ID, statement -> {
            statement.setObject(1, id.value());
            return first(statement);
        });
    }

    /** The person of that address, which must be in the form that it is kept in. */
    @Transactional(readOnly = true)
    public Optional<Person> findByEmail(String email) {
        return database.prepareStatement(BY_EMAIL, statement -> {
            statement.setString(1, email);
            return first(statement);
        });
    }

    /** Adds a person whose address is not verified; says no when the address belongs to somebody. */
    @Transactional
    public boolean add(PersonId id, String email, String passwordHash, Language language) {
        return update(ADD, statement -> {
            statement.setObject(1, id.value());
            statement.setString(2, email);
            statement.setString(3, passwordHash);
            statement.setString(4, language.tag());
        });
    }

    /** Somebody signs up again who has never shown that the address is theirs: the last try counts. */
    @Transactional
    void retry(PersonId id, String passwordHash, Language language) {
        update(RETRY, statement -> {
            statement.setString(1, passwordHash);
            statement.setString(2, language.tag());
            statement.setObject(3, id.value());
        });
    }

    /** Notes that the address is the person's. */
    @Transactional
    public void verify(PersonId id) {
        update(VERIFY, statement -> statement.setObject(1, id.value()));
    }

    /** Changes the password. */
    @Transactional
    public void setPassword(PersonId id, String passwordHash) {
        update(SET_PASSWORD, statement -> {
            statement.setString(1, passwordHash);
            statement.setObject(2, id.value());
        });
    }

    /** Changes the address; says no when it belongs to somebody else by now, and then the transaction has to end. */
    @Transactional
    boolean setEmail(PersonId id, String email) {
        try {
            return update(SET_EMAIL, statement -> {
                statement.setString(1, email);
                statement.setObject(2, id.value());
                statement.setString(3, email);
            });
        } catch (DataAccessException failed) {
            if (UniqueViolation.isCauseOf(failed)) {
                return false;
            }
            throw failed;
        }
    }

    /** Changes the language of mails. */
    @Transactional
    void setLanguage(PersonId id, Language language) {
        update(SET_LANGUAGE, statement -> {
            statement.setString(1, language.tag());
            statement.setObject(2, id.value());
        });
    }

    /** Takes away all that tells who it was. */
    @Transactional
    void erase(PersonId id) {
        update(ERASE, statement -> statement.setObject(1, id.value()));
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

    private static Optional<Person> first(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            return row.next()
                    ? Optional.of(new Person(new PersonId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3),
                            row.getBoolean(4), row.getBoolean(5), Language.ofTag(row.getString(6)).orElseThrow(),
                            row.getObject(7, OffsetDateTime.class).toInstant()))
                    : Optional.empty();
        }
    }
}
