package hqb.supply.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.Language;
import hqb.supply.imports.Import.Counts;
import hqb.supply.imports.ImportFindings.Found;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as it stands.
 *
 * @param state         queued, running, review, done or failed
 * @param mode          dry-run or apply
 * @param format        what the file was read as; null until it was looked at
 * @param progress      from 0 to 1
 * @param rowsTotal     rows that were judged: accepted and rejected
 * @param removed       offers that the list does not name and that were, or in a dry run would be, removed
 * @param removeMissing whether such offers are removed at all
 * @param columns       what the columns were taken for; empty until the file was looked at
 * @param failure       why the whole file failed; null unless it did
 * @param errors        the first 1,000; all of them are in errors.csv
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ImportItem(UUID id, String state, String mode, String fileName, @Nullable String format, double progress, int rowsTotal,
        int rowsAccepted, int rowsRejected, int created, int changed, int unchanged, int removed, boolean removeMissing,
        List<Column> columns, @Nullable Reason failure, List<RowError> errors, Instant createdAt, @Nullable Instant finishedAt) {
    static final int MOST_ERRORS = 1_000;

    /** Why a whole file failed. */
    @Serdeable
    record Reason(String code, String message) {
    }

    /**
     * What is wrong with a row.
     *
     * @param row     as a spreadsheet counts: the header is row 1
     * @param column  its name; null when the whole row or file is at fault
     * @param value   as the file has it; null when the whole row or file is at fault
     * @param message what was expected
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record RowError(int row, @Nullable String column, @Nullable String value, String code, String message) {

        static RowError of(Found found, Language language) {
            RowProblem problem = found.problem();
            return new RowError(found.row(), problem.column(), problem.value(), problem.fault().code(),
                    problem.fault().message(problem.arguments(), language));
        }
    }

    static ImportItem of(Import what, List<Found> problems, Language language) {
        Counts counts = what.counts();
        Failure failure = what.failure();
        List<RowError> errors = new ArrayList<>();
        problems.forEach(found -> errors.add(RowError.of(found, language)));
        if (failure != null) {
            errors.addFirst(new RowError(Math.max(1, failure.row()), null, null, failure.code(), failure.message(language)));
        }
        return new ImportItem(what.id(), what.state().code(), what.mode().code(), what.fileName(), what.format(), what.progress(),
                counts.accepted() + counts.rejected(), counts.accepted(), counts.rejected(), counts.created(), counts.changed(),
                counts.unchanged(), counts.removed(), what.removeMissing(), what.layout() == null ? List.of() : what.layout().columns(),
                failure == null ? null : new Reason(failure.code(), failure.message(language)),
                errors.subList(0, Math.min(MOST_ERRORS, errors.size())), what.createdAt(), what.finishedAt());
    }
}
