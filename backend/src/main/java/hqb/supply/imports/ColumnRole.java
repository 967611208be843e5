package hqb.supply.imports;

import java.util.Optional;

/** What a column of a list holds. */
enum ColumnRole {
    SKU("sku"), MPN("mpn"), MANUFACTURER("manufacturer"), STOCK("stock"), MOQ("moq"), MULTIPLE("multiple"), PACKAGING("packaging"),
    DATE_CODE("dateCode"), CURRENCY("currency"), CONDITION("condition"), EVIDENCE("evidence"), LEAD_TIME("leadTime"),
    WAREHOUSE("warehouse"), ORIGIN("origin"), COUNTER("counter"), PACKAGE("package"), CATEGORY("category"), DESCRIPTION("description"),
    /** The price of one piece from the column's quantity on. */
    PRICE("price"),
    /** All steps in one cell: {@code 1:0.5; 100:0.4}. */
    LADDER("ladder"),
    /** The quantity of a step whose price is in another column; the column's quantity is the step's number. */
    BREAK_QUANTITY("breakQuantity"),
    /** The price of such a step. */
    BREAK_PRICE("breakPrice"),
    /** Nothing that matters here. */
    IGNORED("ignored");

    private final String code;

    ColumnRole(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    String code() {
        return code;
    }

    static Optional<ColumnRole> ofCode(String code) {
        for (ColumnRole role : values()) {
            if (role.code.equals(code)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** Whether several columns may have it. */
    boolean isRepeatable() {
        return this == PRICE || this == BREAK_QUANTITY || this == BREAK_PRICE || this == IGNORED;
    }
}
