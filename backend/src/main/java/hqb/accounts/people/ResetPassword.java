package hqb.accounts.people;

import hqb.accounts.Actor;
import hqb.accounts.Attempts;
import hqb.accounts.AuditLog;
import hqb.accounts.PersonId;
import hqb.accounts.TokenPurpose;
import hqb.accounts.Tokens;
import hqb.accounts.signin.Passwords;
import hqb.accounts.signin.Sessions;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives an account a new password because its person reads mail at its address. A second factor stays needed. */
@Singleton
class ResetPassword {
    private final Tokens tokens;
    private final People people;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AccountMails mails;
    private final Attempts attempts;
    private final AuditLog audit;

    ResetPassword(Tokens tokens, People people, Passwords passwords, Sessions sessions, AccountMails mails, Attempts attempts,
            AuditLog audit) {
        this.tokens = tokens;
        this.people = people;
        this.passwords = passwords;
        this.sessions = sessions;
        this.mails = mails;
        this.attempts = attempts;
        this.audit = audit;
    }

    /**
     * Sets the password and ends all sessions.
     *
     * @throws Refusal when the password is too short, or the token is unknown, used or too old
     */
    void reset(@Nullable String token, @Nullable String typed, String address) {
        BodyCheck check = new BodyCheck();
        String password = Passwords.read(check, "/password", typed);
        check.done();
        attempts.take(Attempts.Kind.ADDRESS, address, address);
        save(token, passwords.hash(password), address);
        attempts.giveBack(Attempts.Kind.ADDRESS, address);
    }

    @Transactional
    void save(@Nullable String token, String hash, String address) {
        PersonId id = Objects.requireNonNull(VerifyEmail.useToken(tokens, TokenPurpose.PASSWORD_RESET, token).person());
        Person person = people.find(id).orElseThrow(() -> Refusal.notFound("This account does not exist any more.", "该账户已不存在。"));
        people.setPassword(id, hash);
        people.verify(id);
        sessions.endOthers(id, null);
        attempts.forget(Attempts.Kind.ACCOUNT, person.email());
        mails.passwordChanged(person);
        audit.write(Actor.person(id, null, address), "password.reset", AuditLog.subject("person", id.value()), null, null);
    }
}
