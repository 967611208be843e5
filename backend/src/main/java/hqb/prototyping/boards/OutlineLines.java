package hqb.prototyping.boards;

import hqb.prototyping.copper.Effort;
import hqb.prototyping.gerber.Drawn;
import hqb.prototyping.gerber.Region;
import hqb.prototyping.gerber.Shapes;
import hqb.prototyping.gerber.Stroke;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/**
 * The centre lines of an outline layer with their ends joined: ends within half a micrometre are one point, greater gaps get a bridge. The
 * lines themselves are never moved, so that the size stays exact.
 */
final class OutlineLines {

    /** A bridged gap and its width in mm. */
    record Gap(Coordinate at, double width) {
    }

    /** Ends nearer than this are the same point, mm. */
    private static final double SAME = 0.0005;
    /** Gaps are healed in these steps, mm. */
    private static final double[] REACH = {0.01, 0.05, 0.15, 0.4, 0.8};
    private static final int MOST = 20_000;

    private final List<LineString> lines = new ArrayList<>();
    private final List<Coordinate> nodes = new ArrayList<>();
    private final Map<Long, List<Integer>> grid = new HashMap<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final Set<Integer> dangling = new HashSet<>();
    private final Effort effort;

    private OutlineLines(Effort effort) {
        this.effort = effort;
    }

    /** The lines and bridges. */
    List<LineString> lines() {
        return lines;
    }

    /** Where bridges were needed. */
    List<Gap> gaps() {
        return gaps;
    }

    /** Ends that found no partner. */
    List<Coordinate> openEnds() {
        return dangling.stream().sorted().map(nodes::get).toList();
    }

    /** Takes the lines of a layer. */
    static OutlineLines of(List<Drawn> objects, Effort effort) {
        var result = new OutlineLines(effort);
        var degree = new HashMap<Integer, Integer>();
        var seen = new HashSet<String>();
        for (Drawn object : objects) {
            if (!object.dark() || result.lines.size() >= MOST) {
                continue;
            }
            if (object instanceof Region region) {
                result.lines.add(line(region.contour()));
            } else if (object instanceof Stroke stroke && stroke.length() > 0) {
                result.add(stroke, degree, seen);
            }
        }
        degree.forEach((node, count) -> {
            if (count == 1) {
                result.dangling.add(node);
            }
        });
        result.bridge();
        return result;
    }

    private static LineString line(double[] points) {
        var line = new Coordinate[points.length / 2];
        for (int i = 0; i < line.length; i++) {
            line[i] = new Coordinate(points[2 * i], points[2 * i + 1]);
        }
        return Shapes.FACTORY.createLineString(line);
    }

    private void add(Stroke stroke, Map<Integer, Integer> degree, Set<String> seen) {
        double[] points = stroke.line();
        LineString line = line(points);
        Coordinate[] path = line.getCoordinates();
        int from = node(path[0]);
        int to = node(path[path.length - 1]);
        if (from == to && points.length < 8) {
            return;
        }
        Coordinate middle = path.length == 2 ? new Coordinate() : path[path.length / 2];
        String key = Math.min(from, to) + " " + Math.max(from, to) + " " + (path.length > 2
                ? Math.round(middle.x * 500) + " " + Math.round(middle.y * 500)
                : "");
        if (!seen.add(key)) {
            return; // drawn twice
        }
        path[0] = nodes.get(from);
        path[path.length - 1] = nodes.get(to);
        lines.add(Shapes.FACTORY.createLineString(path));
        if (from != to) {
            degree.merge(from, 1, Integer::sum);
            degree.merge(to, 1, Integer::sum);
        }
    }

    private int node(Coordinate at) {
        long column = Math.round(at.x / SAME / 2);
        long row = Math.round(at.y / SAME / 2);
        for (long i = -1; i <= 1; i++) {
            for (long j = -1; j <= 1; j++) {
                for (int known : grid.getOrDefault(key(column + i, row + j), List.of())) {
                    if (nodes.get(known).distance(at) <= SAME) {
                        return known;
                    }
                }
            }
        }
        nodes.add(at.copy());
        grid.computeIfAbsent(key(column, row), cell -> new ArrayList<>()).add(nodes.size() - 1);
        return nodes.size() - 1;
    }

    private static long key(long column, long row) {
        return (column << 32) ^ (row & 0xFFFFFFFFL);
    }

    /** Joins open ends, the nearest first. */
    private void bridge() {
        if (dangling.size() > 2000) {
            return;
        }
        for (double reach : REACH) {
            record Pair(int from, int to, double distance) {
            }
            var ends = dangling.stream().sorted().toList();
            var pairs = new ArrayList<Pair>();
            effort.take(5L * ends.size() * ends.size());
            for (int i = 0; i < ends.size(); i++) {
                for (int j = i + 1; j < ends.size(); j++) {
                    double distance = nodes.get(ends.get(i)).distance(nodes.get(ends.get(j)));
                    if (distance <= reach) {
                        pairs.add(new Pair(ends.get(i), ends.get(j), distance));
                    }
                }
            }
            pairs.sort(java.util.Comparator.comparingDouble(Pair::distance));
            for (Pair pair : pairs) {
                if (dangling.contains(pair.from) && dangling.contains(pair.to)) {
                    join(nodes.get(pair.from), nodes.get(pair.to));
                    dangling.remove(pair.from);
                    dangling.remove(pair.to);
                }
            }
            touch(reach);
        }
    }

    /** Joins open ends that stop just short of the middle of another line. */
    private void touch(double reach) {
        for (int end : List.copyOf(dangling)) {
            Coordinate at = nodes.get(end);
            var around = new org.locationtech.jts.geom.Envelope(at);
            around.expandBy(reach);
            effort.take(10L * lines.size());
            for (LineString line : List.copyOf(lines)) {
                if (!line.getEnvelopeInternal().intersects(around) || line.getCoordinateN(0).equals2D(at)
                        || line.getCoordinateN(line.getNumPoints() - 1).equals2D(at)) {
                    continue;
                }
                effort.take(200 + 100L * line.getNumPoints());
                Coordinate nearest = new org.locationtech.jts.operation.distance.DistanceOp(line, Shapes.FACTORY.createPoint(at))
                        .nearestPoints()[0];
                double distance = nearest.distance(at);
                if (distance <= reach) {
                    if (distance > 0) {
                        double over = (distance + SAME) / distance;
                        join(at, new Coordinate(at.x + (nearest.x - at.x) * over, at.y + (nearest.y - at.y) * over));
                    }
                    dangling.remove(end);
                    break;
                }
            }
        }
    }

    private void join(Coordinate from, Coordinate to) {
        lines.add(Shapes.FACTORY.createLineString(new Coordinate[]{from, to}));
        if (from.distance(to) > 0.005) {
            gaps.add(new Gap(from, from.distance(to)));
        }
    }
}
