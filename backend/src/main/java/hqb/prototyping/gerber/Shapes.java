package hqb.prototyping.gerber;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/** The plain shapes of apertures as polygons, in mm, about the origin. */
public final class Shapes {

    public static final GeometryFactory FACTORY = new GeometryFactory();

    private Shapes() {
    }

    /** A circle; its corners lie on the circle. */
    public static Polygon circle(double x, double y, double radius) {
        int corners = Math.clamp(4L * new Arc(0, 0, radius, 0, Math.PI / 2).chords(Arc.CHORD_ERROR), 8, 512);
        return regular(x, y, radius, corners, 0);
    }

    /** A regular polygon with its first corner at an angle in degrees. */
    public static Polygon regular(double x, double y, double radius, int corners, double turned) {
        var ring = new Coordinate[corners + 1];
        for (int i = 0; i < corners; i++) {
            double angle = Math.toRadians(turned) + 2 * Math.PI * i / corners;
            ring[i] = new Coordinate(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
        }
        ring[corners] = ring[0].copy();
        return FACTORY.createPolygon(ring);
    }

    /** A rectangle about a point. */
    public static Polygon rectangle(double x, double y, double width, double height) {
        double w = width / 2;
        double h = height / 2;
        return ring(x - w, y - h, x + w, y - h, x + w, y + h, x - w, y + h);
    }

    /** A rectangle about a line, as wide as the line is thick. */
    public static Polygon bar(double x1, double y1, double x2, double y2, double thick) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        double across = length == 0 ? 0 : -(y2 - y1) / length * thick / 2;
        double up = length == 0 ? 0 : (x2 - x1) / length * thick / 2;
        return ring(x1 + across, y1 + up, x2 + across, y2 + up, x2 - across, y2 - up, x1 - across, y1 - up);
    }

    /** A line with round ends. */
    public static Polygon capsule(double x1, double y1, double x2, double y2, double radius) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        if (length == 0) {
            return circle(x1, y1, radius);
        }
        double angle = Math.atan2(y2 - y1, x2 - x1);
        int half = Math.clamp(new Arc(0, 0, radius, 0, Math.PI).chords(Arc.CHORD_ERROR), 4, 256);
        var ring = new Coordinate[2 * half + 3];
        for (int i = 0; i <= half; i++) {
            double turn = angle - Math.PI / 2 + Math.PI * i / half;
            double across = radius * Math.cos(turn);
            double up = radius * Math.sin(turn);
            ring[i] = new Coordinate(x2 + across, y2 + up);
            ring[half + 1 + i] = new Coordinate(x1 - across, y1 - up);
        }
        ring[2 * half + 2] = ring[0].copy();
        return FACTORY.createPolygon(ring);
    }

    /** A polygon of x, y, x, y, …; closed if it is not. */
    public static Polygon ring(double... points) {
        int n = points.length / 2;
        boolean closed = n > 1 && points[0] == points[2 * n - 2] && points[1] == points[2 * n - 1];
        var ring = new Coordinate[closed ? n : n + 1];
        for (int i = 0; i < n; i++) {
            ring[i] = new Coordinate(points[2 * i], points[2 * i + 1]);
        }
        ring[ring.length - 1] = ring[0].copy();
        return ring.length < 4 ? FACTORY.createPolygon((LinearRing) null) : FACTORY.createPolygon(ring);
    }

    /** The same area without self-crossings. */
    public static Geometry valid(Geometry shape) {
        return shape.isValid() ? shape : GeometryFixer.fix(shape);
    }
}
