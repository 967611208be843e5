package hqb.platform.tables;

import org.jspecify.annotations.Nullable;

/** A table that is read once, from its first row to its last. */
public interface Table extends AutoCloseable {
    /** The most columns that a table may have. */
    int MOST_COLUMNS = 200;
    /** The most characters of a cell, as in spreadsheets. */
    int LONGEST_CELL = 32_767;

    /** The next row, null after the last. */
    @Nullable
    TableRow next() throws UnreadableTable;

    /** How much of the file has been read, from 0 to 1. */
    double progress();

    /** What it was read as, such as {@code CSV, UTF-8, ;}. */
    String format();

    @Override
    void close();
}
