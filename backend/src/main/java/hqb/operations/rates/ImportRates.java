package hqb.operations.rates;

import hqb.accounts.Actor;
import hqb.platform.FieldError;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.tables.OpenTable;
import hqb.platform.tables.Table;
import hqb.platform.tables.TableRow;
import hqb.platform.tables.UnreadableTable;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes rates from a table with the columns currency, day, cny and source. Good rows are entered; a wrong one is told with its row. */
@Singleton
class ImportRates {
    private static final List<String> COLUMNS = List.of("currency", "day", "cny", "source");
    private static final int MOST_ROWS = 10_000;

    private final ChangeRates change;

    ImportRates(ChangeRates change) {
        this.change = change;
    }

    /**
     * A cell that is wrong.
     *
     * @param row    as a spreadsheet counts, the header is 1
     * @param column currency, day, cny or source
     */
    @Serdeable
    record RowError(int row, String column, String value, String message) {
    }

    /** What became of a table. Rows in total = accepted + rejected. */
    @Serdeable
    record Report(int rowsTotal, int rowsAccepted, int rowsRejected, List<RowError> errors) {
    }

    /**
     * Enters all good rows.
     *
     * @throws Refusal naming the file when it is no such table
     */
    @Transactional
    Report read(Actor actor, Path file, String name, Language language) throws IOException {
        List<RowError> errors = new ArrayList<>();
        int total = 0;
        int accepted = 0;
        try (Table table = OpenTable.open(file, name)) {
            Map<String, Integer> columns = columns(table.next());
            for (TableRow row = table.next(); row != null; row = table.next()) {
                if (row.isBlank()) {
                    continue;
                }
                if (++total > MOST_ROWS) {
                    throw Refusal.invalid("file", "Send at most 10,000 rows at once.");
                }
                List<FieldError> wrong = new ArrayList<>();
                ChangeRates.Checked rate = change.check(typed(row, columns), wrong);
                if (rate != null) {
                    change.enter(actor, rate);
                    accepted++;
                }
                for (FieldError error : wrong) {
                    errors.add(new RowError(row.number(), error.field(), cell(row, columns, error.field()), error.message()));
                }
            }
        } catch (UnreadableTable unreadable) {
            throw Refusal.invalid("file", unreadable.fault().message(language));
        }
        return new Report(total, accepted, total - accepted, errors);
    }

    private static Map<String, Integer> columns(@Nullable TableRow header) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; header != null && i < header.cells().size(); i++) {
            columns.putIfAbsent(header.cell(i).toLowerCase(Locale.ROOT), i);
        }
        if (!columns.keySet().containsAll(COLUMNS)) {
            throw Refusal.invalid("file", "The first row has to name the columns " + String.join(", ", COLUMNS) + ".");
        }
        return columns;
    }

    private static ChangeRates.Typed typed(TableRow row, Map<String, Integer> columns) {
        return new ChangeRates.Typed(cell(row, columns, "currency"), cell(row, columns, "day"), cell(row, columns, "cny"),
                cell(row, columns, "source"));
    }

    private static String cell(TableRow row, Map<String, Integer> columns, String name) {
        return row.cell(Objects.requireNonNull(columns.get(name)));
    }
}
