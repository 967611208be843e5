package hqb.accounts.people;

import hqb.accounts.Actor;
import hqb.accounts.Attempts;
import hqb.accounts.signin.Passwords;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Asks for the password once more before something grave is done: an open session may have been left at somebody else's hands. */
@Singleton
public class ConfirmIdentity {
    private final People people;
    private final Passwords passwords;
    private final Attempts attempts;

    ConfirmIdentity(People people, Passwords passwords, Attempts attempts) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    /**
     * The person who asks, if this is their password. Must not run in a transaction, since it takes its time.
     *
     * @throws Refusal naming {@code /password} when it is wrong; when tried too often
     */
    public Person confirm(Actor actor, @Nullable String password) {
        Person person = people.find(actor.requirePerson()).orElseThrow();
        attempts.take(Attempts.Kind.ACCOUNT, person.email(), actor.address());
        if (!passwords.isRight(password, person.passwordHash())) {
            throw Refusal.invalid("/password", "This is not your password.", "密码不正确。");
        }
        attempts.forget(Attempts.Kind.ACCOUNT, person.email());
        return person;
    }
}
