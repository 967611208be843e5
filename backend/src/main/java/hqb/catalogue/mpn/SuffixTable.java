package hqb.catalogue.mpn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads {@code packing-suffixes.csv}: comma-separated, UTF-8, column names first, cells quoted where they hold commas. */
final class SuffixTable {
    private static final String FILE = "/hqb/catalogue/packing-suffixes.csv";

    private SuffixTable() {
    }

    /** The rows, each by column name. */
    static List<Map<String, String>> rows() {
        var stream = Objects.requireNonNull(SuffixTable.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<List<String>> lines = reader.lines().map(SuffixTable::cells).toList();
            List<Map<String, String>> rows = new ArrayList<>();
            for (List<String> line : lines.subList(1, lines.size())) {
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < line.size(); i++) {
                    row.put(lines.getFirst().get(i), line.get(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A cell of a row; an unknown column is a fault. */
    static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign == '"') {
                quoted = !quoted; // no cell holds a quote
            } else if (sign == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
