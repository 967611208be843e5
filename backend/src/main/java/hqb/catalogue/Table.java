package hqb.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A curated data file of this feature: comma-separated, UTF-8, first row the column names, cells quoted where they hold commas, quotes doubled.
 */
public final class Table {

    private final List<String> columns;
    private final List<List<String>> rows;

    private Table(List<String> columns, List<List<String>> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** Reads the file of this name from the feature's resources; its absence is a fault of the build. */
    public static Table read(String name) {
        return readAt("/hqb/catalogue/" + name);
    }

    /** Reads a curated file of another feature by its whole resource name; its absence is a fault of the build. */
    public static Table readAt(String name) {
        var stream = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var rows = new ArrayList<List<String>>();
            String line;
            while ((line = reader.readLine()) != null) {
                if (!line.isBlank()) {
                    rows.add(cells(line));
                }
            }
            return new Table(rows.getFirst(), rows.subList(1, rows.size()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** The number of data rows. */
    public int size() {
        return rows.size();
    }

    /** The cell of a data row; an unknown column is a fault. */
    public String cell(int row, String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("no column " + column + " in " + columns);
        }
        var cells = rows.get(row);
        return index < cells.size() ? cells.get(index) : "";
    }

    /** The cell split at {@code |}; empty when the cell is. */
    public List<String> list(int row, String column) {
        var cell = cell(row, column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
