package hqb.spaces.letting;

import hqb.accounts.OrganisationId;
import hqb.accounts.people.OrganisationTies;
import hqb.platform.database.Queries;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/** An organisation whose units are offered stays: whoever finds them must find somebody who lets them. */
@Singleton
class LettingTies implements OrganisationTies {
    private final Queries queries;

    LettingTies(Queries queries) {
        this.queries = queries;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> reasonToStay(OrganisationId organisation) {
        long offered = queries.list("SELECT count(*) FROM spaces_lettable_unit WHERE owner_id = ? AND state IN ('submitted', 'published')",
                row -> row.getLong(1), organisation.value()).getFirst();
        return offered == 0 ? Optional.empty() : Optional.of("It offers " + offered + " units. Withdraw them first.");
    }
}
