package hqb.spaces;

import hqb.platform.reindex.DocumentKind;
import hqb.platform.reindex.MarkDirty;
import hqb.platform.reindex.Urgency;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Loads the demonstration spaces over what is there and marks them for re-indexing; running it again changes nothing. The buildings
 * must have been loaded.
 */
@Singleton
public class LoadSpaces {
    private final Spaces units;
    private final MarkDirty dirty;

    LoadSpaces(Spaces units, MarkDirty dirty) {
        this.units = units;
        this.dirty = dirty;
    }

    /** Loads all and returns how many spaces there are. */
    @Transactional
    public int load() {
        List<SpaceUnit> loaded = DemoSpaces.read();
        loaded.forEach(units::put);
        dirty.markAll(DocumentKind.SPACE, loaded.stream().map(unit -> unit.id().value()).toList(), Urgency.IN_TURN);
        return loaded.size();
    }
}
