package hqb.ordering.cart;

import hqb.accounts.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Whose cart it is. */
public sealed interface CartOwner {
    /** The company that buys; null for a guest. */
    default @Nullable OrganisationId buyer() {
        return this instanceof Company company ? company.organisation() : null;
    }

    /** A company, whoever of it fills the cart. */
    record Company(OrganisationId organisation) implements CartOwner {
    }

    /** Somebody unknown who has the cookie with this token. */
    record Guest(String token) implements CartOwner {
    }
}
