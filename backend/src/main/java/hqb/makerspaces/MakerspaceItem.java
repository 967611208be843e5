package hqb.makerspaces;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.places.Building;
import hqb.places.Location;
import hqb.platform.Language;
import hqb.platform.time.OpeningHours;
import hqb.platform.time.OpeningTimes;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A makerspace.
 *
 * @param building      name of the building
 * @param buildingSlug  its name in addresses of the product
 * @param level         the storey
 * @param location      of the building's middle
 * @param tier          municipal, provincial or national; null when it is not recognised
 * @param state         listed or suspended
 * @param areaM2        floor area in m²
 * @param open          whether somebody can come in now, by its keeper's word or its hours
 * @param hours         when it is open
 * @param unit          the space to let that it is in; null when it is in none
 * @param demonstration whether it is invented
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MakerspaceItem(UUID id, String slug, String name, String about, String building, String buildingSlug, String address,
        int level, Location location, @Nullable String tier, String state, BigDecimal areaM2, @Nullable Integer founded,
        @Nullable String email, @Nullable String phone, boolean open, OpeningTimes hours, @Nullable UUID unit, boolean demonstration) {

    /** One as it is shown. */
    public static MakerspaceItem of(Makerspace one, Building building, Instant now, Language language) {
        OpeningTimes plain = OpeningTimes.of(one.hours(), now);
        LocalDate today = now.atZone(OpeningHours.ZONE).toLocalDate();
        OpeningTimes hours = new OpeningTimes(plain.openNow(), plain.changesAt(), plain.week(),
                one.closures().stream().filter(day -> !day.last().isBefore(today))
                        .map(day -> new OpeningTimes.Closure(day.first(), day.last(), day.note(language))).toList());
        return new MakerspaceItem(one.id(), one.slug(), one.name(language), one.about(language), building.name(language), building.slug(),
                building.address(language), one.level(), building.location(), one.tier(), one.state(), one.areaM2(), one.founded(),
                one.email(), one.phone(), one.isOpenAt(now), hours, one.unit(), one.demonstration());
    }
}
