package hqb.supply.imports;

import hqb.supply.imports.Import.Counts;
import io.micronaut.serde.annotation.Serdeable;

/**
 * How far an import is.
 *
 * @param state    queued, running, review, done or failed
 * @param progress from 0 to 1
 */
@Serdeable
record ImportProgress(String state, double progress, int rowsTotal, int rowsAccepted, int rowsRejected, int created, int changed,
        int unchanged, int removed) {

    static ImportProgress of(Import what) {
        Counts counts = what.counts();
        return new ImportProgress(what.state().code(), what.progress(), counts.accepted() + counts.rejected(), counts.accepted(),
                counts.rejected(), counts.created(), counts.changed(), counts.unchanged(), counts.removed());
    }
}
