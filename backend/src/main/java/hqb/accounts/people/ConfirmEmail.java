package hqb.accounts.people;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.PersonId;
import hqb.accounts.TokenPurpose;
import hqb.accounts.Tokens;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a new e-mail address the account's, because its person reads mail there; the old address is told. */
@Singleton
class ConfirmEmail {
    private final Tokens tokens;
    private final People people;
    private final AccountMails mails;
    private final AuditLog audit;

    ConfirmEmail(Tokens tokens, People people, AccountMails mails, AuditLog audit) {
        this.tokens = tokens;
        this.people = people;
        this.mails = mails;
        this.audit = audit;
    }

    /**
     * Changes the address.
     *
     * @throws Refusal when the token is unknown, used or too old, or somebody else has the address by now
     */
    @Transactional
    void confirm(@Nullable String token, String address) {
        Tokens.Token used = VerifyEmail.useToken(tokens, TokenPurpose.EMAIL_CHANGE, token);
        PersonId id = Objects.requireNonNull(used.person());
        Person person = people.find(id).orElseThrow(() -> Refusal.notFound("This account does not exist any more.", "该账户已不存在。"));
        if (!people.setEmail(id, used.email())) {
            throw Refusal.of(ProblemType.CONFLICT, "This e-mail address belongs to another account by now.", "该邮箱已被其他账户使用。");
        }
        tokens.drop(TokenPurpose.PASSWORD_RESET, id);
        mails.emailChanged(person);
        audit.write(Actor.person(id, null, address), "email.changed", AuditLog.subject("person", id.value()), null, null);
    }
}
