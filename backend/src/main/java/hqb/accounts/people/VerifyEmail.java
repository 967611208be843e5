package hqb.accounts.people;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.PersonId;
import hqb.accounts.TokenPurpose;
import hqb.accounts.Tokens;
import hqb.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Opens a new account to the person who reads mail at its address. */
@Singleton
class VerifyEmail {
    private final Tokens tokens;
    private final People people;
    private final AuditLog audit;

    VerifyEmail(Tokens tokens, People people, AuditLog audit) {
        this.tokens = tokens;
        this.people = people;
        this.audit = audit;
    }

    /**
     * Verifies the address of an account.
     *
     * @throws Refusal when the token is unknown, used or too old
     */
    @Transactional
    void verify(@Nullable String token, String address) {
        PersonId person = Objects.requireNonNull(useToken(tokens, TokenPurpose.VERIFICATION, token).person());
        people.verify(person);
        audit.write(Actor.person(person, null, address), "person.verified", AuditLog.subject("person", person.value()), null, null);
    }

    /** Uses up the token of a body's field {@code token}, or refuses. */
    static Tokens.Token useToken(Tokens tokens, TokenPurpose purpose, @Nullable String token) {
        return tokens.use(purpose, token == null ? "" : token)
                .orElseThrow(() -> Refusal.invalid("/token", "This link was used before or is too old. Ask for a new one.",
                        "此链接已被使用或已过期。请重新获取。"));
    }
}
