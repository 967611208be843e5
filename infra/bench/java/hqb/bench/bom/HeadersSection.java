package hqb.bench.bom;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hqb.boms.reading.Column;
import hqb.boms.reading.ReadBom;
import hqb.boms.reading.Role;
import hqb.platform.tables.UnreadableTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether columns are taken for what they hold. Each row of {@code headers.csv} becomes a file with two lines of cells that fit its labels. */
final class HeadersSection implements Section {
    private static final class Score {
        private int rows;
        private int rightRows;
        private int columns;
        private int right;
        private int named;
        private int rightNamed;
    }

    @Override
    public String measure(BomWorld world) throws IOException {
        Map<String, Score> scores = new TreeMap<>();
        Score all = new Score();
        List<String> wrong = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(world.data().resolve("headers.csv"))) {
            for (NamedCsvRecord row : rows) {
                List<String> cells = List.of(row.getField("cells").split("\\|", -1));
                List<String> roles = List.of(row.getField("roles").split("\\|", -1));
                if (cells.size() != roles.size()) {
                    throw new IOException("labels and cells differ in number: " + cells);
                }
                Score own = scores.computeIfAbsent(row.getField("language"), any -> new Score());
                count(cells, roles, read(cells, roles), own, all, wrong);
            }
        }
        StringBuilder text = new StringBuilder("""
                ## Column roles

                | language | rows | columns | right | that hold something we use | of those right | rows without a fault |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: |
                """);
        scores.forEach((language, score) -> text.append(line(language, score)));
        text.append(line("all", all)).append("\nAim: 99 % of the roles on at least 200 rows, at least 40 of them Chinese.\n");
        wrong.forEach(one -> text.append("\n- ").append(one));
        return text.append(wrong.isEmpty() ? "" : "\n").toString();
    }

    private static void count(List<String> cells, List<String> labels, List<String> got, Score own, Score all, List<String> wrong) {
        boolean faultless = true;
        for (int i = 0; i < cells.size(); i++) {
            boolean right = labels.get(i).equals(got.get(i));
            boolean named = !labels.get(i).equals(Role.OTHER.code()) || !right;
            for (Score score : List.of(own, all)) {
                score.columns++;
                score.right += right ? 1 : 0;
                score.named += named ? 1 : 0;
                score.rightNamed += named && right ? 1 : 0;
            }
            if (!right) {
                faultless = false;
                wrong.add("`" + cells.get(i) + "` is " + labels.get(i) + ", taken for " + got.get(i) + ", in `" + String.join("`, `", cells)
                        + "`");
            }
        }
        for (Score score : List.of(own, all)) {
            score.rows++;
            score.rightRows += faultless ? 1 : 0;
        }
    }

    private static List<String> read(List<String> cells, List<String> roles) throws IOException {
        Path file = Files.createTempFile("headers", ".csv");
        try {
            Files.writeString(file, csv(cells) + csv(roles.stream().map(role -> cell(role, 0)).toList())
                    + csv(roles.stream().map(role -> cell(role, 1)).toList()));
            List<String> got = new ArrayList<>(cells.stream().map(any -> "missing").toList());
            for (Column column : ReadBom.of(file, "list.csv", Map.of()).columns()) {
                if (column.index() < got.size()) {
                    got.set(column.index(), column.role().code());
                }
            }
            return got;
        } catch (UnreadableTable nothing) {
            return cells.stream().map(any -> "no list").toList();
        } finally {
            Files.delete(file);
        }
    }

    /** What stands under a column; nothing where it does not matter. */
    private static String cell(String role, int row) {
        String[] pair = switch (Arrays.stream(Role.values()).filter(one -> one.code().equals(role)).findFirst().orElseThrow()) {
            case REFERENCES -> new String[]{"C1, C2", "R7"};
            case QUANTITY -> new String[]{"2", "1"};
            case MPN -> new String[]{"CL10B104KB8NNNC", "RC0603FR-0710KL"};
            case MANUFACTURER -> new String[]{"Samsung", "YAGEO"};
            case VALUE -> new String[]{"100nF", "10k"};
            case FOOTPRINT -> new String[]{"C0603", "R0603"};
            case DESCRIPTION -> new String[]{"ceramic capacitor 10 %", "thick film resistor"};
            case SUPPLIER_PART -> new String[]{"C1591", "C98220"};
            case DNP, FITTED, OTHER -> new String[]{"", ""};
        };
        return pair[row];
    }

    private static String csv(List<String> cells) {
        return cells.stream().map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"").collect(Collectors.joining(",")) + "\n";
    }

    private static String line(String language, Score score) {
        return String.format(Locale.ROOT, "| %s | %d | %d | %.2f %% | %d | **%.2f %%** | %d |%n", language, score.rows, score.columns,
                100.0 * score.right / score.columns, score.named, 100.0 * score.rightNamed / score.named, score.rightRows);
    }
}
