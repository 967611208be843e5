package hqb.spaces.centres;

import hqb.places.Building;
import hqb.platform.Language;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The centres and their buildings, read once, for answers that name many of them. */
public record Directory(Map<UUID, Centre> centres, Map<String, Building> buildings) {

    /** The centre of that id. */
    public Centre centre(UUID id) {
        return Objects.requireNonNull(centres.get(id));
    }

    /** The building in which a centre is. */
    public Building building(Centre centre) {
        return Objects.requireNonNull(buildings.get(centre.building()));
    }

    /** Where a centre is: building, floor and street. */
    public String place(Centre centre, Language language) {
        Building building = building(centre);
        return building.name(language) + ", " + centre.floor() + ", " + building.address(language);
    }
}
