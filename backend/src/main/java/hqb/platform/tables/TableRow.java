package hqb.platform.tables;

import java.util.List;
import java.util.Set;

/**
 * A row of a table.
 *
 * @param number as a spreadsheet counts, from 1
 * @param cells  the texts; numbers in plain notation, dates as {@code 2026-05-21}
 * @param dates  the cells that the spreadsheet holds as dates
 */
public record TableRow(int number, List<String> cells, Set<Integer> dates) {

    /** A row without dates. */
    public TableRow(int number, List<String> cells) {
        this(number, cells, Set.of());
    }

    /** The text of a cell, without blanks around it; empty where the row has none. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index).strip() : "";
    }

    /** Whether no cell has a text. */
    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
