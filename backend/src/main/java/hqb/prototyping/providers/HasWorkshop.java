package hqb.prototyping.providers;

import hqb.accounts.OrganisationId;
import hqb.accounts.organisations.OrganisationTrait;
import jakarta.inject.Singleton;

/** An organisation whose workshop was approved, whatever else it is and however it stands now. */
@Singleton
class HasWorkshop implements OrganisationTrait {
    private final Providers providers;

    HasWorkshop(Providers providers) {
        this.providers = providers;
    }

    @Override
    public String code() {
        return "workshop";
    }

    @Override
    public boolean isTrueOf(OrganisationId organisation) {
        return providers.findByOrganisation(organisation).filter(one -> one.state() != ProviderState.APPLIED).isPresent();
    }
}
