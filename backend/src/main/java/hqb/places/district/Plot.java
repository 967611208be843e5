package hqb.places.district;

import java.util.List;

/**
 * A turned rectangle of ground.
 *
 * @param centre its middle
 * @param width metres along its own x axis
 * @param depth metres along its own y axis
 * @param angle radians by which its x axis is turned counter-clockwise from east
 */
record Plot(Point centre, double width, double depth, double angle) {

    /** The four corners, counter-clockwise from the south-west one. */
    List<Point> corners() {
        return List.of(at(-0.5, -0.5), at(0.5, -0.5), at(0.5, 0.5), at(-0.5, 0.5));
    }

    /** A point by its share of width and depth, each from -0.5 to 0.5, from the middle. */
    Point at(double u, double v) {
        return centre.plus(new Point(u * width, v * depth).turned(angle));
    }

    Plot moved(Point by) {
        return new Plot(centre.plus(by), width, depth, angle);
    }

    /** The same plot grown on every side. */
    Plot grown(double metres) {
        return new Plot(centre, width + 2 * metres, depth + 2 * metres, angle);
    }

    boolean overlaps(Plot other) {
        return escapeFrom(other).length() > 0;
    }

    boolean contains(Point point) {
        Point own = point.minus(centre).turned(-angle);
        return Math.abs(own.x()) <= width / 2 && Math.abs(own.y()) <= depth / 2;
    }

    /**
     * The shortest move that frees this plot from the other one; (0, 0) when they do not overlap. The separating axes of two
     * rectangles are their own four.
     */
    Point escapeFrom(Plot other) {
        Point best = new Point(0, 0);
        double least = Double.MAX_VALUE;
        Point between = centre.minus(other.centre);
        if (between.length() >= radius() + other.radius()) {
            return best;
        }
        for (double axisAngle : new double[]{angle, angle + Math.PI / 2, other.angle, other.angle + Math.PI / 2}) {
            Point axis = new Point(1, 0).turned(axisAngle);
            double distance = between.dot(axis);
            double overlap = reach(axis) + other.reach(axis) - Math.abs(distance);
            if (overlap <= 1e-9) {
                return new Point(0, 0);
            }
            if (overlap < least) {
                least = overlap;
                best = axis.times(distance < 0 ? -overlap : overlap);
            }
        }
        return best;
    }

    /** From the middle to a corner. */
    private double radius() {
        return Math.hypot(width, depth) / 2;
    }

    private double reach(Point axis) {
        Point east = new Point(width / 2, 0).turned(angle);
        Point north = new Point(0, depth / 2).turned(angle);
        return Math.abs(east.dot(axis)) + Math.abs(north.dot(axis));
    }
}
