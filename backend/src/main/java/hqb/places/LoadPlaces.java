package hqb.places;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Loads the district's buildings, floors and counters from the packed files, over what is there; again changes nothing. */
@Singleton
public class LoadPlaces {
    private final Buildings buildings;
    private final FloorPlans floorPlans;

    LoadPlaces(Buildings buildings, FloorPlans floorPlans) {
        this.buildings = buildings;
        this.floorPlans = floorPlans;
    }

    /** Loads all and returns how many buildings there are. */
    @Transactional
    public int load() {
        DemoDistrict district = DemoDistrict.read();
        List<Building> loaded = district.buildings();
        loaded.forEach(buildings::put);
        for (Floor floor : district.floors()) {
            if (!isFromFile(floor)) {
                floorPlans.put(floor, DemoDistrict.counters(floor));
            }
        }
        return loaded.size();
    }

    /** Whether an operator has put a plan of a file in the place of a floor's schematic one, which stays. */
    private boolean isFromFile(Floor floor) {
        return floorPlans.floors(floor.buildingSlug()).stream().anyMatch(one -> one.level() == floor.level() && one.sourceEn() != null);
    }
}
