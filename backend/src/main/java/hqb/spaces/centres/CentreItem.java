package hqb.spaces.centres;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.places.Building;
import hqb.places.Location;
import hqb.platform.Language;
import hqb.platform.time.OpeningHours;
import hqb.platform.time.OpeningTimes;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A service centre.
 *
 * @param building      name of the building
 * @param buildingSlug  its name in addresses of the product
 * @param level         the floor by its label, such as 3F
 * @param location      of the building's middle
 * @param estimated     whether the location is an estimate
 * @param desks         how many free desks it has
 * @param hours         when it is open
 * @param demonstration whether it is invented
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CentreItem(String slug, String name, String about, String building, String buildingSlug, String address, String level,
        Location location, boolean estimated, List<Service> services, int desks, OpeningTimes hours, boolean demonstration) {

    /**
     * What it does.
     *
     * @param code    policy, government, ip, testing, desks or registration
     * @param minutes how long an appointment takes
     */
    @Serdeable
    public record Service(String code, String name, String about, int minutes) {
    }

    static CentreItem of(Centre centre, Building building, Instant now, Language language) {
        OpeningTimes plain = OpeningTimes.of(centre.hours(), now);
        LocalDate today = now.atZone(OpeningHours.ZONE).toLocalDate();
        OpeningTimes hours = new OpeningTimes(plain.openNow(), plain.changesAt(), plain.week(),
                centre.closures().stream().filter(one -> !one.last().isBefore(today)).sorted(Comparator.comparing(Centre.Closure::first))
                        .map(one -> new OpeningTimes.Closure(one.first(), one.last(), one.note(language))).toList());
        return new CentreItem(centre.slug(), centre.name(language), centre.about(language), building.name(language), building.slug(),
                building.address(language), centre.floor(), building.location(),
                building.estimated(), centre.offers().stream()
                        .map(offer -> new Service(offer.service().code(), offer.service().name(language), offer.service().about(language),
                                offer.minutes()))
                        .toList(),
                centre.desks(), hours, centre.demonstration());
    }
}
