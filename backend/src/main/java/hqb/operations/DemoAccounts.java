package hqb.operations;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.PersonId;
import hqb.accounts.Role;
import hqb.accounts.Scope;
import hqb.accounts.Secret;
import hqb.accounts.organisations.ApiKeys;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.accounts.people.People;
import hqb.accounts.people.Person;
import hqb.accounts.signin.Passwords;
import hqb.accounts.signin.SecondFactors;
import hqb.makerspaces.DemoKeeper;
import hqb.makerspaces.mentors.DemoMentor;
import hqb.ordering.checkout.Addresses;
import hqb.ordering.orders.Frozen;
import hqb.platform.Language;
import hqb.projects.DemoProject;
import hqb.prototyping.providers.DemoProviderOwner;
import hqb.sourcing.rfq.DemoRfqs;
import hqb.spaces.viewings.DemoLandlord;
import hqb.supply.demo.DemoOwner;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of a local start: a maker, a supplier, an operator, a provider, a landlord. What opens them is drawn at random and listed in a file that its
 * owner alone can read; as long as the file is there, a restart keeps it.
 */
@Singleton
public class DemoAccounts {
    private static final String ADDRESS = "local start";
    private static final String RFQS = "2";
    /** Raise it when the demonstration project changes. */
    private static final String PROJECT = "3";
    private static final Frozen.Address WORKSHOP = new Frozen.Address("Demo Kite Workshop", "0755 0000 0000", "CN", "Guangdong", "Shenzhen",
            "Huaqiang North Road 1002, room 512", "518031");

    private final People people;
    private final Organisations organisations;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final ApiKeys keys;
    private final DemoOwner owner;
    private final DemoProviderOwner providerOwner;
    private final DemoLandlord landlord;
    private final DemoKeeper keeper;
    private final DemoMentor mentor;
    private final AuditLog audit;
    private final Loaded loaded;
    private final Addresses addresses;
    private final DemoRfqs rfqs;
    private final DemoProject project;
    private final JsonMapper json;

    DemoAccounts(People people, Organisations organisations, Passwords passwords, SecondFactors secondFactors, ApiKeys keys,
            DemoOwner owner, DemoProviderOwner providerOwner, DemoLandlord landlord, DemoKeeper keeper, DemoMentor mentor, AuditLog audit,
            Loaded loaded, Addresses addresses, DemoRfqs rfqs, DemoProject project, JsonMapper json) {
        this.people = people;
        this.organisations = organisations;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.keys = keys;
        this.owner = owner;
        this.providerOwner = providerOwner;
        this.landlord = landlord;
        this.keeper = keeper;
        this.mentor = mentor;
        this.audit = audit;
        this.loaded = loaded;
        this.addresses = addresses;
        this.rfqs = rfqs;
        this.project = project;
        this.json = json;
    }

    /** What each account is. */
    enum Kind {
        MAKER("maker", OrganisationKind.MAKER, "Demo Kite Workshop", Set.of(Role.OWNER), Set.of(Scope.ORDERS_WRITE, Scope.FINANCE_READ)),
        SUPPLIER("supplier", OrganisationKind.SUPPLIER, "Demo Seven Steps", Set.of(Role.OWNER),
                Set.of(Scope.OFFERS_READ, Scope.OFFERS_WRITE, Scope.IMPORTS_WRITE, Scope.FINANCE_READ)),
        OPERATOR("operator", OrganisationKind.PLATFORM, "Virtual HQB", Set.of(Role.OPERATOR, Role.ADMIN), Set.of(Scope.OFFERS_READ)),
        PROVIDER("provider", OrganisationKind.PROVIDER, "Demo Nine Herons Boards", Set.of(Role.OWNER),
                Set.of(Scope.ORDERS_WRITE, Scope.FINANCE_READ)),
        LANDLORD("landlord", OrganisationKind.LANDLORD, "Demonstration property company", Set.of(Role.OWNER), Set.of(Scope.FINANCE_READ)),
        /** A colleague of the operator: an appeal is decided by somebody else than the decision it is against. */
        SECOND_OPERATOR("second-operator", OrganisationKind.PLATFORM, "Virtual HQB", Set.of(Role.OPERATOR), Set.of(Scope.OFFERS_READ));

        private final String word;
        private final OrganisationKind organisation;
        private final String organisationName;
        private final Set<Role> roles;
        private final Set<Scope> scopes;

        Kind(String word, OrganisationKind organisation, String organisationName, Set<Role> roles, Set<Scope> scopes) {
            this.word = word;
            this.organisation = organisation;
            this.organisationName = organisationName;
            this.roles = roles;
            this.scopes = scopes;
        }

