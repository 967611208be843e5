package hqb.places.district;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One feature of the map as a line of GeoJSON.
 *
 * @param geometry the geometry as JSON text
 * @param properties names and values in the order they are written; values are texts, numbers, booleans, lists of texts or null
 */
record Feature(String geometry, Map<String, @Nullable Object> properties) {

    static Feature polygon(List<Point> ring, String kind, String slug) {
        StringBuilder text = new StringBuilder("{\"type\":\"Polygon\",\"coordinates\":[[");
        ring.forEach(point -> text.append(position(point)).append(','));
        text.append(position(ring.getFirst())).append("]]}");
        return of(text.toString(), kind, slug);
    }

    static Feature line(List<Point> points, String kind, String slug) {
        StringBuilder text = new StringBuilder("{\"type\":\"LineString\",\"coordinates\":[");
        for (int i = 0; i < points.size(); i++) {
            text.append(i == 0 ? "" : ",").append(position(points.get(i)));
        }
        return of(text.append("]}").toString(), kind, slug);
    }

    static Feature point(Point point, String kind, String slug) {
        return of("{\"type\":\"Point\",\"coordinates\":" + position(point) + "}", kind, slug);
    }

    /** The same feature with one property more. */
    Feature with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(properties);
        more.put(name, value);
        return new Feature(geometry, more);
    }

    Feature named(@Nullable String english, @Nullable String chinese) {
        return with("nameEn", english).with("nameZh", chinese);
    }

    String json() {
        StringBuilder text = new StringBuilder("{\"type\":\"Feature\",\"geometry\":").append(geometry).append(",\"properties\":{");
        properties.forEach((name, value) -> text.append(text.charAt(text.length() - 1) == '{' ? "" : ",").append('"').append(name)
                .append("\":").append(value(value)));
        return text.append("}}").toString();
    }

    private static Feature of(String geometry, String kind, String slug) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("kind", kind);
        properties.put("slug", slug);
        properties.put("nameEn", null);
        properties.put("nameZh", null);
        properties.put("estimated", true);
        return new Feature(geometry, properties);
    }

    /** Six decimals: a tenth of a metre. */
    static String position(Point point) {
        return String.format(Locale.ROOT, "[%.6f,%.6f]", Plane.lon(point), Plane.lat(point));
    }

    private static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case String text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            case List<?> list -> list.stream().map(item -> '"' + item.toString() + '"').toList().toString().replace(", ", ",");
            default -> value.toString();
        };
    }
}
