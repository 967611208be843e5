package hqb.accounts.organisations;

import hqb.accounts.Actor;
import hqb.accounts.Attempts;
import hqb.accounts.AuditLog;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.PersonId;
import hqb.accounts.Role;
import hqb.accounts.Tokens;
import hqb.accounts.people.AccountMails;
import hqb.accounts.people.EmailAddress;
import hqb.platform.BodyCheck;
import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Invites people to an organisation, changes what they are there, and ends their membership. Somebody who decides always stays. */
@Singleton
class ChangeMembers {
    private final Organisations organisations;
    private final Tokens tokens;
    private final AccountMails mails;
    private final Attempts attempts;
    private final AuditLog audit;

    ChangeMembers(Organisations organisations, Tokens tokens, AccountMails mails, Attempts attempts, AuditLog audit) {
        this.organisations = organisations;
        this.tokens = tokens;
        this.mails = mails;
        this.attempts = attempts;
        this.audit = audit;
    }

    /**
     * Sends an invitation. Whether the address has an account is not told.
     *
     * @throws Refusal when a field is wrong, the person belongs to the organisation, or too many invitations went there
     */
    @Transactional
    void invite(Actor actor, @Nullable String typedEmail, @Nullable List<String> typedRoles, Language language) {
        Organisation organisation = organisations.lock(actor.requireOrganisation()).orElseThrow();
        BodyCheck check = new BodyCheck();
        String email = EmailAddress.read(check, "/email", typedEmail);
        Set<Role> roles = roles(check, organisation, typedRoles);
        check.done();
        if (organisations.members(organisation.id()).stream().anyMatch(member -> member.email().equals(email))) {
            throw Refusal.of(ProblemType.CONFLICT, "This person belongs to your organisation already.", "此人已是您组织的成员。");
        }
        attempts.take(Attempts.Kind.MAILS_TO_RECIPIENT, email, actor.address());
        String token = tokens.invite(actor.personId(), email, organisation.id(), roles);
        mails.invitation(email, organisation.name(), token, language);
        audit.write(actor, "member.invited", AuditLog.subject("organisation", organisation.id().value()), null,
                Map.of("roles", Organisation.codes(roles)));
    }

    /**
     * Gives a member other roles.
     *
     * @throws Refusal when there is no such member, the roles are none, or nobody who decides would be left
     */
    @Transactional
    void changeRoles(Actor actor, PersonId person, @Nullable List<String> typedRoles) {
        Organisation organisation = organisations.lock(actor.requireOrganisation()).orElseThrow();
        BodyCheck check = new BodyCheck();
        Set<Role> roles = roles(check, organisation, typedRoles);
        check.done();
        Organisations.Member member = get(organisation.id(), person);
        if (roles.stream().noneMatch(Role::decides)) {
            keepOneWhoDecides(organisation.id(), person);
        }
        organisations.join(organisation.id(), person, roles);
        audit.write(actor, "member.roles-changed", AuditLog.subject("person", person.value()),
                Map.of("roles", Organisation.codes(member.roles())), Map.of("roles", Organisation.codes(roles)));
    }

    /**
     * Ends a membership.
     *
     * @throws Refusal when there is no such member, or nobody who decides would be left
     */
    @Transactional
    void remove(Actor actor, PersonId person) {
        OrganisationId organisation = actor.requireOrganisation();
        organisations.lock(organisation);
        Organisations.Member member = get(organisation, person);
        keepOneWhoDecides(organisation, person);
        organisations.leave(organisation, person);
        audit.write(actor, "member.removed", AuditLog.subject("person", person.value()),
                Map.of("roles", Organisation.codes(member.roles())), null);
    }

    private Organisations.Member get(OrganisationId organisation, PersonId person) {
        return organisations.members(organisation).stream().filter(member -> member.person().equals(person)).findFirst()
                .orElseThrow(() -> Refusal.notFound("Nobody with this id belongs to your organisation.", "您的组织没有此成员。"));
    }

    private void keepOneWhoDecides(OrganisationId organisation, PersonId leaving) {
        boolean one = organisations.members(organisation).stream().filter(member -> !member.person().equals(leaving))
                .anyMatch(member -> member.roles().stream().anyMatch(Role::decides));
        if (!one) {
            throw Refusal.of(ProblemType.CONFLICT, "The last owner has to stay. Make somebody else an owner first.",
                    "最后一位所有者必须保留。请先将他人设为所有者。");
        }
    }

    private static Set<Role> roles(BodyCheck check, Organisation organisation, @Nullable List<String> typed) {
        boolean platform = organisation.kind() == OrganisationKind.PLATFORM;
        List<Role> possible = EnumSet.allOf(Role.class).stream().filter(role -> role.isPlatform() == platform).toList();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String code : typed == null ? List.<String>of() : typed) {
            Role.ofCode(String.valueOf(code)).filter(possible::contains).ifPresentOrElse(roles::add,
                    () -> check.refuse("/roles", "There is no role " + code + " here.", "此处没有角色 " + code + "。"));
        }
        if (roles.isEmpty()) {
            check.refuse("/roles", "Name one or more of " + String.join(", ", possible.stream().map(Role::code).toList()) + ".",
                    "请从中选择一个或多个：" + String.join(", ", possible.stream().map(Role::code).toList()) + "。");
        }
        return roles;
    }
}
