package hqb.spaces.letting;

import hqb.accounts.OrganisationId;
import hqb.accounts.organisations.OrganisationTrait;
import jakarta.inject.Singleton;

/** An organisation that has a unit to let, whatever else it is and however the listing stands. */
@Singleton
class OwnsUnits implements OrganisationTrait {
    private final Listings listings;

    OwnsUnits(Listings listings) {
        this.listings = listings;
    }

    @Override
    public String code() {
        return "landlord";
    }

    @Override
    public boolean isTrueOf(OrganisationId organisation) {
        return listings.count(new Listings.Filter(organisation, null)) > 0;
    }
}
