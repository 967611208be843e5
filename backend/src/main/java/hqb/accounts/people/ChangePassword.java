package hqb.accounts.people;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.signin.Passwords;
import hqb.accounts.signin.Sessions;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Replaces a password that its person knows. Every other session ends. */
@Singleton
class ChangePassword {
    private final ConfirmIdentity confirmIdentity;
    private final People people;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AccountMails mails;
    private final AuditLog audit;

    ChangePassword(ConfirmIdentity confirmIdentity, People people, Passwords passwords, Sessions sessions, AccountMails mails,
            AuditLog audit) {
        this.confirmIdentity = confirmIdentity;
        this.people = people;
        this.passwords = passwords;
        this.sessions = sessions;
        this.mails = mails;
        this.audit = audit;
    }

    /**
     * Changes the password.
     *
     * @throws Refusal when the old one is wrong, or the new one too short
     */
    void change(Actor actor, @Nullable String old, @Nullable String wished) {
        BodyCheck check = new BodyCheck();
        String password = Passwords.read(check, "/newPassword", wished);
        check.done();
        Person person = confirmIdentity.confirm(actor, old);
        save(actor, person, passwords.hash(password));
    }

    @Transactional
    void save(Actor actor, Person person, String hash) {
        people.setPassword(person.id(), hash);
        sessions.endOthers(person.id(), actor.credential());
        mails.passwordChanged(person);
        audit.writeFor(null, actor, "password.changed", AuditLog.subject("person", person.id().value()), null, null);
    }
}