        private DemoAccount draw() {
            HexFormat hex = HexFormat.of();
            return new DemoAccount(word, word + "@demo.example", hex.formatHex(Secret.randomBytes(8)),
                    organisation == OrganisationKind.PLATFORM ? SecondFactors.freshSecret() : null, ApiKeys.freshText());
        }
    }

    /**
     * Sees to it that the accounts exist as the file lists them, and writes the file.
     *
     * @param file    of the last start, if it is still there
     * @param baseUrl where the product is open
     */
    public List<DemoAccount> ensure(Path file, String baseUrl) throws IOException {
        List<DemoAccount> before = read(file);
        List<DemoAccount> accounts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            DemoAccount account = before.stream().filter(known -> known.role().equals(kind.word)).findFirst().orElseGet(kind::draw);
            String fingerprint = HexFormat.of().formatHex(Secret.hash(account.toString()));
            String name = "demo account " + kind.word;
            if (!loaded.has(name, fingerprint)) {
                save(kind, account, passwords.hash(account.password()));
                loaded.note(name, fingerprint);
            }
            accounts.add(account);
            if (kind == Kind.MAKER && !loaded.has("demo project", PROJECT)) {
                project.open(maker(account), WORKSHOP);
                loaded.note("demo project", PROJECT);
            }
        }
        if (!loaded.has("demo rfqs", RFQS)) {
            askForQuotes();
            loaded.note("demo rfqs", RFQS);
        }
        write(file, new DemoAccount.Listing(baseUrl, accounts));
        return accounts;
    }

    /** In the name of the maker. */
    private void askForQuotes() throws IOException {
        Person maker = people.findByEmail(Kind.MAKER.word + "@demo.example").orElseThrow();
        Organisation own = organisations.listOf(maker.id()).stream().map(Organisation.Membership::organisation)
                .filter(one -> one.kind() == OrganisationKind.MAKER).findFirst().orElse(null);
        if (own != null) {
            rfqs.load(Actor.person(maker.id(), own.id(), ADDRESS));
        }
    }

    private PersonId operator() {
        return people.findByEmail(Kind.OPERATOR.word + "@demo.example").orElseThrow().id();
    }

    private Actor maker(DemoAccount account) {
        Person person = people.findByEmail(account.email()).orElseThrow();
        return Actor.person(person.id(), organisations.listOf(person.id()).getFirst().organisation().id(), ADDRESS);
    }

    @Transactional
    void save(Kind kind, DemoAccount account, String hash) {
        PersonId fresh = PersonId.fresh();
        people.add(fresh, account.email(), hash, Language.EN);
        Person person = people.findByEmail(account.email()).orElseThrow();
        people.setPassword(person.id(), hash);
        people.verify(person.id());
        String key = kind == Kind.SECOND_OPERATOR ? "demo " + kind.word : "demo";
        PersonId member = kind == Kind.SECOND_OPERATOR ? operator() : person.id();
        OrganisationId organisation = organisations.listOf(member).stream().map(Organisation.Membership::organisation)
                .filter(one -> one.kind() == kind.organisation).map(Organisation::id).findFirst()
                .orElseGet(() -> organisations.add(kind.organisation, kind.organisationName));
        organisations.join(organisation, person.id(), kind.roles);
        setSecondFactor(person.id(), account.totpSecret());
        keys.list(organisation).stream().filter(one -> one.name().equals(key)).forEach(one -> keys.revoke(one.id(), Duration.ZERO));
        keys.add(organisation, key, kind.scopes, person.id(), null, account.apiKey());
        if (kind == Kind.SUPPLIER) {
            owner.set(organisation);
        } else if (kind == Kind.PROVIDER) {
            providerOwner.set(organisation);
        } else if (kind == Kind.MAKER) {
            addresses.keep(organisation, WORKSHOP);
            mentor.ask(person.id());
        } else if (kind == Kind.LANDLORD) {
            landlord.set(organisation);
            keeper.set(organisation);
        }
        audit.write(Actor.person(person.id(), organisation, ADDRESS), "demo-account.set",
                AuditLog.subject("person", person.id().value()), null, Map.of("role", kind.word));
    }

    private void setSecondFactor(PersonId person, @Nullable String secret) {
        if (secret == null) {
            secondFactors.turnOff(person);
        } else {
            secondFactors.turnOn(person, secret);
        }
    }

    private List<DemoAccount> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        DemoAccount.Listing listing = json.readValue(Files.readAllBytes(file), DemoAccount.Listing.class);
        return listing == null ? List.of() : listing.accounts();
    }

    private void write(Path file, DemoAccount.Listing listing) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(fresh, json.writeValueAsBytes(listing));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
