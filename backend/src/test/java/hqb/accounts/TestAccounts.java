package hqb.accounts;

import hqb.accounts.organisations.ApiKeys;
import hqb.accounts.organisations.Organisations;
import hqb.accounts.people.People;
import hqb.accounts.signin.Passwords;
import hqb.accounts.signin.Sessions;
import hqb.platform.Language;
import hqb.testing.Api;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.util.Set;
import java.util.UUID;

/** Makes people and organisations for tests, without the ceremony of signing up. */
public final class TestAccounts {
    /** The password of everybody here. */
    public static final String PASSWORD = "correct horse battery";

    private final Api api;
    private final People people;
    private final Organisations organisations;
    private final Sessions sessions;
    private final ApiKeys keys;
    private final String passwordHash;

    /** Makes them in that product. */
    public TestAccounts(Api api, ApplicationContext product) {
        this.api = api;
        this.people = product.getBean(People.class);
        this.organisations = product.getBean(Organisations.class);
        this.sessions = product.getBean(Sessions.class);
        this.keys = product.getBean(ApiKeys.class);
        this.passwordHash = product.getBean(Passwords.class).hash(PASSWORD);
    }

    /** A new organisation. */
    public OrganisationId organisation(OrganisationKind kind) {
        return organisations.add(kind, "Test " + kind.code());
    }

    /** A new verified person, a member of that organisation. */
    public PersonId member(OrganisationId organisation, Role... roles) {
        PersonId person = PersonId.fresh();
        people.add(person, "p" + UUID.randomUUID() + "@test.example", passwordHash, Language.EN);
        people.verify(person);
        organisations.join(organisation, person, Set.of(roles));
        return person;
    }

    /** The browser of a person who is signed in. */
    public Visitor browser(PersonId person, OrganisationId organisation, boolean secondFactor) {
        return Visitor.withSession(api, sessions.begin(person, organisation, secondFactor, "127.0.0.1", "test"));
    }

    /** The browser of a new member of an organisation. */
    public Visitor browser(OrganisationId organisation, Role... roles) {
        return browser(member(organisation, roles), organisation, false);
    }

    /** A machine with a new API key of an organisation. */
    public Visitor machine(OrganisationId organisation, Scope... scopes) {
        return Visitor.withKey(api, keys.add(organisation, "test", Set.of(scopes), null, null, ApiKeys.freshText()).key());
    }
}
