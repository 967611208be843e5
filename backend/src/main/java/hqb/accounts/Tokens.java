package hqb.accounts;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The links in mails: each is known by its hash, works once, and a newer one of the same purpose ends the older. */
@Singleton
public class Tokens {
    private static final String DROP = "DELETE FROM accounts_token WHERE person_id = ? AND purpose = ?";
    private static final String DROP_INVITATION = """
            DELETE FROM accounts_token WHERE organisation_id = ? AND email = ? AND purpose = 'invitation'
            """;
    private static final String ISSUE = """
            INSERT INTO accounts_token (token_hash, purpose, person_id, email, organisation_id, roles, expires_at)
            VALUES (?, ?, ?, ?, ?, ?, now() + make_interval(secs => ?))
            """;
    private static final String USE = """
            DELETE FROM accounts_token WHERE token_hash = ? AND purpose = ? AND expires_at > now()
            RETURNING person_id, email, organisation_id, roles
            """;

    private static final String INVITATIONS = """
            SELECT id, email, roles, created_at, expires_at FROM accounts_token
            WHERE organisation_id = ? AND purpose = 'invitation' AND expires_at > now() ORDER BY created_at DESC, id DESC
            """;
    private static final String RENEW = """
            UPDATE accounts_token SET token_hash = ?, created_at = now(), expires_at = now() + make_interval(secs => ?)
            WHERE organisation_id = ? AND id = ? AND purpose = 'invitation' AND expires_at > now()
            """;
    private static final String DROP_BY_ID = "DELETE FROM accounts_token WHERE organisation_id = ? AND id = ? AND purpose = 'invitation'";

    private final JdbcOperations database;

    Tokens(JdbcOperations database) {
        this.database = database;
    }

    /**
     * What a link stands for.
     *
     * @param person       whose account it is about; for an invitation, who invited
     * @param email        the address that it was sent to
     * @param organisation that somebody is invited to
     * @param roles        that somebody is invited to have
     */
    public record Token(@Nullable PersonId person, String email, @Nullable OrganisationId organisation, Set<Role> roles) {
    }

    /** Somebody who was invited and has not come yet. */
    public record Invitation(UUID id, String email, Set<Role> roles, Instant sentAt, Instant expiresAt) {
    }

    /** A new token; those of the same person and purpose stop working. */
    @Transactional
    public String issue(TokenPurpose purpose, PersonId person, String email) {
        drop(purpose, person);
        return insert(purpose, new Token(person, email, null, Set.of()));
    }

    /** A new invitation; an older one of the same address to the same organisation stops working. */
    @Transactional
    public String invite(@Nullable PersonId by, String email, OrganisationId organisation, Set<Role> roles) {
        withdraw(organisation, email);
        return insert(TokenPurpose.INVITATION, new Token(by, email, organisation, roles));
    }

    /** Ends an invitation; says whether there was one. */
    @Transactional
    public boolean withdraw(OrganisationId organisation, String email) {
        return database.prepareStatement(DROP_INVITATION, statement -> {
            statement.setObject(1, organisation.value());
            statement.setString(2, email);
            return statement.executeUpdate();
        }) > 0;
    }

    /** The invitations to an organisation that still work, the newest first. */
    @Transactional(readOnly = true)
    public List<Invitation> invitations(OrganisationId organisation) {
        return database.prepareStatement(INVITATIONS, statement -> {
            statement.setObject(1, organisation.value());
            List<Invitation> invitations = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    invitations.add(new Invitation(row.getObject(1, UUID.class), row.getString(2), roles(row.getArray(3)),
                            row.getObject(4, OffsetDateTime.class).toInstant(), row.getObject(5, OffsetDateTime.class).toInstant()));
                }
            }
            return invitations;
        });
    }

    /** Gives an invitation a new token and its whole time; the token that was sent before stops working. Empty when there is none. */
    @Transactional
    public Optional<String> renew(OrganisationId organisation, UUID invitation) {
        String secret = Secret.random();
        int renewed = database.prepareStatement(RENEW, statement -> {
            statement.setBytes(1, Secret.hash(secret));
            statement.setDouble(2, (double) TokenPurpose.INVITATION.life().toSeconds());
            statement.setObject(3, organisation.value());
            statement.setObject(4, invitation);
            return statement.executeUpdate();
        });
        return renewed > 0 ? Optional.of(secret) : Optional.empty();
    }

    /** Ends an invitation; says whether there was one. */
    @Transactional
    public boolean withdraw(OrganisationId organisation, UUID invitation) {
        return database.prepareStatement(DROP_BY_ID, statement -> {
            statement.setObject(1, organisation.value());
            statement.setObject(2, invitation);
            return statement.executeUpdate();
        }) > 0;
    }

    /** Ends what was sent to a person for a purpose. */
    @Transactional
    public void drop(TokenPurpose purpose, PersonId person) {
        database.prepareStatement(DROP, statement -> {
            statement.setObject(1, person.value());
            statement.setString(2, purpose.code());
            return statement.executeUpdate();
        });
    }

    /** Uses a token up; empty when it is unknown, used or too old. */
    @Transactional
    public Optional<Token> use(TokenPurpose purpose, String token) {
        return database.prepareStatement(USE, statement -> {
            statement.setBytes(1, Secret.hash(token));
            statement.setString(2, purpose.code());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(token(row)) : Optional.empty();
            }
        });
    }

    private String insert(TokenPurpose purpose, Token token) {
        String secret = Secret.random();
        boolean invitation = purpose == TokenPurpose.INVITATION;
        database.prepareStatement(ISSUE, statement -> {
            statement.setBytes(1, Secret.hash(secret));
            statement.setString(2, purpose.code());
            statement.setObject(3, token.person == null ? null : token.person.value());
            statement.setString(4, token.email);
            statement.setObject(5, token.organisation == null ? null : token.organisation.value());
            statement.setArray(6, invitation
                    ? statement.getConnection().createArrayOf("text", token.roles.stream().map(Role::code).toArray())
                    : null);
            statement.setDouble(7, (double) purpose.life().toSeconds());
            return statement.executeUpdate();
        });
        return secret;
    }

    private static Token token(ResultSet row) throws SQLException {
        UUID person = row.getObject(1, UUID.class);
        UUID organisation = row.getObject(3, UUID.class);
        return new Token(person == null ? null : new PersonId(person), row.getString(2),
                organisation == null ? null : new OrganisationId(organisation), roles(row.getArray(4)));
    }

    private static Set<Role> roles(@Nullable Array codes) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (codes != null) {
            Arrays.stream((String[]) codes.getArray()).flatMap(code -> Role.ofCode(code).stream()).forEach(roles::add);
        }
        return roles;
    }
}
