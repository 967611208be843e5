package hqb.spaces;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.places.Building;
import hqb.places.Location;
import hqb.platform.Language;
import hqb.spaces.SpaceItem.Levels;
import hqb.spaces.SpaceItem.RequirementText;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A space with all that is known of it: the fields of {@link SpaceItem}, except that the building is told in full, and more.
 *
 * @param owner        who lets it
 * @param sameBuilding the building's other spaces, from the street up
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record SpaceDetail(UUID id, String slug, String name, BuildingFacts building, String buildingSlug, String address, Location location,
        Levels levels, String ownership, BigDecimal area, @Nullable BigDecimal rent, int minLeaseMonths, List<RequirementText> requirements,
        @Nullable LocalDate availableFrom, List<String> use, String about, String owner, boolean estimated, boolean demonstration,
        List<SpaceItem> sameBuilding) {

    /**
     * A building's facts.
     *
     * @param grossArea     m² over all storeys
     * @param areaEstimated whether the area is an estimate
     * @param estimated     whether the location is an estimate
     */
    @Serdeable
    record BuildingFacts(String slug, String name, String address, Location location, BigDecimal grossArea, boolean areaEstimated,
            boolean estimated) {
    }

    static SpaceDetail of(SpaceUnit unit, Building building, List<SpaceItem> sameBuilding, Language language) {
        SpaceItem item = SpaceItem.of(unit, building, language);
        BuildingFacts facts = new BuildingFacts(building.slug(), building.name(language), building.address(language), building.location(),
                building.grossAreaM2(), building.areaEstimated(), building.estimated());
        return new SpaceDetail(item.id(), item.slug(), item.name(), facts, item.buildingSlug(), item.address(), item.location(),
                item.levels(),
                item.ownership(), item.area(), item.rent(), item.minLeaseMonths(), item.requirements(), item.availableFrom(), item.use(),
                item.about(), unit.owner(language), item.estimated(), item.demonstration(), sameBuilding);
    }
}
