package hqb.platform.tables;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes rows as CSV that spreadsheets open: parted by commas, quoted where needed. A text that a spreadsheet would run as a formula gets
 * an apostrophe in front; a number never does.
 */
public final class WriteCsv {
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+([.,][0-9]+)*([eE][-+]?[0-9]+)?%?");

    private final Appendable out;

    /** Writes to that. */
    public WriteCsv(Appendable out) {
        this.out = out;
    }

    /** Writes one row. */
    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            cell(harmless(cells.get(i)));
        }
        out.append("\r\n");
    }

    /** The text as a spreadsheet may have it. */
    public static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /** The text before {@link #harmless} was applied to it, if it was. */
    public static String original(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t\r".indexOf(text.charAt(1)) >= 0 ? text.substring(1) : text;
    }

    private void cell(String text) throws IOException {
        boolean quoted = text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0
                || text.startsWith(" ") || text.endsWith(" ");
        if (quoted) {
            out.append('"').append(text.replace("\"", "\"\"")).append('"');
        } else {
            out.append(text);
        }
    }
}
