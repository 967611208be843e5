package hqb.places.walking;

import hqb.places.Demonstration;
import hqb.places.Location;
import hqb.places.walking.StreetNetwork.Point;
import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How long it takes to walk through the district, along the streets of its map. The network is made once. */
@Singleton
public class Walks {
    private static final double STRETCH_M = 20;

    private final StreetNetwork streets;
    private final List<Station> stations = new ArrayList<>();

    Walks() {
        List<List<Point>> lines = new ArrayList<>();
        for (JsonNode feature : features()) {
            JsonNode properties = part(feature, "properties");
            JsonNode coordinates = part(part(feature, "geometry"), "coordinates");
            switch (part(properties, "kind").getStringValue()) {
                case "street" -> {
                    List<Point> line = new ArrayList<>();
                    coordinates.values().forEach(pair -> line.add(Point.of(location(pair))));
                    lines.add(line);
                }
                case "metro-station" -> {
                    List<String> numbers = new ArrayList<>();
                    part(properties, "lines").values().forEach(line -> numbers.add(line.getStringValue()));
                    stations.add(new Station(part(properties, "slug").getStringValue(), part(properties, "nameEn").getStringValue(),
                            part(properties, "nameZh").getStringValue(), numbers, location(coordinates)));
                }
                default -> {
                    // nothing to walk along
                }
            }
        }
        this.streets = new StreetNetwork(lines);
    }

    /** The metro stations of the district. */
    public List<Station> stations() {
        return List.copyOf(stations);
    }

    /** The ways from a place to others, in the order of these. */
    public List<Walk> from(Location place, List<Location> others) {
        return streets.metres(Point.of(place), others.stream().map(Point::of).toList()).stream().map(Walk::of).toList();
    }

    /** The stretches of street that are reached from a place within some minutes. */
    List<ReachedStreet> streets(Location place, int minutes) {
        return streets.within(Point.of(place), minutes * (double) Walk.METRES_PER_MINUTE, STRETCH_M).stream()
                .map(one -> new ReachedStreet(one.from().location(), one.to().location(), Walk.of(one.metres()).minutes())).toList();
    }

    boolean isConnected() {
        return streets.isConnected();
    }

    private static Iterable<JsonNode> features() {
        try {
            JsonNode map = ObjectMapper.getDefault().readValue(Demonstration.bytes("district/district.geojson"),
                    Argument.of(JsonNode.class));
            return part(Objects.requireNonNull(map), "features").values();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode part(JsonNode whole, String name) {
        return Objects.requireNonNull(whole.get(name), name);
    }

    private static Location location(JsonNode lonLat) {
        return new Location(Objects.requireNonNull(lonLat.get(1)).getDoubleValue(),
                Objects.requireNonNull(lonLat.get(0)).getDoubleValue());
    }
}
