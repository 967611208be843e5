package hqb.platform.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Many rows into a table at once, by PostgreSQL's COPY in its text format: fields are parted by tabs, rows by line feeds. A row is
 * written field by field and ended.
 */
public final class CopyRows {
    private static final int FLUSH_AT = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(FLUSH_AT + 4096);
    private boolean inRow;

    private CopyRows(CopyIn copy) {
        this.copy = copy;
    }

    /** Writes the fields of one thing. */
    @FunctionalInterface
    public interface Fields<T> {
        /** Calls {@link CopyRows#field} once a column. */
        void write(T thing, CopyRows rows);
    }

    /**
     * Copies.
     *
     * @param target table and columns, such as {@code things (id, name)}
     */
    public static <T> void into(Connection connection, String target, Collection<T> things, Fields<T> fields) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + target + " FROM STDIN");
        try {
            CopyRows rows = new CopyRows(copy);
            for (T thing : things) {
                fields.write(thing, rows);
                rows.endRow();
            }
            rows.flush();
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** The next field of the row: anything whose text PostgreSQL reads. */
    public CopyRows field(@Nullable Object value) {
        if (inRow) {
            text.append('\t');
        }
        inRow = true;
        if (value == null) {
            text.append("\\N");
        } else {
            escape(value.toString());
        }
        return this;
    }

    /** The next field, a list of texts for a column of type {@code text[]}. */
    public CopyRows array(Collection<String> values) {
        StringBuilder array = new StringBuilder("{");
        for (String value : values) {
            array.append(array.length() > 1 ? ",\"" : "\"").append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        }
        return field(array.append('}'));
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    private void endRow() throws SQLException {
        text.append('\n');
        inRow = false;
        if (text.length() >= FLUSH_AT) {
            flush();
        }
    }

    private void flush() throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }
}
