package hqb.accounts.people;

import hqb.accounts.Attempts;
import hqb.accounts.TokenPurpose;
import hqb.accounts.Tokens;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Sends a link with which a forgotten password can be replaced. Who asks is told nothing about whether there is such an account. */
@Singleton
class RequestPasswordReset {
    private final People people;
    private final Tokens tokens;
    private final AccountMails mails;
    private final Attempts attempts;

    RequestPasswordReset(People people, Tokens tokens, AccountMails mails, Attempts attempts) {
        this.people = people;
        this.tokens = tokens;
        this.mails = mails;
        this.attempts = attempts;
    }

    /**
     * Sends the link, if there is an account.
     *
     * @throws Refusal when the address is none, or too many mails were asked for from that network address
     */
    void request(@Nullable String typedEmail, String address) {
        BodyCheck check = new BodyCheck();
        String email = EmailAddress.read(check, "/email", typedEmail);
        check.done();
        attempts.take(Attempts.Kind.MAILS_OF_ADDRESS, address, address);
        if (attempts.tryTake(Attempts.Kind.MAILS_TO_RECIPIENT, email, address) == 0) {
            send(email);
        }
    }

    @Transactional
    void send(String email) {
        people.findByEmail(email).ifPresent(
                person -> mails.passwordReset(email, tokens.issue(TokenPurpose.PASSWORD_RESET, person.id(), email), person.language()));
    }
}
