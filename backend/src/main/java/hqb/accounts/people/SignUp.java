package hqb.accounts.people;

import hqb.accounts.Actor;
import hqb.accounts.Attempts;
import hqb.accounts.AuditLog;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.PersonId;
import hqb.accounts.Role;
import hqb.accounts.TokenPurpose;
import hqb.accounts.Tokens;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.accounts.signin.Passwords;
import hqb.platform.BodyCheck;
import hqb.platform.Language;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Opens an account with an organisation of its own. What the asker is told is the same whether the address is known or not; only mail
 * to that address says which. Until the address is verified the account opens to nobody, and signing up again replaces it.
 */
@Singleton
class SignUp {
    static final int LONGEST_NAME = 120;

    private final People people;
    private final Organisations organisations;
    private final Passwords passwords;
    private final Tokens tokens;
    private final AccountMails mails;
    private final Attempts attempts;
    private final AuditLog audit;

    SignUp(People people, Organisations organisations, Passwords passwords, Tokens tokens, AccountMails mails, Attempts attempts,
            AuditLog audit) {
        this.people = people;
        this.organisations = organisations;
        this.passwords = passwords;
        this.tokens = tokens;
        this.mails = mails;
        this.attempts = attempts;
        this.audit = audit;
    }

    /**
     * Signs somebody up.
     *
     * @throws Refusal when a field is wrong, or too many mails were asked for from that address
     */
    void signUp(@Nullable String typedEmail, @Nullable String typedPassword, @Nullable String organisationName,
            @Nullable String languageTag,
            String address) {
        BodyCheck check = new BodyCheck();
        String email = EmailAddress.read(check, "/email", typedEmail);
        String password = Passwords.read(check, "/password", typedPassword);
        String name = check.text("/organisationName", organisationName, 1, LONGEST_NAME);
        Language language = Language.ofTag(languageTag == null ? Language.EN.tag() : languageTag).orElse(null);
        if (language == null) {
            check.refuse("/language", "Use en or zh-CN.", "请使用 en 或 zh-CN。");
        }
        check.done();
        attempts.take(Attempts.Kind.MAILS_OF_ADDRESS, address, address);
        String hash = passwords.hash(password);
        if (attempts.tryTake(Attempts.Kind.MAILS_TO_RECIPIENT, email, address) == 0) {
            save(email, hash, name, language == null ? Language.EN : language, address);
        }
    }

    @Transactional
    void save(String email, String hash, String name, Language language, String address) {
        PersonId fresh = PersonId.fresh();
        if (people.add(fresh, email, hash, language)) {
            OrganisationId organisation = organisations.add(OrganisationKind.MAKER, name);
            organisations.join(organisation, fresh, Set.of(Role.OWNER));
            audit.write(Actor.person(fresh, organisation, address), "person.signed-up", AuditLog.subject("person", fresh.value()), null,
                    Map.of("organisation", organisation.toString()));
            mails.verification(email, tokens.issue(TokenPurpose.VERIFICATION, fresh, email), language);
            return;
        }
        Person known = people.findByEmail(email).orElseThrow();
        if (known.verified()) {
            mails.alreadyKnown(email, known.language());
            return;
        }
        people.retry(known.id(), hash, language);
        organisations.listOf(known.id()).stream().findFirst().map(Organisation.Membership::organisation)
                .ifPresent(organisation -> organisations.rename(organisation.id(), name));
        mails.verification(email, tokens.issue(TokenPurpose.VERIFICATION, known.id(), email), language);
    }
}
