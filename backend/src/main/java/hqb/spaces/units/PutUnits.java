package hqb.spaces.units;

import hqb.platform.reindex.DocumentKind;
import hqb.platform.reindex.MarkDirty;
import hqb.platform.reindex.Urgency;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Writes units over those of the same ids, if any, and has them found. */
@Singleton
public class PutUnits {
    private final Units units;
    private final DistrictMeans means;
    private final MarkDirty dirty;
    private final Clock clock;

    PutUnits(Units units, DistrictMeans means, MarkDirty dirty, Clock clock) {
        this.units = units;
        this.means = means;
        this.dirty = dirty;
        this.clock = clock;
    }

    /** Writes them; the database refuses, at the end of the transaction, units that are larger than their space or on none of its floors. */
    @Transactional
    public void put(List<LettableUnit> given) {
        units.put(given, clock.instant());
        dirty.markAll(DocumentKind.UNIT, given.stream().map(LettableUnit::id).toList(), Urgency.IN_TURN);
        means.forget();
    }

    /** Takes one away; says no when there is none. */
    @Transactional
    public boolean remove(UUID id) {
        boolean gone = units.remove(id);
        dirty.mark(DocumentKind.UNIT, id);
        means.forget();
        return gone;
    }
}
