package hqb.spaces.letting;

import hqb.accounts.OrganisationId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Who lets a unit. */
@Singleton
public class UnitOwners {
    private final Listings listings;

    UnitOwners(Listings listings) {
        this.listings = listings;
    }

    /** The organisation that lets a unit which is shown now; empty for units that nobody lets, or that are not shown. */
    @Transactional(readOnly = true)
    public Optional<OrganisationId> find(UUID unit) {
        return listings.find(unit).filter(one -> one.state() == ListingState.PUBLISHED).map(Listing::owner);
    }

    /** The same; nobody changes the listing until the transaction ends. */
    @Transactional
    public Optional<OrganisationId> lock(UUID unit) {
        return listings.lock(unit).filter(one -> one.state() == ListingState.PUBLISHED).map(Listing::owner);
    }
}
