package hqb.places.indoor;

import hqb.places.Location;
import hqb.platform.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The systems that positions in China come in. GCJ-02 shifts WGS-84 by some hundred metres by a published formula over the ellipsoid of
 * Krasovsky; BD-09 shifts GCJ-02 once more. Neither shift has a closed inverse: it is found by steps, to below a millimetre. The formulas
 * hold within China, where this product is.
 */
public enum Coordinates {
    /** What satellites and GeoJSON speak. */
    WGS84("WGS-84"),
    /** What Chinese maps have to show. */
    GCJ02("GCJ-02"),
    /** What Baidu's maps show. */
    BD09("BD-09");

    private static final double AXIS = 6_378_245;
    private static final double ECCENTRICITY_SQUARED = 0.00669342162296594323;
    private static final double BAIDU_TURN = Math.PI * 3_000 / 180;
    private static final int STEPS = 12;

    private final String title;

    Coordinates(String title) {
        this.title = title;
    }

    /** The word that stands for it in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name. */
    public String title() {
        return title;
    }

    /** What was done with a file in these coordinates. */
    public String conversion(Language language) {
        return this == WGS84 ? language.pick("Positions are WGS-84, as they came.", "坐标为 WGS-84，未作转换。")
                : language.pick("Positions came in " + title + " and were converted to WGS-84.", "坐标由 " + title + " 转换为 WGS-84。");
    }

    /** The system of that code. */
    public static Optional<Coordinates> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** A place that these coordinates name, in WGS-84. */
    public Location toWgs84(Location here) {
        return switch (this) {
            case WGS84 -> here;
            case GCJ02 -> inverse(here, Coordinates::shifted);
            case BD09 -> inverse(inverse(here, Coordinates::baidu), Coordinates::shifted);
        };
    }

    /** A place in these coordinates. */
    public Location fromWgs84(Location there) {
        return switch (this) {
            case WGS84 -> there;
            case GCJ02 -> shifted(there);
            case BD09 -> baidu(shifted(there));
        };
    }

    private static Location inverse(Location wanted, UnaryOperator<Location> shift) {
        double lat = wanted.lat();
        double lon = wanted.lon();
        for (int step = 0; step < STEPS; step++) {
            Location reached = shift.apply(new Location(lat, lon));
            lat += wanted.lat() - reached.lat();
            lon += wanted.lon() - reached.lon();
        }
        return new Location(lat, lon);
    }

    private static Location shifted(Location place) {
        double x = place.lon() - 105;
        double y = place.lat() - 35;
        double waves = (20 * Math.sin(6 * x * Math.PI) + 20 * Math.sin(2 * x * Math.PI)) * 2 / 3;
        double north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x)) + waves
                + (20 * Math.sin(y * Math.PI) + 40 * Math.sin(y / 3 * Math.PI)) * 2 / 3
                + (160 * Math.sin(y / 12 * Math.PI) + 320 * Math.sin(y * Math.PI / 30)) * 2 / 3;
        double east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x)) + waves
                + (20 * Math.sin(x * Math.PI) + 40 * Math.sin(x / 3 * Math.PI)) * 2 / 3
                + (150 * Math.sin(x / 12 * Math.PI) + 300 * Math.sin(x / 30 * Math.PI)) * 2 / 3;
        double latitude = Math.toRadians(place.lat());
        double flat = 1 - ECCENTRICITY_SQUARED * Math.sin(latitude) * Math.sin(latitude);
        double root = Math.sqrt(flat);
        return new Location(place.lat() + Math.toDegrees(north / (AXIS * (1 - ECCENTRICITY_SQUARED) / (flat * root))),
                place.lon() + Math.toDegrees(east / (AXIS / root * Math.cos(latitude))));
    }

    private static Location baidu(Location place) {
        double radius = Math.hypot(place.lon(), place.lat()) + 0.00002 * Math.sin(place.lat() * BAIDU_TURN);
        double angle = Math.atan2(place.lat(), place.lon()) + 0.000003 * Math.cos(place.lon() * BAIDU_TURN);
        return new Location(radius * Math.sin(angle) + 0.006, radius * Math.cos(angle) + 0.0065);
    }
}
