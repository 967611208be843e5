package hqb.accounts.people;

import hqb.accounts.OrganisationId;
import java.util.Optional;

/** What a feature has to settle with an organisation before that can end. Each feature that has such a thing brings one. */
public interface OrganisationTies {
    /** Why the organisation cannot end yet, as a sentence with what helps; empty when nothing holds it. */
    Optional<String> reasonToStay(OrganisationId organisation);
}
