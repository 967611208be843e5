package hqb.supply;

import hqb.accounts.Actor;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;

/** The supplier that an organisation is. */
@Singleton
public class OwnSupplier {
    private final Suppliers suppliers;

    OwnSupplier(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    /**
     * The supplier in whose name somebody acts.
     *
     * @throws Refusal not-found when the organisation is no supplier
     */
    public Supplier of(Actor actor) {
        return suppliers.findByOrganisation(actor.requireOrganisation())
                .orElseThrow(() -> Refusal.notFound("Your organisation is no supplier yet: apply to become one."));
    }
}
