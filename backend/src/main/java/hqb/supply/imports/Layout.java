package hqb.supply.imports;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;

/**
 * How a list is laid out.
 *
 * @param headerRow    the row of the column names; 0 when there is none
 * @param columns      from left to right
 * @param decimalComma whether prices are written 0,5
 */
@Serdeable
record Layout(int headerRow, List<Column> columns, boolean decimalComma) {

    boolean has(ColumnRole role) {
        return indexOf(role) >= 0;
    }

    /** Where the role's first column is; -1 when no column has it. */
    int indexOf(ColumnRole role) {
        for (Column column : columns) {
            if (column.is() == role) {
                return column.index();
            }
        }
        return -1;
    }

    boolean hasPrices() {
        return has(ColumnRole.PRICE) || has(ColumnRole.LADDER) || has(ColumnRole.BREAK_PRICE) && has(ColumnRole.BREAK_QUANTITY);
    }

    /** What an offer cannot do without and no column holds: roles, in words of the wire. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (!has(ColumnRole.MPN)) {
            missing.add(ColumnRole.MPN.code());
        }
        if (!has(ColumnRole.STOCK)) {
            missing.add(ColumnRole.STOCK.code());
        }
        if (!hasPrices()) {
            missing.add(ColumnRole.PRICE.code());
        }
        return missing;
    }

    /** The column's name for people: its header, or its letter in a spreadsheet. */
    String nameOf(int index) {
        String header = index >= 0 && index < columns.size() ? columns.get(index).header() : "";
        return header.isEmpty() ? letter(index) : header;
    }

    private static String letter(int index) {
        StringBuilder letters = new StringBuilder();
        for (int left = index + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }
}
