package hqb.accounts.organisations;

import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.PersonId;
import hqb.accounts.Role;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The organisations and who belongs to them. */
@Singleton
public class Organisations {
    private static final String ORGANISATION = "o.id, o.kind, o.name, o.created_at";
    private static final String BY_ID = "SELECT " + ORGANISATION + " FROM accounts_organisation o WHERE o.id = ? AND o.deleted_at IS NULL";
    private static final String LOCK = BY_ID + " FOR UPDATE";
    private static final String OF_PERSON = "SELECT " + ORGANISATION + """
            , m.roles FROM accounts_membership m JOIN accounts_organisation o ON o.id = m.organisation_id AND o.deleted_at IS NULL
            WHERE m.person_id = ? ORDER BY m.joined_at, o.id
            """;
    private static final String PLATFORM = "SELECT " + ORGANISATION + """
             FROM accounts_organisation o WHERE o.kind = 'platform' AND o.deleted_at IS NULL ORDER BY o.id LIMIT 1
            """;
    private static final String ADD = "INSERT INTO accounts_organisation (id, kind, name) VALUES (?, ?, ?)";
    private static final String RENAME = "UPDATE accounts_organisation SET name = ? WHERE id = ?";
    private static final String SET_KIND = "UPDATE accounts_organisation SET kind = ? WHERE id = ? AND kind <> 'platform'";
    private static final String END = "UPDATE accounts_organisation SET deleted_at = now() WHERE id = ?";
    private static final String END_KEYS = """
            UPDATE accounts_api_key SET revoked_at = now() WHERE organisation_id = ? AND (revoked_at IS NULL OR revoked_at > now())
            """;
    private static final String JOIN = """
            INSERT INTO accounts_membership (person_id, organisation_id, platform, roles)
            SELECT ?, id, platform, ? FROM accounts_organisation WHERE id = ?
            ON CONFLICT (person_id, organisation_id) DO UPDATE SET roles = EXCLUDED.roles
            """;
    private static final String LEAVE = "DELETE FROM accounts_membership WHERE person_id = ? AND organisation_id = ?";
    private static final String MEMBERS = """
            SELECT p.id, p.email, m.roles, p.totp_secret IS NOT NULL, m.joined_at
            FROM accounts_membership m JOIN accounts_person p ON p.id = m.person_id WHERE m.organisation_id = ? ORDER BY m.joined_at, p.id
            """;

    private final JdbcOperations database;

    Organisations(JdbcOperations database) {
        this.database = database;
    }

    /** Somebody who belongs to an organisation. */
    public record Member(PersonId person, String email, Set<Role> roles, boolean secondFactor, OffsetDateTime joinedAt) {
    }

    /** The organisation of that id, unless it has ended. */
    @Transactional(readOnly = true)
    public Optional<Organisation> find(OrganisationId id) {
        return query(BY_ID, statement -> statement.setObject(1, id.value()), Organisations::organisation).stream().findFirst();
    }

    /** The organisation of that id, locked until the transaction ends; its members do not change meanwhile. */
    @Transactional
    public Optional<Organisation> lock(OrganisationId id) {
        return query(LOCK, statement -> statement.setObject(1, id.value()), Organisations::organisation).stream().findFirst();
    }

    /** The organisation of those who run the platform, once there is one. */
    @Transactional(readOnly = true)
    public Optional<Organisation> findPlatform() {
        return query(PLATFORM, statement -> {
            // nothing to bind
        }, Organisations::organisation).stream().findFirst();
    }

    /** The organisations that a person belongs to, the oldest membership first. */
    @Transactional(readOnly = true)
    public List<Organisation.Membership> listOf(PersonId person) {
        return query(OF_PERSON, statement -> statement.setObject(1, person.value()),
                row -> new Organisation.Membership(organisation(row), roles(row.getArray(5))));
    }

    /** Who belongs to an organisation, the oldest membership first. */
    @Transactional(readOnly = true)
    public List<Member> members(OrganisationId id) {
        return query(MEMBERS, statement -> statement.setObject(1, id.value()),
                row -> new Member(new PersonId(row.getObject(1, UUID.class)), row.getString(2), roles(row.getArray(3)), row.getBoolean(4),
                        row.getObject(5, OffsetDateTime.class)));
    }

    /** Founds an organisation. */
    @Transactional
    public OrganisationId add(OrganisationKind kind, String name) {
        OrganisationId id = OrganisationId.fresh();
        update(ADD, statement -> {
            statement.setObject(1, id.value());
            statement.setString(2, kind.code());
            statement.setString(3, name);
        });
        return id;
    }

    /** Gives an organisation another name. */
    @Transactional
    public void rename(OrganisationId id, String name) {
        update(RENAME, statement -> {
            statement.setString(1, name);
            statement.setObject(2, id.value());
        });
    }

    /** Makes an organisation something else on the platform; the platform's own stays what it is. */
    @Transactional
    public void setKind(OrganisationId id, OrganisationKind kind) {
        update(SET_KIND, statement -> {
            statement.setString(1, kind.code());
            statement.setObject(2, id.value());
        });
    }

    /** Ends an organisation and its API keys. */
    @Transactional
    public void end(OrganisationId id) {
        update(END, statement -> statement.setObject(1, id.value()));
        update(END_KEYS, statement -> statement.setObject(1, id.value()));
    }

    /** Makes somebody a member, or gives a member other roles. */
    @Transactional
    public void join(OrganisationId id, PersonId person, Set<Role> roles) {
        update(JOIN, statement -> {
            statement.setObject(1, person.value());
            statement.setArray(2, statement.getConnection().createArrayOf("text", Organisation.codes(roles).toArray()));
            statement.setObject(3, id.value());
        });
    }

    /** Ends a membership. */
    @Transactional
    public void leave(OrganisationId id, PersonId person) {
        update(LEAVE, statement -> {
            statement.setObject(1, person.value());
            statement.setObject(2, id.value());
        });
    }

    private interface Binding {
        void of(PreparedStatement statement) throws SQLException;
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Binding binding, Reading<T> reading) {
        return database.prepareStatement(sql, statement -> {
            binding.of(statement);
            List<T> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(reading.of(row));
                }
            }
            return found;
        });
    }

    private void update(String sql, Binding binding) {
        database.prepareStatement(sql, statement -> {
            binding.of(statement);
            return statement.executeUpdate();
        });
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        return new Organisation(new OrganisationId(row.getObject(1, UUID.class)), OrganisationKind.ofCode(row.getString(2)),
                row.getString(3), row.getObject(4, OffsetDateTime.class).toInstant());
    }

    private static Set<Role> roles(Array codes) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream((String[]) codes.getArray()).flatMap(code -> Role.ofCode(code).stream()).forEach(roles::add);
        return roles;
    }
}
