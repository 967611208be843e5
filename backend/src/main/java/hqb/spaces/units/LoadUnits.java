package hqb.spaces.units;

import hqb.spaces.SpaceUnit;
import hqb.spaces.Spaces;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Loads the demonstration units over what is there and marks them for re-indexing; running it again on the same day changes nothing. The
 * spaces must have been loaded. Days in them are counted from today, so that what was confirmed stays so. What an owner has taken
 * over is left alone.
 */
@Singleton
public class LoadUnits {
    private static final int MOST_SPACES = 10_000;

    private final Spaces spaces;
    private final PutUnits put;
    private final Units units;
    private final Today today;

    LoadUnits(Spaces spaces, PutUnits put, Units units, Today today) {
        this.spaces = spaces;
        this.put = put;
        this.units = units;
        this.today = today;
    }

    /** Loads all and returns how many units there are. */
    @Transactional
    public int load() {
        List<LettableUnit> loaded = DemoUnits
                .of(spaces.listByIds(spaces.idsAfter(null, MOST_SPACES)).stream().filter(SpaceUnit::demonstration).toList(), today.date());
        Set<UUID> owned = units.owned(loaded.stream().map(LettableUnit::id).toList());
        put.put(loaded.stream().filter(unit -> !owned.contains(unit.id())).toList());
        return Math.toIntExact(units.count());
    }

    /** What the demonstration units depend on: they are to be loaded anew when it changes. */
    public String edition() {
        return "1, " + today.date();
    }
}
