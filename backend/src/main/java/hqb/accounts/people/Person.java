package hqb.accounts.people;

import hqb.accounts.PersonId;
import hqb.platform.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account.
 *
 * @param passwordHash null when no password opens the account
 * @param verified     whether the person has shown that they read mail at the address
 * @param secondFactor whether signing in takes a second factor
 * @param language     of mails
 */
public record Person(PersonId id, String email, @Nullable String passwordHash, boolean verified, boolean secondFactor, Language language,
        Instant createdAt) {
}
