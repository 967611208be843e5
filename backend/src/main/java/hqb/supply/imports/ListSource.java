package hqb.supply.imports;

import hqb.supply.matching.RowFault;
import hqb.platform.tables.Table;
import hqb.platform.tables.TableFault;
import hqb.platform.tables.TableRow;
import hqb.platform.tables.UnreadableTable;
import hqb.supply.imports.ReadRow.Reading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a list in chunks, read; rows that are done already are passed over but their stock numbers are remembered. */
final class ListSource {
    /** Rows of a chunk. */
    static final int CHUNK = 4_000;
    private static final int MOST_ROWS = 1_000_000;

    private final Table table;
    private final Deque<TableRow> first = new ArrayDeque<>();
    private final SeenSkus seen = new SeenSkus();
    private @Nullable UnreadableTable broken;
    private int rows;
    private int last;

    ListSource(Table table) {
        this.table = table;
    }

    /**
     * A chunk.
     *
     * @param rows    what was read
     * @param atEnd   whether nothing follows
     * @param failure why reading ended before the end of the file; null when it did not
     */
    record Chunk(ImportRows rows, boolean atEnd, @Nullable UnreadableTable failure) {
    }

    /** The first rows, for recognising columns; they are read again afterwards. */
    List<TableRow> sample() throws UnreadableTable {
        List<TableRow> sample = new ArrayList<>();
        try {
            for (TableRow row = table.next(); row != null; row = table.next()) {
                first.add(row);
                if (!row.isBlank()) {
                    sample.add(row);
                }
                if (sample.size() == RecogniseColumns.SAMPLE) {
                    break;
                }
            }
        } catch (UnreadableTable unreadable) {
            if (sample.size() < 2) {
                throw unreadable;
            }
            broken = unreadable;
        }
        return sample;
    }

    /** How many rows with a content there have been. */
    int rows() {
        return rows;
    }

    /** The next chunk of rows after a position. */
    Chunk next(ReadRow reader, int headerRow, int position) {
        List<Reading> readings = new ArrayList<>(CHUNK);
        UnreadableTable failure = null;
        boolean atEnd = false;
        try {
            while (readings.size() < CHUNK) {
                TableRow row = first.isEmpty() ? follow() : first.poll();
                if (row == null) {
                    atEnd = true;
                    break;
                }
                last = Math.max(last, row.number());
                if (row.number() <= headerRow || row.isBlank()) {
                    continue;
                }
                if (++rows > MOST_ROWS) {
                    throw new UnreadableTable(TableFault.TOO_MANY_ROWS, row.number());
                }
                Reading reading = once(reader, reader.read(row));
                if (row.number() > position) {
                    readings.add(reading);
                }
            }
        } catch (UnreadableTable unreadable) {
            failure = unreadable;
            atEnd = true;
        }
        return new Chunk(new ImportRows(readings, Math.max(position, last), table.progress()), atEnd, failure);
    }

    private @Nullable TableRow follow() throws UnreadableTable {
        if (broken != null) {
            throw broken;
        }
        return table.next();
    }

    private Reading once(ReadRow reader, Reading reading) {
        if (reading.offer() == null) {
            return reading;
        }
        int before = seen.put(reading.sku(), reading.row().number());
        return before == 0 ? reading
                : new Reading(reading.row(), reading.sku(), null, List.of(
                        reader.problem(reading.row(), reader.has(ColumnRole.SKU) ? ColumnRole.SKU : ColumnRole.MPN, RowFault.DUPLICATE_ROW,
                                String.valueOf(before))));
    }
}
