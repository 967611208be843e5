package hqb.accounts.signin;

import hqb.accounts.Actor;
import hqb.accounts.Attempts;
import hqb.accounts.AuditLog;
import hqb.accounts.OrganisationId;
import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.accounts.people.EmailAddress;
import hqb.accounts.people.People;
import hqb.accounts.people.Person;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Opens a session for somebody who knows the password and, where the account has one, shows the second factor. An unknown address and
 * a wrong password are the same answer after the same time, so that nobody learns who has an account.
 */
@Singleton
class SignIn {
    private final People people;
    private final Organisations organisations;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final Sessions sessions;
    private final Attempts attempts;
    private final AuditLog audit;

    SignIn(People people, Organisations organisations, Passwords passwords, SecondFactors secondFactors, Sessions sessions,
            Attempts attempts, AuditLog audit) {
        this.people = people;
        this.organisations = organisations;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.attempts = attempts;
        this.audit = audit;
    }

    /** A session that has begun. */
    record Begun(String token, Actor actor) {
    }

    /**
     * Signs in.
     *
     * @param code      of the second factor, or a recovery code; null when the person sent none
     * @param userAgent what the browser calls itself
     * @return the session's token, and who has it
     * @throws Refusal when tried too often; when address or password is wrong; when the address is not verified yet; when the account
     *     wants a second factor and none came; when the code is wrong or was used before
     */
    Begun signIn(@Nullable String typedEmail, @Nullable String password, @Nullable String code, String address, String userAgent) {
        BodyCheck check = new BodyCheck();
        String email = EmailAddress.read(check, "/email", typedEmail);
        check.present("/password", password);
        check.done();
        attempts.take(Attempts.Kind.ADDRESS, address, address);
        attempts.take(Attempts.Kind.ACCOUNT, email, address);
        Person person = people.findByEmail(email).orElse(null);
        if (!passwords.isRight(password, person == null ? null : person.passwordHash()) || person == null) {
            throw Refusal.of(ProblemType.UNAUTHENTICATED, "The e-mail address or the password is wrong.", "邮箱或密码错误。");
        }
        if (!person.verified()) {
            takeBack(email, address);
            throw Refusal.of(ProblemType.EMAIL_UNVERIFIED,
                    "Follow the link in the mail that we sent you. Sign up again with the same address to get another one.",
                    "请点击我们发送的邮件中的链接。如需重新发送，请用同一邮箱再次注册。");
        }
        if (person.secondFactor()) {
            showSecondFactor(person, code, address);
        }
        attempts.forget(Attempts.Kind.ACCOUNT, email);
        attempts.giveBack(Attempts.Kind.ADDRESS, address);
        renewHash(person, password == null ? "" : password);
        return begin(person, person.secondFactor(), address, userAgent);
    }

    private void showSecondFactor(Person person, @Nullable String code, String address) {
        if (code == null || code.isBlank()) {
            takeBack(person.email(), address);
            throw Refusal.of(ProblemType.SECOND_FACTOR_REQUIRED, "Send the code of your authenticator, or a recovery code, as totp.",
                    "请在 totp 中发送验证器的验证码或恢复码。");
        }
        if (!secondFactors.accept(person.id(), code, attempts.isSpared(address))) {
            throw Refusal.of(ProblemType.UNAUTHENTICATED, "The code is wrong, or it was used before. Wait for the next one.",
                    "验证码错误或已被使用。请等待下一个。");
        }
    }

    private void takeBack(String email, String address) {
        attempts.giveBack(Attempts.Kind.ACCOUNT, email);
        attempts.giveBack(Attempts.Kind.ADDRESS, address);
    }

    private void renewHash(Person person, String password) {
        if (person.passwordHash() != null && passwords.isOutdated(person.passwordHash())) {
            people.setPassword(person.id(), passwords.hash(password));
        }
    }

    @Transactional
    Begun begin(Person person, boolean secondFactor, String address, String userAgent) {
        Organisation.Membership first = organisations.listOf(person.id()).stream().findFirst().orElse(null);
        OrganisationId organisation = first == null ? null : first.organisation().id();
        audit.writeFor(null, Actor.person(person.id(), null, address), "session.begun", AuditLog.subject("person", person.id().value()),
                null, Map.of("secondFactor", secondFactor));
        String token = sessions.begin(person.id(), organisation, secondFactor, address, userAgent);
        return new Begun(token, new Actor(person.id(), organisation, first == null ? Set.of() : first.roles(), Set.of(), Actor.How.SESSION,
                null, secondFactor, address));
    }
}
