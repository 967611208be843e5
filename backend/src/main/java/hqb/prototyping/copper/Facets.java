package hqb.prototyping.copper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * A layer as line pieces with a radius. A round pad is a piece of no length, a track one piece, an area its edges with radius 0 and its rings.
 * Each piece belongs to an object, its owner. Distances between such pieces are exact.
 */
public final class Facets {

    private static final long PORTION = 100;

    double[] x1 = new double[256];
    double[] y1 = new double[256];
    double[] x2 = new double[256];
    double[] y2 = new double[256];
    double[] radius = new double[256];
    int[] owner = new int[256];
    int count;

    final Effort effort;
    private long paid;
    private final List<@Nullable List<double[]>> rings = new ArrayList<>();
    private final List<Envelope> boxes = new ArrayList<>();
    private final Map<Integer, RingIndex> indexes = new HashMap<>();

    /** No pieces yet; they are taken from the effort. */
    public Facets(Effort effort) {
        this.effort = effort;
    }

    /** A new owner. */
    int open() {
        rings.add(null);
        boxes.add(new Envelope());
        return rings.size() - 1;
    }

    /** A piece of the last owner. */
    void add(double fromX, double fromY, double toX, double toY, double r) {
        if (count == paid) {
            effort.takePieces(PORTION);
            effort.take(50 * PORTION);
            paid += PORTION;
        }
        if (count == owner.length) {
            int more = count * 2;
            x1 = Arrays.copyOf(x1, more);
            y1 = Arrays.copyOf(y1, more);
            x2 = Arrays.copyOf(x2, more);
            y2 = Arrays.copyOf(y2, more);
            radius = Arrays.copyOf(radius, more);
            owner = Arrays.copyOf(owner, more);
        }
        x1[count] = fromX;
        y1[count] = fromY;
        x2[count] = toX;
        y2[count] = toY;
        radius[count] = r;
        owner[count] = rings.size() - 1;
        count++;
        Envelope box = boxes.getLast();
        box.expandToInclude(Math.min(fromX, toX) - r, Math.min(fromY, toY) - r);
        box.expandToInclude(Math.max(fromX, toX) + r, Math.max(fromY, toY) + r);
    }

    /** A closed ring of the last owner, which is an area. */
    void addRing(double[] ring) {
        for (int i = 0; i + 3 < ring.length; i += 2) {
            if (ring[i] != ring[i + 2] || ring[i + 1] != ring[i + 3]) {
                add(ring[i], ring[i + 1], ring[i + 2], ring[i + 3], 0);
            }
        }
        List<double[]> known = rings.getLast();
        if (known == null) {
            known = new ArrayList<>(1);
            rings.set(rings.size() - 1, known);
        }
        known.add(ring);
    }

    /** Every polygon as an owner of its own. */
    public void addAreas(Geometry areas, double shiftX, double shiftY) {
        for (int i = 0; i < areas.getNumGeometries(); i++) {
            if (areas.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                open();
                addRing(points(polygon.getExteriorRing(), shiftX, shiftY));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    addRing(points(polygon.getInteriorRingN(hole), shiftX, shiftY));
                }
            }
        }
    }

    private static double[] points(LinearRing ring, double shiftX, double shiftY) {
        Coordinate[] coordinates = ring.getCoordinates();
        double[] points = new double[2 * coordinates.length];
        for (int i = 0; i < coordinates.length; i++) {
            points[2 * i] = coordinates[i].x + shiftX;
            points[2 * i + 1] = coordinates[i].y + shiftY;
        }
        return points;
    }

    /** Number of objects. */
    public int owners() {
        return rings.size();
    }

    /** Number of pieces. */
    public int size() {
        return count;
    }

    /** The box around an object. */
    Envelope box(int object) {
        return boxes.get(object);
    }

    /** Whether an object is an area given by rings. */
    boolean isArea(int object) {
        return rings.get(object) != null;
    }

    /** Whether a point lies within an area's rings (even–odd; the edge counts as within or not as it falls). */
    boolean inside(int object, double x, double y) {
        List<double[]> area = rings.get(object);
        if (area == null) {
            return false;
        }
        if (!boxes.get(object).contains(x, y)) {
            return false;
        }
        if (area.size() > 1 || area.getFirst().length > 400) {
            return index(object).inside(x, y);
        }
        boolean inside = false;
        for (double[] ring : area) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                double fromY = ring[i + 1];
                double toY = ring[i + 3];
                if ((fromY > y) != (toY > y) && x < ring[i] + (ring[i + 2] - ring[i]) * (y - fromY) / (toY - fromY)) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    /** About how many steps {@link #inside} takes. */
    long insideSteps(int object) {
        List<double[]> area = rings.get(object);
        return area == null ? 1 : 20 + (area.size() > 1 || area.getFirst().length > 400 ? index(object).mean() : area.getFirst().length);
    }

    /** The edges of an area by height. */
    RingIndex index(int object) {
        List<double[]> area = rings.get(object);
        return indexes.computeIfAbsent(object, large -> new RingIndex(area == null ? List.of() : area));
    }

    /** Distance of the centre lines of two pieces, squared; 0 if they cross. */
    double centreDistance2(int a, int b) {
        return centreDistance2(a, x1[b], y1[b], x2[b], y2[b]);
    }

    /** The same for any line. */
    double centreDistance2(int a, double fromX, double fromY, double toX, double toY) {
        double rx = x2[a] - x1[a];
        double ry = y2[a] - y1[a];
        double sx = toX - fromX;
        double sy = toY - fromY;
        double cross = rx * sy - ry * sx;
        if (cross != 0) {
            double dx = fromX - x1[a];
            double dy = fromY - y1[a];
            double t = (dx * sy - dy * sx) / cross;
            double u = (dx * ry - dy * rx) / cross;
            if (t >= 0 && t <= 1 && u >= 0 && u <= 1) {
                return 0;
            }
        }
        return Math.min(
                Math.min(point2(x1[a], y1[a], fromX, fromY, toX, toY), point2(x2[a], y2[a], fromX, fromY, toX, toY)),
                Math.min(point2(fromX, fromY, a), point2(toX, toY, a)));
    }

    /** Distance of a point from the centre line of a piece, squared. */
    double point2(double x, double y, int piece) {
        return point2(x, y, x1[piece], y1[piece], x2[piece], y2[piece]);
    }

    private static double point2(double x, double y, double fromX, double fromY, double toX, double toY) {
        double dx = toX - fromX;
        double dy = toY - fromY;
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : ((x - fromX) * dx + (y - fromY) * dy) / length;
        t = t < 0 ? 0 : t > 1 ? 1 : t;
        double ox = fromX + t * dx - x;
        double oy = fromY + t * dy - y;
        return ox * ox + oy * oy;
    }

    /** The middle of a piece. */
    double middleX(int piece) {
        return (x1[piece] + x2[piece]) / 2;
    }

    /** The middle of a piece. */
    double middleY(int piece) {
        return (y1[piece] + y2[piece]) / 2;
    }
}
