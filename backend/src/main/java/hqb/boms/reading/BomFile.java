package hqb.boms.reading;

import java.util.List;

/**
 * A list that has been read.
 *
 * @param format    what it was read as, such as {@code CSV, UTF-8, ;}
 * @param columns   the columns with their roles
 * @param lines     the parts, those left off the board included
 * @param otherRows what is no part: titles, totals, remarks
 */
public record BomFile(String format, List<Column> columns, List<BomLine> lines, List<OtherRow> otherRows) {

    /** A row that is no part. */
    public record OtherRow(int row, String text) {
    }

    /** References of parts that are put on the board; 0 where the file has none. */
    public int placements() {
        return lines.stream().filter(line -> !line.dnp()).mapToInt(line -> line.references().size()).sum();
    }
}
