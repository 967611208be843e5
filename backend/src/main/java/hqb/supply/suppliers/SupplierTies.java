package hqb.supply.suppliers;

import hqb.accounts.OrganisationId;
import hqb.accounts.people.OrganisationTies;
import jakarta.inject.Singleton;
import java.util.Optional;

/** An organisation that owns a supplier cannot end: buyers would face nobody. */
@Singleton
class SupplierTies implements OrganisationTies {
    private final Suppliers suppliers;

    SupplierTies(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    @Override
    public Optional<String> reasonToStay(OrganisationId organisation) {
        return suppliers.findByOrganisation(organisation)
                .map(supplier -> "Your organisation sells here as " + supplier.nameEn() + ". Make somebody else an owner first.");
    }
}
