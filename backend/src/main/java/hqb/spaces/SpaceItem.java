package hqb.spaces;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.places.Building;
import hqb.places.Location;
import hqb.platform.Language;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A space in a list.
 *
 * @param building       name of the building
 * @param buildingSlug   its name in addresses of the product
 * @param levels         the floors it takes
 * @param ownership      state, collective, private or government
 * @param area           m²
 * @param rent           CNY for a m² and month; null when on request
 * @param minLeaseMonths the shortest lease
 * @param availableFrom  null when at once
 * @param use            codes of the uses that are allowed
 * @param estimated      whether the location is an estimate
 * @param demonstration  whether the space is invented
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SpaceItem(UUID id, String slug, String name, String building, String buildingSlug, String address, Location location,
        Levels levels, String ownership, BigDecimal area, @Nullable BigDecimal rent, int minLeaseMonths, List<RequirementText> requirements,
        @Nullable LocalDate availableFrom, List<String> use, String about, boolean estimated, boolean demonstration) {

    /** Floors by their labels, the same twice for a space on one floor. */
    @Serdeable
    public record Levels(String from, String to) {
    }

    /** A condition for tenants in the asked language. */
    @Serdeable
    public record RequirementText(String code, String text) {
    }

    /** The item of a space in one of the languages. */
    public static SpaceItem of(SpaceUnit unit, Building building, Language language) {
        return new SpaceItem(unit.id().value(), unit.slug(), unit.name(language), building.name(language), building.slug(),
                building.address(language), unit.location(), new Levels(label(unit.levelFrom()), label(unit.levelTo())),
                unit.ownership().code(), plain(unit.areaM2()), plainOrNull(unit.rentCnyM2Month()), unit.minLeaseMonths(),
                unit.requirements().stream().map(requirement -> new RequirementText(requirement.code(), requirement.text(language)))
                        .toList(),
                unit.availableFrom(), unit.uses().stream().map(SpaceUse::code).toList(), unit.about(language), unit.estimated(),
                unit.demonstration());
    }

    private static String label(int level) {
        return level < 0 ? "B" + -level : level + "F";
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static @Nullable BigDecimal plainOrNull(@Nullable BigDecimal number) {
        return number == null ? null : plain(number);
    }
}
