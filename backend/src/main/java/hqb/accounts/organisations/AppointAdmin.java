package hqb.accounts.organisations;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.people.People;
import hqb.accounts.people.Person;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes somebody an administrator of the platform: how a new installation gets its first one. Only whoever runs the server can ask. */
@Singleton
public class AppointAdmin {
    private static final String PLATFORM_NAME = "Virtual HQB";

    private final People people;
    private final Organisations organisations;
    private final AuditLog audit;

    AppointAdmin(People people, Organisations organisations, AuditLog audit) {
        this.people = people;
        this.organisations = organisations;
        this.audit = audit;
    }

    /**
     * Appoints the person with that e-mail address.
     *
     * @throws Refusal when nobody has a verified account with it
     */
    @Transactional
    public void appoint(String email) {
        Person person = people.findByEmail(email.toLowerCase(Locale.ROOT)).filter(Person::verified)
                .orElseThrow(() -> Refusal.notFound("Nobody has a verified account with the address " + email + "."));
        OrganisationId platform = organisations.findPlatform().map(Organisation::id)
                .orElseGet(() -> organisations.add(OrganisationKind.PLATFORM, PLATFORM_NAME));
        Set<Role> roles = EnumSet.of(Role.OPERATOR, Role.ADMIN);
        organisations.join(platform, person.id(), roles);
        audit.writeFor(platform, Actor.person(person.id(), platform, "command line"), "admin.appointed",
                AuditLog.subject("person", person.id().value()), null, Map.of("roles", Organisation.codes(roles)));
    }
}
