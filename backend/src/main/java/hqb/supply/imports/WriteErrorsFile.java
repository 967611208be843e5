package hqb.supply.imports;

import hqb.platform.Language;
import hqb.platform.files.FileStore;
import hqb.platform.tables.OpenTable;
import hqb.platform.tables.Table;
import hqb.platform.tables.TableRow;
import hqb.platform.tables.UnreadableTable;
import hqb.platform.tables.WriteCsv;
import hqb.supply.imports.ImportFindings.Found;
import jakarta.inject.Singleton;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/**
 * Writes the list as it was sent, as CSV, with one more column that says what is wrong with a row: to be put right and sent again. The
 * column is passed over when it is. Nothing in it can run in a spreadsheet.
 */
@Singleton
class WriteErrorsFile {
    private static final int BATCH = 2_000;

    private final FileStore files;
    private final ImportFindings findings;

    WriteErrorsFile(FileStore files, ImportFindings findings) {
        this.files = files;
        this.findings = findings;
    }

    /** The file; what backs it is gone when it is closed. */
    InputStream write(Import what, Language language) throws IOException {
        Path written = Files.createTempFile("hqb-errors", ".csv");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(written)) {
                out.write('\uFEFF');
                write(what, language, new WriteCsv(out));
            }
            return Files.newInputStream(written, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(written);
            throw failed;
        }
    }

    private void write(Import what, Language language, WriteCsv csv) throws IOException {
        Problems problems = new Problems(what.id());
        int headerRow = what.layout() == null ? 0 : what.layout().headerRow();
        int width = what.layout() == null ? 0 : what.layout().columns().size();
        try (Table table = OpenTable.open(files.path(what.file()), what.fileName())) {
            for (TableRow row = table.next(); row != null; row = table.next()) {
                List<String> cells = new ArrayList<>(row.cells());
                while (cells.size() < width) {
                    cells.add("");
                }
                if (row.number() == headerRow) {
                    cells.add(language.pick("error", "错误"));
                } else if (!row.isBlank()) {
                    cells.add(String.join(" ", problems.of(row.number()).stream()
                            .map(found -> found.problem().column() + language.pick(": ", "：")
                                    + found.problem().fault().message(found.problem().arguments(), language))
                            .toList()));
                }
                csv.row(cells);
            }
        } catch (UnreadableTable unreadable) {
            csv.row(List.of(Failure.of(unreadable).message(language)));
        }
    }

    /** The problems of one import, asked for row by row in rising order. */
    private final class Problems {
        private final UUID id;
        private final Deque<Found> waiting = new ArrayDeque<>();
        private int from;
        private boolean more = true;

        Problems(UUID id) {
            this.id = id;
        }

        List<Found> of(int row) {
            List<Found> found = new ArrayList<>();
            while (true) {
                if (waiting.isEmpty() && more) {
                    fill();
                }
                Found next = waiting.peek();
                if (next == null || next.row() > row) {
                    return found;
                }
                waiting.poll();
                if (next.row() == row) {
                    found.add(next);
                }
            }
        }

        /** A row whose problems may go on in the next batch is left to that. */
        private void fill() {
            List<Found> batch = findings.problems(id, from, BATCH);
            more = batch.size() == BATCH;
            from = batch.isEmpty() ? from : batch.getLast().row();
            batch.stream().filter(found -> !more || found.row() < from).forEach(waiting::add);
        }
    }
}
