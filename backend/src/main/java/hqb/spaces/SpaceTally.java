package hqb.spaces;

import hqb.places.BuildingTally;
import jakarta.inject.Singleton;
import java.util.Map;

/** How many spaces are to let in each building. */
@Singleton
final class SpaceTally implements BuildingTally {
    private final Spaces units;

    SpaceTally(Spaces units) {
        this.units = units;
    }

    @Override
    public Kind kind() {
        return Kind.SPACES;
    }

    @Override
    public Map<String, Integer> byBuilding() {
        return units.countsByBuilding();
    }
}
