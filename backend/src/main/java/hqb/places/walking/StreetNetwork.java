package hqb.places.walking;

import hqb.places.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Streets that can be walked along. Streets meet where their centre lines cross, and where one ends within some metres of another. Who
 * is not on a street goes to the nearest one in a straight line.
 */
final class StreetNetwork {
    /** Streets whose ends lie this near to another street lead into it, in metres: half the width of a main road and a pavement. */
    static final double REACH = 28;
    private static final double SAME = 0.5;

    private final List<Point> corners = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<List<Integer>> piecesAt = new ArrayList<>();

    /**
     * A place in metres east and north of an origin.
     *
     * @param x metres to the east
     * @param y metres to the north
     */
    record Point(double x, double y) {
        private static final double ORIGIN_LON = 114.0813;
        private static final double ORIGIN_LAT = 22.5437;
        private static final double METRES_PER_DEGREE_LON = 102_810;
        private static final double METRES_PER_DEGREE_LAT = 110_740;

        static Point of(Location place) {
            return new Point((place.lon() - ORIGIN_LON) * METRES_PER_DEGREE_LON, (place.lat() - ORIGIN_LAT) * METRES_PER_DEGREE_LAT);
        }

        Location location() {
            return new Location(ORIGIN_LAT + y / METRES_PER_DEGREE_LAT, ORIGIN_LON + x / METRES_PER_DEGREE_LON);
        }

        double distance(Point other) {
            return Math.hypot(x - other.x, y - other.y);
        }

        Point towards(Point other, double share) {
            return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
        }
    }

    /** A straight stretch between two corners. */
    private record Piece(int from, int to, double length) {
    }

    /** Where somebody steps onto the network: on a piece, so far from its beginning, after so many metres. */
    private record Step(int piece, double along, double metres) {
    }

    /** A straight line of a street before it is cut at its crossings. */
    private record Line(Point from, Point to) {
        double length() {
            return from.distance(to);
        }

        /** The nearest point as a share of the way, 0 at the beginning. */
        double nearest(Point point) {
            double dx = to.x() - from.x();
            double dy = to.y() - from.y();
            double square = dx * dx + dy * dy;
            return square == 0 ? 0 : Math.clamp(((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / square, 0, 1);
        }

        Point at(double share) {
            return from.towards(to, share);
        }

        double distance(Point point) {
            return at(nearest(point)).distance(point);
        }
    }

    /** The network of these centre lines, each at least two points. */
    StreetNetwork(List<List<Point>> streets) {
        List<Line> lines = new ArrayList<>();
        for (List<Point> street : streets) {
            for (int i = 1; i < street.size(); i++) {
                lines.add(new Line(street.get(i - 1), street.get(i)));
            }
        }
        List<TreeSet<Double>> cuts = new ArrayList<>();
        lines.forEach(line -> cuts.add(new TreeSet<>(List.of(0.0, 1.0))));
        List<Line> ways = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < lines.size(); j++) {
                if (i != j) {
                    cut(lines, i, j, cuts, ways);
                }
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            List<Double> shares = List.copyOf(cuts.get(i));
            for (int s = 1; s < shares.size(); s++) {
                add(lines.get(i).at(shares.get(s - 1)), lines.get(i).at(shares.get(s)));
            }
        }
        ways.forEach(way -> add(way.from(), way.to()));
    }

    /** Notes where line {@code i} crosses {@code j}, and leads its ends to {@code j} where they nearly reach it. */
    private static void cut(List<Line> lines, int i, int j, List<TreeSet<Double>> cuts, List<Line> ways) {
        Line one = lines.get(i);
        Line other = lines.get(j);
        double share = crossing(one, other);
        if (!Double.isNaN(share)) {
            cuts.get(i).add(share);
            cuts.get(j).add(other.nearest(one.at(share)));
            return;
        }
        for (Point end : List.of(one.from(), one.to())) {
            double at = other.nearest(end);
            double gap = other.at(at).distance(end);
            if (gap <= REACH) {
                cuts.get(j).add(at);
                if (gap > SAME) {
                    ways.add(new Line(end, other.at(at)));
                }
            }
        }
    }

