package hqb.places.district;

import java.util.ArrayList;
import java.util.List;

/**
 * The ground between four streets, pavements left out.
 *
 * @param use market, housing or civic: which unnamed houses stand on it
 * @param ring its border in metres, counter-clockwise, corners rounded
 */
record Block(String use, List<Point> ring) {
    private static final double PAVEMENT = 5;
    private static final double CORNER_RADIUS = 9;
    /** Streets that end short of a crossing are followed this far to find the corner. */
    private static final double REACH = 400;

    static Block between(Street west, Street east, Street south, Street north, String use) {
        List<Point> bottom = eastward(south).beside(kerb(south));
        List<Point> top = eastward(north).beside(-kerb(north));
        List<Point> left = northward(west).beside(-kerb(west));
        List<Point> right = northward(east).beside(kerb(east));
        List<Point> ring = new ArrayList<>();
        ring.addAll(stretch(bottom, left, right));
        ring.addAll(stretch(right, bottom, top));
        ring.addAll(stretch(top, left, right).reversed());
        ring.addAll(stretch(left, bottom, top).reversed());
        return new Block(use, rounded(withoutRepeats(ring)));
    }

    /** Whether a point lies inside, by counting the edges east of it. */
    boolean contains(Point point) {
        boolean inside = false;
        for (int i = 0; i < ring.size(); i++) {
            Point a = ring.get(i);
            Point b = ring.get((i + 1) % ring.size());
            if (a.y() > point.y() != b.y() > point.y()
                    && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static double kerb(Street street) {
        return street.width() / 2 + PAVEMENT;
    }

    private static Street eastward(Street street) {
        return street.line().getLast().x() < street.line().getFirst().x() ? reversed(street) : street;
    }

    private static Street northward(Street street) {
        return street.line().getLast().y() < street.line().getFirst().y() ? reversed(street) : street;
    }

    private static Street reversed(Street street) {
        return new Street(street.slug(), street.nameEn(), street.nameZh(), street.roadClass(), street.width(), street.line().reversed());
    }

    /** The part of a line from where the first other line crosses it to where the second does. */
    private static List<Point> stretch(List<Point> line, List<Point> from, List<Point> to) {
        Crossing start = crossing(line, from);
        Crossing end = crossing(line, to);
        List<Point> stretch = new ArrayList<>();
        stretch.add(start.point);
        for (int i = start.piece + 1; i <= end.piece; i++) {
            stretch.add(line.get(i));
        }
        stretch.add(end.point);
        return stretch;
    }

    private static Crossing crossing(List<Point> line, List<Point> other) {
        Crossing best = null;
        double leastReach = REACH;
        for (int i = 0; i + 1 < line.size(); i++) {
            Point p = line.get(i);
            Point r = line.get(i + 1).minus(p);
            for (int j = 0; j + 1 < other.size(); j++) {
                Point q = other.get(j);
                Point s = other.get(j + 1).minus(q);
                double turn = r.cross(s);
                if (Math.abs(turn) < 1e-9) {
                    continue;
                }
                double t = q.minus(p).cross(s) / turn;
                double u = q.minus(p).cross(r) / turn;
                double beyond = Math.max(outside(t) * r.length(), outside(u) * s.length());
                if (beyond < leastReach) {
                    leastReach = beyond;
                    best = new Crossing(i, p.plus(r.times(t)));
                }
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("these two streets do not meet: " + line + " and " + other);
        }
        return best;
    }

    private static double outside(double share) {
        return Math.max(0, Math.max(-share, share - 1));
    }

    private static List<Point> withoutRepeats(List<Point> ring) {
        List<Point> kept = new ArrayList<>();
        for (Point point : ring) {
            if (kept.isEmpty() || point.minus(kept.getLast()).length() > 0.5) {
                kept.add(point);
            }
        }
        if (kept.getFirst().minus(kept.getLast()).length() <= 0.5) {
            kept.removeLast();
        }
        return kept;
    }

    private static List<Point> rounded(List<Point> ring) {
        List<Point> rounded = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Point here = ring.get(i);
            Point back = ring.get((i + ring.size() - 1) % ring.size()).minus(here);
            Point ahead = ring.get((i + 1) % ring.size()).minus(here);
            if (Math.abs(back.unit().cross(ahead.unit())) < 0.3) {
                rounded.add(here);
                continue;
            }
            double radius = Math.min(CORNER_RADIUS, Math.min(back.length(), ahead.length()) / 3);
            Point start = here.plus(back.unit().times(radius));
            Point end = here.plus(ahead.unit().times(radius));
            for (double t : new double[]{0, 0.25, 0.5, 0.75, 1}) {
                rounded.add(start.times((1 - t) * (1 - t)).plus(here.times(2 * t * (1 - t))).plus(end.times(t * t)));
            }
        }
        return rounded;
    }

    private record Crossing(int piece, Point point) {
    }
}
