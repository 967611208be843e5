package hqb.supply.suppliers;

import hqb.platform.Language;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A supplier as others refer to it. */
@Serdeable
record SupplierName(UUID id, String name) {

    static SupplierName of(Supplier supplier, Language language) {
        return new SupplierName(supplier.id().value(), supplier.name(language));
    }
}