    /** Where the first crosses the second, as a share of the first; NaN when it does not. */
    private static double crossing(Line one, Line other) {
        double ax = one.to().x() - one.from().x();
        double ay = one.to().y() - one.from().y();
        double bx = other.to().x() - other.from().x();
        double by = other.to().y() - other.from().y();
        double turn = ax * by - ay * bx;
        if (Math.abs(turn) < 1e-9) {
            return Double.NaN;
        }
        double cx = other.from().x() - one.from().x();
        double cy = other.from().y() - one.from().y();
        double s = (cx * by - cy * bx) / turn;
        double t = (cx * ay - cy * ax) / turn;
        return s >= 0 && s <= 1 && t >= 0 && t <= 1 ? s : Double.NaN;
    }

    private void add(Point from, Point to) {
        int a = corner(from);
        int b = corner(to);
        if (a != b) {
            piecesAt.get(a).add(pieces.size());
            piecesAt.get(b).add(pieces.size());
            pieces.add(new Piece(a, b, corners.get(a).distance(corners.get(b))));
        }
    }

    private int corner(Point point) {
        for (int i = 0; i < corners.size(); i++) {
            if (corners.get(i).distance(point) <= SAME) {
                return i;
            }
        }
        corners.add(point);
        piecesAt.add(new ArrayList<>());
        return corners.size() - 1;
    }

    /** Whether from everywhere everywhere can be reached. */
    boolean isConnected() {
        return Arrays.stream(distances(new Step(0, 0, 0))).allMatch(Double::isFinite);
    }

    /**
     * How far it is from one place to others, in metres: to the nearest street, along the streets by the shortest way, and from the
     * nearest street to the place. In the order of the places.
     */
    List<Double> metres(Point from, List<Point> places) {
        Step start = step(from);
        double[] toCorners = distances(start);
        return places.stream().map(place -> {
            if (place.distance(from) <= SAME) {
                return 0.0;
            }
            Step end = step(place);
            return way(start, toCorners, end.piece, end.along) + end.metres;
        }).toList();
    }

    /**
     * A stretch of street that is reached.
     *
     * @param metres the way to its farther end
     */
    record Stretch(Point from, Point to, double metres) {
    }

    /**
     * The streets that are reached within so many metres, in stretches of about {@code step} metres: a street is walked into from both of
     * its ends.
     */
    List<Stretch> within(Point from, double most, double step) {
        Step start = step(from);
        double[] toCorners = distances(start);
        List<Stretch> stretches = new ArrayList<>();
        for (int number = 0; number < pieces.size(); number++) {
            Piece piece = pieces.get(number);
            Point begin = corners.get(piece.from);
            Point end = corners.get(piece.to);
            int parts = Math.max(1, (int) Math.ceil(piece.length / step));
            for (int part = 0; part < parts; part++) {
                double near = piece.length * part / parts;
                double far = piece.length * (part + 1) / parts;
                double way = Math.max(way(start, toCorners, number, near), way(start, toCorners, number, far));
                if (way <= most) {
                    stretches.add(new Stretch(begin.towards(end, near / piece.length), begin.towards(end, far / piece.length), way));
                }
            }
        }
        return stretches;
    }

    private double way(Step start, double[] toCorners, int number, double along) {
        Piece piece = pieces.get(number);
        double way = Math.min(toCorners[piece.from] + along, toCorners[piece.to] + piece.length - along);
        return number == start.piece ? Math.min(way, start.metres + Math.abs(along - start.along)) : way;
    }

    private Step step(Point place) {
        return IntStream.range(0, pieces.size()).mapToObj(i -> {
            Piece piece = pieces.get(i);
            Line line = new Line(corners.get(piece.from), corners.get(piece.to));
            return new Step(i, line.nearest(place) * line.length(), line.distance(place));
        }).min(Comparator.comparingDouble(Step::metres)).orElseThrow(() -> new IllegalStateException("there are no streets"));
    }

    /** To every corner from where somebody steps onto the network, the way there included. */
    private double[] distances(Step start) {
        double[] best = new double[corners.size()];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        record Reached(int corner, double metres) {
        }
        PriorityQueue<Reached> next = new PriorityQueue<>(Comparator.comparingDouble(Reached::metres));
        Piece first = pieces.get(start.piece);
        next.add(new Reached(first.from, start.metres + start.along));
        next.add(new Reached(first.to, start.metres + first.length - start.along));
        while (!next.isEmpty()) {
            Reached here = next.remove();
            if (here.metres < best[here.corner]) {
                best[here.corner] = here.metres;
                for (int number : piecesAt.get(here.corner)) {
                    Piece piece = pieces.get(number);
                    next.add(new Reached(piece.from == here.corner ? piece.to : piece.from, here.metres + piece.length));
                }
            }
        }
        return best;
    }
}
