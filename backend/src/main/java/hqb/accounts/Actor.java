package hqb.accounts;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks. A controller gets it as a parameter of this type.
 *
 * @param personId     null for API keys and for nobody
 * @param organisation in whose name; null for nobody, and for people who belong to none
 * @param roles        of the person in that organisation
 * @param scopes       of the API key
 * @param how          by which credential
 * @param credential   id of the session or of the key, null for nobody
 * @param secondFactor whether the session was opened with a second factor
 * @param address      from where
 */
public record Actor(@Nullable PersonId personId, @Nullable OrganisationId organisation, Set<Role> roles, Set<Scope> scopes, How how,
        @Nullable UUID credential, boolean secondFactor, String address) {

    /** By which credential somebody is known. */
    public enum How {
        NOBODY, SESSION, KEY
    }

    /** Somebody without a credential. */
    public static Actor nobody(String address) {
        return new Actor(null, null, Set.of(), Set.of(), How.NOBODY, null, false, address);
    }

    /** A person who has just proved who they are, before there is a session. */
    public static Actor person(PersonId person, @Nullable OrganisationId organisation, String address) {
        return new Actor(person, organisation, Set.of(), Set.of(), How.SESSION, null, false, address);
    }

    /** In whose name; throws {@link Refusal} when in nobody's. */
    public OrganisationId requireOrganisation() {
        if (organisation == null) {
            throw Refusal.of(ProblemType.FORBIDDEN, "You act for no organisation. Choose one that you belong to.", "您当前未代表任何组织。请选择您所属的组织。");
        }
        return organisation;
    }

    /** Which person; throws {@link Refusal} when none. */
    public PersonId requirePerson() {
        if (personId == null) {
            throw Refusal.of(ProblemType.FORBIDDEN, "Only a person can do this. Sign in.", "此操作仅限个人用户，请登录。");
        }
        return personId;
    }

    /** Which session or key; for endpoints that nobody reaches without. */
    public UUID requireCredential() {
        if (credential == null) {
            throw Refusal.of(ProblemType.UNAUTHENTICATED, "Sign in first.", "请先登录。");
        }
        return credential;
    }
}
