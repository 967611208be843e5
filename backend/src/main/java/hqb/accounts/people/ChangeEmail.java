package hqb.accounts.people;

import hqb.accounts.Actor;
import hqb.accounts.Attempts;
import hqb.accounts.TokenPurpose;
import hqb.accounts.Tokens;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Asks for another e-mail address. It counts once its link was followed; until then nothing changes. */
@Singleton
class ChangeEmail {
    private final ConfirmIdentity confirmIdentity;
    private final People people;
    private final Tokens tokens;
    private final AccountMails mails;
    private final Attempts attempts;

    ChangeEmail(ConfirmIdentity confirmIdentity, People people, Tokens tokens, AccountMails mails, Attempts attempts) {
        this.confirmIdentity = confirmIdentity;
        this.people = people;
        this.tokens = tokens;
        this.mails = mails;
        this.attempts = attempts;
    }

    /**
     * Sends the link to the new address. An address that has an account already gets none, which the asker is not told.
     *
     * @throws Refusal when the address is none, the password is wrong, or too many mails were asked for
     */
    void change(Actor actor, @Nullable String typedEmail, @Nullable String password) {
        BodyCheck check = new BodyCheck();
        String email = EmailAddress.read(check, "/email", typedEmail);
        check.done();
        Person person = confirmIdentity.confirm(actor, password);
        attempts.take(Attempts.Kind.MAILS_OF_ADDRESS, actor.address(), actor.address());
        if (attempts.tryTake(Attempts.Kind.MAILS_TO_RECIPIENT, email, actor.address()) == 0) {
            send(person, email);
        }
    }

    @Transactional
    void send(Person person, String email) {
        if (people.findByEmail(email).isEmpty()) {
            mails.emailChange(email, tokens.issue(TokenPurpose.EMAIL_CHANGE, person.id(), email), person.language());
        }
    }
}
