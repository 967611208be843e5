package hqb.ordering.cart;

import hqb.accounts.OrganisationId;

/** Whose cart it is. */
public sealed interface CartOwner {
    /** A company, whoever of it fills the cart. */
    record Company(OrganisationId organisation) implements CartOwner {
    }

    /** Somebody unknown who has the cookie with this token. */
    record Guest(String token) implements CartOwner {
    }
}
