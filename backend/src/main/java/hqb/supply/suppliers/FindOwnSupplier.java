package hqb.supply.suppliers;

import hqb.accounts.Actor;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;

/** Says in the name of which supplier somebody acts. */
@Singleton
public class FindOwnSupplier {
    private final Suppliers suppliers;

    FindOwnSupplier(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    /**
     * The supplier that the asker's organisation is.
     *
     * @throws Refusal when it is none
     */
    public SupplierId of(Actor actor) {
        return suppliers.findByOrganisation(actor.requireOrganisation()).map(Supplier::id)
                .orElseThrow(() -> Refusal.notFound("Your organisation is no supplier yet: apply to become one.", "您的组织还不是供应商，请先申请入驻。"));
    }
}
