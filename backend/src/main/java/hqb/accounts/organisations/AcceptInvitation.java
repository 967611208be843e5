package hqb.accounts.organisations;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.OrganisationId;
import hqb.accounts.Role;
import hqb.accounts.TokenPurpose;
import hqb.accounts.Tokens;
import hqb.accounts.people.People;
import hqb.accounts.people.Person;
import hqb.accounts.signin.Sessions;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a person a member of the organisation that invited them. */
@Singleton
class AcceptInvitation {
    private final Tokens tokens;
    private final People people;
    private final Organisations organisations;
    private final Sessions sessions;
    private final AuditLog audit;

    AcceptInvitation(Tokens tokens, People people, Organisations organisations, Sessions sessions, AuditLog audit) {
        this.tokens = tokens;
        this.people = people;
        this.organisations = organisations;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * Joins, and acts in the name of that organisation from now on.
     *
     * @throws Refusal when the token is unknown, used or too old; when it was sent to another address than the account's; when the
     *     organisation has ended
     */
    @Transactional
    Organisation accept(Actor actor, @Nullable String token) {
        Person person = people.find(actor.requirePerson()).orElseThrow();
        Tokens.Token invitation = tokens.use(TokenPurpose.INVITATION, token == null ? "" : token)
                .orElseThrow(() -> Refusal.invalid("/token", "This invitation was used before, is too old or was withdrawn.",
                        "此邀请已被使用、已过期或已撤回。"));
        if (!invitation.email().equals(person.email())) {
            throw Refusal.of(ProblemType.FORBIDDEN, "This invitation was sent to another e-mail address. Sign in with that one.",
                    "此邀请发往另一个邮箱。请用该邮箱登录。");
        }
        OrganisationId id = Objects.requireNonNull(invitation.organisation());
        Organisation organisation = organisations.lock(id).orElseThrow(() -> Refusal.notFound("This organisation has ended.", "该组织已注销。"));
        Set<Role> roles = EnumSet.copyOf(invitation.roles());
        organisations.members(id).stream().filter(member -> member.person().equals(person.id()))
                .forEach(member -> roles.addAll(member.roles()));
        organisations.join(id, person.id(), roles);
        sessions.choose(person.id(), actor.requireCredential(), id);
        audit.writeFor(id, actor, "member.joined", AuditLog.subject("person", person.id().value()), null,
                Map.of("roles", Organisation.codes(roles)));
        return organisation;
    }
}
