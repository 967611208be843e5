package hqb.boms.reading;

import hqb.platform.tables.TableRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Carts have a column for what their customer writes: designators, when each row has one; else a remark, and a row without it is a part all the
 * same.
 */
final class CustomerReferences {
    private static final String CUSTOMER = "customer";

    private CustomerReferences() {
    }

    /** The heading, in which such a column has references only when all rows with a part number have some. */
    static Heading checked(Heading heading, List<TableRow> rows) {
        return heading.all(Role.REFERENCES).stream().filter(column -> isCustomers(column.header()))
                .findFirst()
                .filter(column -> rows.stream().skip(heading.row() + 1L).anyMatch(row -> isPart(heading, row)
                        && References.of(row.cell(column.index())).isEmpty()))
                .map(column -> heading.with(Map.of(column.index(), Role.OTHER))).orElse(heading);
    }

    /** Whether a column is headed as the customer's. */
    static boolean isCustomers(String header) {
        return header.toLowerCase(Locale.ROOT).contains(CUSTOMER);
    }

    private static boolean isPart(Heading heading, TableRow row) {
        return heading.columns().stream().filter(column -> column.role() == Role.MPN || column.role() == Role.SUPPLIER_PART)
                .anyMatch(column -> !row.cell(column.index()).isEmpty());
    }
}
