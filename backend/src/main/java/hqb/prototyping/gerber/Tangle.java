package hqb.prototyping.gerber;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.noding.BasicSegmentString;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;

/** Lines that cross each other so often that cutting them up at their crossings would exhaust the machine. */
public final class Tangle implements SegmentIntersector {

    /** More crossings than are counted. */
    public static final int TOO_OFTEN = -1;

    /** Crossings of lines within one figure; the worst real outline has a few hundred. */
    private static final int CROSSINGS = 40_000;
    /** Lines that lie over each other without crossing, for each line. */
    private static final int NEIGHBOURS = 300;
    private static final int FEW = 250;

    private final long most;
    private long looked;
    private long crossings;

    private Tangle(long most) {
        this.most = most;
    }

    /**
     * How often lines cross each other; {@link #TOO_OFTEN} beyond all bounds.
     *
     * @param ends from and to of each line
     */
    public static int crossings(Coordinate[] ends) {
        List<SegmentString> lines = new ArrayList<>(ends.length / 2);
        for (int i = 0; i + 1 < ends.length; i += 2) {
            lines.add(new BasicSegmentString(new Coordinate[]{ends[i], ends[i + 1]}, null));
        }
        return ends.length / 2 < FEW ? 0 : crossings(lines, ends.length / 2);
    }

    /** The same of a line through points x, y, x, y, … */
    public static int crossings(double[] points) {
        if (points.length / 2 < FEW) {
            return 0;
        }
        var line = new Coordinate[points.length / 2];
        for (int i = 0; i < line.length; i++) {
            line[i] = new Coordinate(points[2 * i], points[2 * i + 1]);
        }
        return crossings(List.of(new BasicSegmentString(line, null)), line.length);
    }

    private static int crossings(List<SegmentString> lines, int count) {
        var tangle = new Tangle((long) NEIGHBOURS * count);
        var noder = new MCIndexNoder(tangle);
        noder.computeNodes(lines);
        return tangle.isDone() ? TOO_OFTEN : (int) tangle.crossings;
    }

    @Override
    public void processIntersections(SegmentString one, int i, SegmentString other, int j) {
        looked++;
        Coordinate a = one.getCoordinate(i);
        Coordinate b = one.getCoordinate(i + 1);
        Coordinate c = other.getCoordinate(j);
        Coordinate d = other.getCoordinate(j + 1);
        if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) {
            crossings++;
        }
    }

    private static int side(Coordinate from, Coordinate to, Coordinate point) {
        return Orientation.index(from, to, point);
    }

    @Override
    public boolean isDone() {
        return crossings > CROSSINGS || looked > most;
    }
}
