package hqb.supply.suppliers;

import hqb.places.BuildingTally;
import jakarta.inject.Singleton;
import java.util.Map;

/** How many suppliers have a counter in each building. */
@Singleton
final class SupplierTally implements BuildingTally {
    private final Suppliers suppliers;

    SupplierTally(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    @Override
    public Kind kind() {
        return Kind.SUPPLIERS;
    }

    @Override
    public Map<String, Integer> byBuilding() {
        return suppliers.countsByBuilding();
    }
}
