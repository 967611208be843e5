package hqb.supply.imports;

import hqb.platform.files.FileId;
import hqb.supply.suppliers.SupplierId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list that a supplier sent.
 *
 * @param removeMissing whether offers that it does not name are removed
 * @param layout        null until the file was looked at
 * @param format        what the file was read as; null until then
 * @param position      the last row that is done
 * @param progress      from 0 to 1
 * @param failure       null unless it failed
 */
record Import(UUID id, SupplierId supplier, FileId file, String fileName, ImportMode mode, boolean removeMissing, ImportState state,
        @Nullable Layout layout, @Nullable String format, int position, double progress, Counts counts, @Nullable Failure failure,
        Instant createdAt, @Nullable Instant finishedAt) {

    /** What became of its rows. */
    record Counts(int accepted, int rejected, int created, int changed, int unchanged, int removed) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);
    }
}
