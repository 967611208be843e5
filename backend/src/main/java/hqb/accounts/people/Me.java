package hqb.accounts.people;

import hqb.accounts.organisations.Organisation;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and what they may.
 *
 * @param person        null for an API key
 * @param organisation  in whose name; null for a person who belongs to none
 * @param traits        what the organisation is besides its kind: workshop, landlord
 * @param organisations all that the person belongs to; none for an API key
 * @param roles         in {@code organisation}: owner, buyer, stock-keeper, finance, operator, admin
 * @param scopes        of the API key; none for a person
 * @param permissions   what all that grants
 * @param secondFactor  whether this session was opened with a second factor
 * @param csrfToken     to be sent in the header {@code X-CSRF-Token} with each change; null for an API key
 */
@Serdeable
record Me(@Nullable Account person, Organisation.@Nullable View organisation, List<String> traits,
        List<Organisation.MembershipView> organisations,
        List<String> roles, List<String> scopes, List<String> permissions, boolean secondFactor, @Nullable String csrfToken) {

    /**
     * A person's account.
     *
     * @param language     of mails: en or zh-CN
     * @param secondFactor whether signing in takes a second factor
     */
    @Serdeable
    record Account(UUID id, String email, String language, boolean secondFactor) {
    }

    /** Whether somebody is signed in, and who. */
    @Serdeable
    record Session(boolean signedIn, @Nullable Me me) {
    }
}
