package hqb.spaces;

import hqb.places.Location;
import hqb.platform.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A space to let.
 *
 * @param building       slug of the building
 * @param levelFrom      lowest floor, 1 at the street
 * @param levelTo        highest floor, the same for a space on one floor
 * @param areaM2         floor area in m²
 * @param rentCnyM2Month rent in CNY for a m² and month; null when it is on request
 * @param availableFrom  day in Shenzhen; null when at once
 * @param location       where on the map; units of one building lie slightly apart
 * @param estimated      whether the location is an estimate
 * @param demonstration  whether the space is invented
 */
public record SpaceUnit(SpaceId id, String slug, String building, String nameEn, String nameZh, String aboutEn, String aboutZh,
        String ownerEn,
        String ownerZh, int levelFrom, int levelTo, Ownership ownership, BigDecimal areaM2, @Nullable BigDecimal rentCnyM2Month,
        int minLeaseMonths, List<Requirement> requirements, @Nullable LocalDate availableFrom, List<SpaceUse> uses, Location location,
        boolean estimated, boolean demonstration) {

    /** Its name. */
    public String name(Language language) {
        return language.pick(nameEn, nameZh);
    }

    /** What it is like. */
    public String about(Language language) {
        return language.pick(aboutEn, aboutZh);
    }

    /** Who lets it. */
    public String owner(Language language) {
        return language.pick(ownerEn, ownerZh);
    }
}
