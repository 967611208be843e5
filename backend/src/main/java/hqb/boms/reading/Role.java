package hqb.boms.reading;

import java.util.Arrays;
import java.util.Optional;

/** What a column of a bill of materials holds. */
public enum Role {
    /** Reference designators: where on the board. */
    REFERENCES("references"),
    /** Pieces a board. */
    QUANTITY("quantity"),
    /** The manufacturer's part number. */
    MPN("mpn"),
    /** Who makes it. */
    MANUFACTURER("manufacturer"),
    /** A value such as {@code 100n}, or a name of the part. */
    VALUE("value"),
    /** Package or footprint. */
    FOOTPRINT("footprint"),
    /** Free text about the part. */
    DESCRIPTION("description"),
    /** A distributor's order number. */
    SUPPLIER_PART("supplierPartNumber"),
    /** Whether the part is left off the board. */
    DNP("dnp"),
    /** Whether the part is put on the board: the reverse of {@link #DNP}. */
    FITTED("fitted"),
    /** None of these. */
    OTHER("other");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The word of the API. */
    public String code() {
        return code;
    }

    /** The role of a word. */
    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }

    /** Whether several columns may have it: numbers of several suppliers, alternates, several ways to leave a part off. */
    boolean mayRepeat() {
        return this == MPN || this == MANUFACTURER || this == SUPPLIER_PART || this == DNP || this == FITTED || this == OTHER;
    }
}
