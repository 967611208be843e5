package hqb.supply.imports;

import hqb.supply.imports.ReadRow.Reading;
import java.util.List;

/**
 * Rows of a list that were read.
 *
 * @param last     the last row of the file that they reach to
 * @param progress of the file, 0 to 1
 */
record ImportRows(List<Reading> readings, int last, double progress) {
}
