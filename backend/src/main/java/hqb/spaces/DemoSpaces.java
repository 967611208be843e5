package hqb.spaces;

import hqb.places.Building;
import hqb.places.DemoDistrict;
import hqb.places.Demonstration;
import hqb.places.Location;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The demonstration spaces of the packed files, each put at its building on the map. */
final class DemoSpaces {
    private static final double METRES_PER_DEGREE_LAT = 110_740;
    private static final double METRES_PER_DEGREE_LON = 102_810;

    private DemoSpaces() {
    }

    /** All of them, in the order of the file. */
    static List<SpaceUnit> read() {
        Map<String, Location> buildings = DemoDistrict.read().buildings().stream()
                .collect(Collectors.toMap(Building::slug, Building::location));
        Map<String, Requirement> requirements = Demonstration.rows("spaces/requirements.json", Requirement.class).stream()
                .collect(Collectors.toMap(Requirement::code, Function.identity()));
        return Demonstration.rows("spaces/spaces.json", Row.class).stream()
                .map(row -> row.unit(known(buildings, row.building),
                        row.requirements.stream().map(code -> known(requirements, code)).toList()))
                .toList();
    }

    private static <T> T known(Map<String, T> all, String key) {
        T value = all.get(key);
        if (value == null) {
            throw new IllegalStateException("spaces.json names " + key + ", which is in no file");
        }
        return value;
    }

    /** A line of {@code spaces.json}; {@code offsetM} is metres east and north of the building's middle. */
    @Serdeable
    record Row(String slug, String building, String nameEn, String nameZh, int levelFrom, int levelTo, String ownership, BigDecimal areaM2,
            @Nullable BigDecimal rentCnyM2Month, int minLeaseMonths, List<String> requirements, @Nullable LocalDate availableFrom,
            List<String> uses, List<Double> offsetM, String aboutEn, String aboutZh, String ownerEn, String ownerZh) {

        SpaceUnit unit(Location middle, List<Requirement> conditions) {
            Location location = new Location(shifted(middle.lat(), offsetM.get(1), METRES_PER_DEGREE_LAT),
                    shifted(middle.lon(), offsetM.get(0), METRES_PER_DEGREE_LON));
            return new SpaceUnit(new SpaceId(Demonstration.id("space", slug)), slug, building, nameEn, nameZh, aboutEn, aboutZh, ownerEn,
                    ownerZh, levelFrom, levelTo, Ownership.ofCode(ownership).orElseThrow(), areaM2, rentCnyM2Month, minLeaseMonths,
                    conditions,
                    availableFrom, uses.stream().map(code -> SpaceUse.ofCode(code).orElseThrow()).toList(), location, true, true);
        }

        private static double shifted(double degrees, double metres, double metresPerDegree) {
            return Math.round((degrees + metres / metresPerDegree) * 1e6) / 1e6;
        }
    }
}
