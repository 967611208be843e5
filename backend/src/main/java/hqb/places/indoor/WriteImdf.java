package hqb.places.indoor;

import hqb.places.Building;
import hqb.places.Counter;
import hqb.places.Demonstration;
import hqb.places.Floor;
import hqb.places.FloorPlans;
import hqb.places.Location;
import hqb.places.Markets;
import hqb.places.Spot;
import hqb.places.Trade;
import hqb.platform.Refusal;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a building's floors as features of the Indoor Mapping Data Format: venue, address, building, footprint, levels, counters (units
 * along the walls, kiosks elsewhere), openings to the floor below, and for each supplier an occupant with its anchor. What the format has
 * no word for, a counter's trade, is the property {@code hqb:trade}.
 */
@Singleton
class WriteImdf {
    private static final double DEGREES = 1e8;

    private final Markets markets;
    private final FloorPlans floorPlans;
    private final CounterUses uses;
    private final JsonMapper json;
    private final Clock clock;

    WriteImdf(Markets markets, FloorPlans floorPlans, CounterUses uses, JsonMapper json, Clock clock) {
        this.markets = markets;
        this.floorPlans = floorPlans;
        this.uses = uses;
        this.json = json;
        this.clock = clock;
    }

    /**
     * All as one GeoJSON feature collection.
     *
     * @param level one floor only; null for all
     * @throws Refusal not-found when there is no such building or floor
     */
    byte[] collection(String slug, @Nullable Integer level, Coordinates coordinates) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("type", "FeatureCollection");
        whole.put("name", slug);
        whole.put("coordinates", coordinates.code());
        whole.put("features", features(slug, level, coordinates));
        return bytes(whole);
    }

    /**
     * All as an archive: a manifest, and a file a type of feature.
     *
     * @throws Refusal not-found when there is no such building
     */
    byte[] archive(String slug, Coordinates coordinates) {
        Map<String, List<Map<String, Object>>> byType = new LinkedHashMap<>();
        for (Map<String, Object> feature : features(slug, null, coordinates)) {
            byType.computeIfAbsent(String.valueOf(feature.get("feature_type")), type -> new ArrayList<>()).add(feature);
        }
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(bytes(Map.of("version", "1.0.0", "created", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                    "generated_by", "Virtual HQB", "language", "en", "extensions", List.of("hqb:trade#1.0.0"))));
            for (Map.Entry<String, List<Map<String, Object>>> type : byType.entrySet()) {
                zip.putNextEntry(new ZipEntry(type.getKey() + ".geojson"));
                zip.write(bytes(Map.of("type", "FeatureCollection", "name", type.getKey(), "features", type.getValue())));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return archive.toByteArray();
    }

    private List<Map<String, Object>> features(String slug, @Nullable Integer level, Coordinates coordinates) {
        Building building = markets.getBuilding(slug);
        List<Floor> floors = floorPlans.floors(slug).stream().filter(floor -> level == null || floor.level() == level).toList();
        if (floors.isEmpty()) {
            throw Refusal.notFound("There is no such floor plan of " + slug + ".", "没有 " + slug + " 的该楼层平面图。");
        }
        FloorFrame frame = new FloorFrame(building.location(), floors.getFirst().widthM(), floors.getFirst().heightM());
        return new Writing(building, frame, coordinates).all(floors, floorPlans.counters(slug), uses.ofBuilding(slug));
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The features of one building. */
    private static final class Writing {
        private final Building building;
        private final FloorFrame frame;
        private final Coordinates coordinates;
        private final List<Map<String, Object>> features = new ArrayList<>();
        private final String venue;
        private final String address;
        private final String house;

        Writing(Building building, FloorFrame frame, Coordinates coordinates) {
            this.building = building;
            this.frame = frame;
            this.coordinates = coordinates;
            this.venue = id("venue", "");
            this.address = id("address", "");
            this.house = id("building", "");
        }

        List<Map<String, Object>> all(List<Floor> floors, List<Counter> counters, Map<UUID, CounterUses.Use> used) {
            Spot middle = new Spot(frame.widthM() / 2, frame.heightM() / 2);
            add("address", address, null, "address", building.addressEn(), "unit", null, "locality", "Shenzhen", "province", "CN-44",
                    "country", "CN", "postal_code", null);
            add("venue", venue, polygon(frame.extent()), "category", building.isMarket() ? "shoppingcenter" : "businesscampus", "name",
                    label(building.nameEn(), building.nameZh()), "alt_name", null, "hours", null, "phone", null, "website", null,
                    "address_id",
                    address, "display_point", point(middle), "restriction", null, "hqb:estimated", building.estimated());
            add("building", house, null, "name", label(building.nameEn(), building.nameZh()), "alt_name", null, "category", "unspecified",
                    "restriction", null, "display_point", point(middle), "address_id", address);
            add("footprint", id("footprint", ""), polygon(frame.extent()), "category", "ground", "name", null, "building_ids",
                    List.of(house));
            for (Floor floor : floors) {
                level(floor);
                counters.stream().filter(counter -> counter.level() == floor.level())
                        .forEach(counter -> counter(counter, used.get(counter.id())));
            }
            return features;
        }

        private void level(Floor floor) {
            List<Spot> outline = floor.outline() == null ? frame.extent() : floor.outline();
            String id = id("level", floor.level());
            add("level", id, polygon(outline), "category", "unspecified", "restriction", null, "outdoor", false, "ordinal",
                    floor.level() > 0 ? floor.level() - 1 : floor.level(), "name", label(floor.nameEn(), floor.nameZh()), "short_name",
                    label(floor.label(), floor.label()), "display_point", point(middleOf(outline)), "address_id", null, "building_ids",
                    List.of(house), "hqb:source", floor.sourceEn());
            if (floor.atrium() != null) {
                List<Spot> opening = FloorFrame.corners(floor.atrium());
                add("unit", id("atrium", floor.level()), polygon(opening), "category", "opentobelow", "restriction", null, "accessibility",
                        null, "name", null, "alt_name", null, "level_id", id, "display_point", point(middleOf(opening)));
            }
        }

        private void counter(Counter counter, CounterUses.@Nullable Use use) {
            List<Spot> outline = counter.outline() == null ? FloorFrame.corners(counter.place()) : counter.outline();
            boolean room = counter.number().matches("-?\\d+W\\d+");
            boolean occupied = use != null && use.occupied();
            String id = counter.id().toString();
            String anchor = id("anchor", id);
            Map<String, Object> middle = point(middleOf(outline));
            if (room) {
                add("unit", id, polygon(outline), "category", "room", "restriction", null, "accessibility", null, "name",
                        label(counter.number(), counter.number()), "alt_name", null, "level_id", id("level", counter.level()),
                        "display_point", middle, "hqb:trade", counter.trade().code());
            } else {
                add("kiosk", id, polygon(outline), "name", label(counter.number(), counter.number()), "alt_name", null, "anchor_id",
                        occupied ? anchor : null, "level_id", id("level", counter.level()), "display_point", middle, "hqb:trade",
                        counter.trade().code());
            }
            if (use != null && occupied) {
                add("anchor", anchor, middle, "address_id", address, "unit_id", room ? id : null);
                add("occupant", id("occupant", id), null, "name", label(use.nameEn(), use.nameZh()), "category", category(counter.trade()),
                        "anchor_id", anchor, "hours", null, "phone", null, "website", null, "validity", null, "correlation_id",
                        use.id().toString());
            }
        }

        private static String category(Trade trade) {
            return trade == Trade.PHONES ? "mobilephones" : trade == Trade.COMPUTERS ? "computers" : "electronics";
        }

        private String id(String kind, Object key) {
            return Demonstration.id("imdf " + kind, building.slug() + '/' + key).toString();
        }

        private void add(String type, String id, @Nullable Map<String, Object> geometry, @Nullable Object... properties) {
            Map<String, Object> named = new LinkedHashMap<>();
            for (int i = 0; i < properties.length; i += 2) {
                named.put(String.valueOf(properties[i]), properties[i + 1]);
            }
            Map<String, Object> feature = new LinkedHashMap<>();
            feature.put("id", id);
            feature.put("type", "Feature");
            feature.put("feature_type", type);
            feature.put("geometry", geometry);
            feature.put("properties", named);
            features.add(feature);
        }

        private Map<String, Object> polygon(List<Spot> corners) {
            List<List<Double>> ring = new ArrayList<>(corners.stream().map(this::position).toList());
            ring.add(ring.getFirst());
            return Map.of("type", "Polygon", "coordinates", List.of(ring));
        }

        private Map<String, Object> point(Spot spot) {
            return Map.of("type", "Point", "coordinates", position(spot));
        }

        private List<Double> position(Spot spot) {
            Location place = coordinates.fromWgs84(frame.onEarth(spot));
            return List.of(Math.round(place.lon() * DEGREES) / DEGREES, Math.round(place.lat() * DEGREES) / DEGREES);
        }

        private static Spot middleOf(List<Spot> corners) {
            return new Spot(corners.stream().mapToDouble(Spot::x).average().orElse(0),
                    corners.stream().mapToDouble(Spot::y).average().orElse(0));
        }

        private static Map<String, String> label(String english, String chinese) {
            Map<String, String> label = new LinkedHashMap<>();
            label.put("en", english);
            label.put("zh-Hans", chinese);
            return label;
        }
    }
}
