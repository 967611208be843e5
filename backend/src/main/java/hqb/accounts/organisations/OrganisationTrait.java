package hqb.accounts.organisations;

import hqb.accounts.OrganisationId;

/** Something that an organisation can be besides its kind, such as a workshop. A feature that knows of one is asked for it. */
public interface OrganisationTrait {
    /** The word in the API. */
    String code();

    /** Whether the organisation is that. */
    boolean isTrueOf(OrganisationId organisation);
}
