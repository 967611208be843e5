package hqb.platform.tables;

import hqb.platform.Language;

/** A file that is no table, or stops being one at some row. It carries no stack trace: nobody is at fault in the code. */
public final class UnreadableTable extends Exception {
    private final TableFault fault;
    private final int row;

    /**
     * An unreadable table.
     *
     * @param row where it stopped being readable; 0 when the whole file is at fault
     */
    public UnreadableTable(TableFault fault, int row) {
        super(fault.message(Language.EN), null, false, false);
        this.fault = fault;
        this.row = row;
    }

    /** What is wrong. */
    public TableFault fault() {
        return fault;
    }

    /** The row at fault; 0 when the whole file is. */
    public int row() {
        return row;
    }
}
