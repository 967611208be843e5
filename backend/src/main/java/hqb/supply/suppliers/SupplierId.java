package hqb.supply.suppliers;

import java.util.UUID;

/** The identity of a supplier. */
public record SupplierId(UUID value) {
}
