package hqb.boms.reading;

import hqb.boms.reading.BomFile.OtherRow;

/**
 * A text that was written anew as a table with commas.
 *
 * @param ahead rows that the table has before the first line of the text
 */
record Rewritten(String table, int ahead) {

    /** What was read of the table, with the rows of the text. */
    BomFile asWritten(BomFile read) {
        return new BomFile("TXT", read.columns(), read.lines().stream()
                .map(line -> ahead == 0 ? line
                        : new BomLine(line.row() - ahead, line.references(), line.quantity(), line.mpns(), line.manufacturer(),
                                line.value(), line.footprint(), line.description(), line.supplierParts(), line.dnp(), line.problems()))
                .toList(), read.otherRows().stream().map(row -> new OtherRow(row.row() - ahead, row.text())).toList());
    }
}
