package hqb.places.district;

/**
 * The flat map: metres around the foot of Huaqiang North Road. Within two kilometres of it the error against the ellipsoid is below
 * 0.1 m, far under that of the surveyed positions.
 */
public final class Plane {
    private static final double ORIGIN_LON = 114.0813;
    private static final double ORIGIN_LAT = 22.5437;
    private static final double METRES_PER_DEGREE_LON = 102_810;
    private static final double METRES_PER_DEGREE_LAT = 110_740;

    /** Radians by which the grid of streets, and each building with it, is turned counter-clockwise from the compass. */
    public static final double GRID_ANGLE = Math.toRadians(1.28);

    private Plane() {
    }

    /** The point of the plane at a place on earth. */
    public static Point point(double lon, double lat) {
        return new Point((lon - ORIGIN_LON) * METRES_PER_DEGREE_LON, (lat - ORIGIN_LAT) * METRES_PER_DEGREE_LAT);
    }

    /** Degrees east of a point. */
    public static double lon(Point point) {
        return ORIGIN_LON + point.x() / METRES_PER_DEGREE_LON;
    }

    /** Degrees north of a point. */
    public static double lat(Point point) {
        return ORIGIN_LAT + point.y() / METRES_PER_DEGREE_LAT;
    }
}
