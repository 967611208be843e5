package hqb.supply.imports;

import hqb.supply.matching.RowFault;
import hqb.platform.database.CopyRows;
import hqb.supply.OfferFacts;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What imports found: the problems of rows, and the first changes of a dry run. */
@Singleton
class ImportFindings {
    /** How many changes of a dry run are kept for showing. */
    static final int PREVIEWS = 200;

    private final JdbcOperations database;
    private final JsonMapper json;

    ImportFindings(JdbcOperations database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A problem of a row. */
    record Found(int row, RowProblem problem) {
    }

    /** A change that an import would make; before is null for a new offer. */
    record Preview(int row, String change, @Nullable OfferFacts before, OfferFacts after) {
    }

    @Transactional
    void addProblems(UUID id, Collection<Found> problems) {
        if (problems.isEmpty()) {
            return;
        }
        Map<Integer, Integer> sequence = new HashMap<>();
        database.execute(connection -> {
            CopyRows.into(connection, "supply_import_error (import_id, row, seq, column_name, value, code, arguments)", problems,
                    (found, rows) -> rows.field(id).field(found.row()).field(sequence.merge(found.row(), 1, Integer::sum))
                            .field(clean(found.problem().column())).field(clean(found.problem().value()))
                            .field(found.problem().fault().code())
                            .array(found.problem().arguments().stream().map(ImportFindings::clean).toList()));
            return problems.size();
        });
    }

    /** PostgreSQL keeps no NUL. */
    private static String clean(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    /** The problems of rows from one on, by row. */
    @Transactional(readOnly = true)
    List<Found> problems(UUID id, int fromRow, int limit) {
        return database.prepareStatement("""
                SELECT row, column_name, value, code, arguments FROM supply_import_error
                WHERE import_id = ? AND row >= ? ORDER BY row, seq LIMIT ?
                """, statement -> {
            statement.setObject(1, id);
            statement.setInt(2, fromRow);
            statement.setInt(3, limit);
            List<Found> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new Found(row.getInt(1), new RowProblem(row.getString(2), row.getString(3),
                            RowFault.ofCode(row.getString(4)).orElseThrow(), List.of((String[]) row.getArray(5).getArray()))));
                }
            }
            return found;
        });
    }

    @Transactional
    void addPreviews(UUID id, Collection<Preview> previews) {
        if (previews.isEmpty()) {
            return;
        }
        database.execute(connection -> {
            CopyRows.into(connection, "supply_import_preview (import_id, row, sku, change, before, after)", previews,
                    (preview, rows) -> rows.field(id).field(preview.row()).field(preview.after().sku()).field(preview.change())
                            .field(preview.before() == null ? null : text(preview.before())).field(text(preview.after())));
            return previews.size();
        });
    }

    @Transactional(readOnly = true)
    List<Preview> previews(UUID id) {
        return database.prepareStatement("""
                SELECT row, change, before::text, after::text FROM supply_import_preview WHERE import_id = ? ORDER BY row LIMIT ?
                """, statement -> {
            statement.setObject(1, id);
            statement.setInt(2, PREVIEWS);
            List<Preview> previews = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String before = row.getString(3);
                    previews.add(
                            new Preview(row.getInt(1), row.getString(2), before == null ? null : facts(before), facts(row.getString(4))));
                }
            }
            return previews;
        });
    }

    private String text(OfferFacts facts) {
        try {
            return new String(json.writeValueAsBytes(facts), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private OfferFacts facts(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text.getBytes(StandardCharsets.UTF_8), OfferFacts.class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
