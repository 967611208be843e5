package hqb.places.indoor;

import hqb.places.Location;
import hqb.places.Rectangle;
import hqb.places.Spot;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** Outlines of a plan as corners, as polygons, and as GeoJSON has them. */
final class Shapes {
    private static final int MOST_CORNERS = 500;
    private static final double STRAIGHT_M = 0.02;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private Shapes() {
    }

    /** The corners of a polygon without holes on the plan; empty when the geometry is no such thing. */
    static Optional<List<Spot>> corners(@Nullable JsonNode geometry, Coordinates coordinates, FloorFrame frame) {
        JsonNode type = geometry == null || !geometry.isObject() ? null : geometry.get("type");
        JsonNode rings = geometry == null || type == null ? null : geometry.get("coordinates");
        JsonNode ring = rings == null || !rings.isArray() || rings.size() != 1 ? null : rings.get(0);
        if (type == null || !type.isString() || !type.getStringValue().equals("Polygon") || ring == null || !ring.isArray()
                || ring.size() > MOST_CORNERS) {
            return Optional.empty();
        }
        List<Spot> corners = new ArrayList<>();
        for (JsonNode position : ring.values()) {
            JsonNode east = position.isArray() && position.size() >= 2 ? position.get(0) : null;
            JsonNode north = east == null ? null : position.get(1);
            if (east == null || north == null || !east.isNumber() || !north.isNumber()) {
                return Optional.empty();
            }
            double lon = east.getDoubleValue();
            double lat = north.getDoubleValue();
            if (!(Math.abs(lat) <= 85 && Math.abs(lon) <= 179)) {
                return Optional.empty();
            }
            Spot corner = frame.onPlan(coordinates.toWgs84(new Location(lat, lon)));
            if (corners.isEmpty() || !corners.getLast().equals(corner)) {
                corners.add(corner);
            }
        }
        if (corners.size() > 1 && corners.getFirst().equals(corners.getLast())) {
            corners.removeLast();
        }
        return corners.size() < 3 ? Optional.empty() : Optional.of(corners);
    }

    static Polygon polygon(List<Spot> corners) {
        Coordinate[] ring = new Coordinate[corners.size() + 1];
        for (int i = 0; i < ring.length; i++) {
            Spot corner = corners.get(i % corners.size());
            ring[i] = new Coordinate(corner.x(), corner.y());
        }
        return GEOMETRY.createPolygon(ring);
    }

    /** The least rectangle round some corners, within the plan's south and west. */
    static Rectangle bounds(List<Spot> corners) {
        Envelope around = polygon(corners).getEnvelopeInternal();
        double x = Math.max(0, around.getMinX());
        double y = Math.max(0, around.getMinY());
        return new Rectangle(x, y, FloorFrame.centimetres(around.getMaxX() - x), FloorFrame.centimetres(around.getMaxY() - y));
    }

    /** Whether corners are those of a rectangle along the plan, but for centimetres. */
    static boolean isRectangle(List<Spot> corners) {
        Rectangle around = bounds(corners);
        return corners.size() == 4 && FloorFrame.corners(around).stream().allMatch(wanted -> corners.stream()
                .anyMatch(corner -> Math.hypot(corner.x() - wanted.x(), corner.y() - wanted.y()) <= STRAIGHT_M * 1.5));
    }
}
