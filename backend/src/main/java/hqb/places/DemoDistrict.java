package hqb.places;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The district as the packed files have it: what {@link LoadPlaces} writes to the database, for those who derive more demonstration
 * data from it. A building's location is the middle of its outline on the map, so that list, map and finder agree.
 */
public final class DemoDistrict {
    private final List<Row> rows;
    private final Map<String, Location> onMap;

    private DemoDistrict(List<Row> rows, Map<String, Location> onMap) {
        this.rows = rows;
        this.onMap = onMap;
    }

    /** Reads the files. */
    public static DemoDistrict read() {
        List<Row> rows = Demonstration.rows("district/buildings.json", Row.class).stream()
                .sorted(Comparator.comparing((Row row) -> !row.market)).toList();
        return new DemoDistrict(rows, positionsOnMap());
    }

    /** The buildings, markets first. */
    public List<Building> buildings() {
        List<Building> buildings = new ArrayList<>();
        for (Row row : rows) {
            Location location = onMap.get(row.slug);
            if (location == null) {
                throw new IllegalStateException(row.slug + " is not on the map; draw the district anew");
            }
            buildings.add(row.building(buildings.size() + 1, location));
        }
        return buildings;
    }

    /** The floors that have a plan. */
    public List<Floor> floors() {
        List<Floor> floors = new ArrayList<>();
        for (Row row : rows) {
            for (int level = 1; level <= row.marketFloors; level++) {
                floors.add(row.floor(level));
            }
        }
        return floors;
    }

    /** The counters that the layout rule puts on a floor. */
    public static List<Counter> counters(Floor floor) {
        List<Counter> counters = new ArrayList<>();
        List<Trade> trades = Trade.of(floor.nameEn());
        for (CounterLayout.Plot plot : CounterLayout.of(floor.level(), floor.widthM(), floor.heightM())) {
            String key = floor.buildingSlug() + '/' + plot.number();
            counters.add(new Counter(Demonstration.id("counter", key), floor.buildingSlug(), floor.level(), plot.number(), plot.place(),
                    trade(trades, plot.place(), floor), null));
        }
        return counters;
    }

    /** The trades of a floor share it in stripes from south to north. */
    private static Trade trade(List<Trade> trades, Rectangle place, Floor floor) {
        int stripe = (int) (trades.size() * (place.y() + place.h() / 2) / floor.heightM());
        return trades.get(Math.clamp(stripe, 0, trades.size() - 1));
    }

    private static Map<String, Location> positionsOnMap() {
        try {
            MapFile map = ObjectMapper.getDefault().readValue(Demonstration.bytes("district/district.geojson"), Argument.of(MapFile.class));
            return map.features.stream().map(MapFeature::properties).filter(properties -> properties.kind.equals("building"))
                    .collect(Collectors.toMap(MapProperties::slug, MapProperties::location));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of {@code buildings.json}: {@code lat} and {@code lon} there are the survey's, sizes are metres. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Row(String slug, String nameEn, String nameZh, String addressEn, String addressZh, List<String> tradesEn, List<String> tradesZh,
            @Nullable String noteEn, @Nullable String noteZh, boolean market, int floors, int basements, int marketFloors,
            BigDecimal grossAreaM2, boolean areaEstimated, double widthM, double depthM) {

        Building building(int position, Location location) {
            return new Building(slug, position, nameEn, nameZh, addressEn, addressZh, location.lat(), location.lon(), true, grossAreaM2,
                    areaEstimated, floors, basements, String.join(", ", tradesEn), String.join("、", tradesZh), market, noteEn, noteZh);
        }

        /** A floor with its share of the building's trades: as many to each floor as come out even, from the street up. */
        Floor floor(int level) {
            return Floor.schematic(slug, level, level + "F", capitalised(String.join(", ", share(tradesEn, level))),
                    String.join("、", share(tradesZh, level)), widthM, depthM, CounterLayout.atriumOf(widthM, depthM));
        }

        private List<String> share(List<String> trades, int level) {
            if (trades.size() <= marketFloors) {
                return List.of(trades.get((level - 1) * trades.size() / marketFloors));
            }
            return trades.subList((level - 1) * trades.size() / marketFloors, level * trades.size() / marketFloors);
        }

        private static String capitalised(String text) {
            return Character.toUpperCase(text.charAt(0)) + text.substring(1);
        }
    }

    /** The part of the map that this reads. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record MapFile(List<MapFeature> features) {
    }

    /** A feature without its geometry. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record MapFeature(MapProperties properties) {
    }

    /** A feature's kind and name; a building's middle. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = true)
    record MapProperties(String kind, String slug, @Nullable Double lat, @Nullable Double lon) {
        Location location() {
            if (lat == null || lon == null) {
                throw new IllegalStateException(slug + " has no middle on the map");
            }
            return new Location(lat, lon);
        }
    }
}
