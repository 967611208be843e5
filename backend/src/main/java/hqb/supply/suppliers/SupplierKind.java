package hqb.supply.suppliers;

import java.util.Locale;

/** How large a seller is and how it sells. */
public enum SupplierKind {
    DISTRIBUTOR, WHOLESALE_STALL, MODULE_SHOP, STALL, ONE_METRE_COUNTER;

    /** The word on the wire and in the database: {@code one-metre-counter}, ... */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that code of the API and the database. */
    public static SupplierKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
