package hqb.places.district;

/** A point or a vector in metres: x to the east, y to the north of the map's origin. */
public record Point(double x, double y) {

    /** Both together. */
    public Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    /** From the other one to this. */
    public Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    /** Turned counter-clockwise. */
    public Point turned(double radians) {
        double cos = Math.cos(radians);
        double sin = Math.sin(radians);
        return new Point(x * cos - y * sin, x * sin + y * cos);
    }

    double dot(Point other) {
        return x * other.x + y * other.y;
    }

    double cross(Point other) {
        return x * other.y - y * other.x;
    }

    double length() {
        return Math.hypot(x, y);
    }

    /** The same direction with length 1. */
    Point unit() {
        return times(1 / length());
    }

    /** Turned by a quarter, counter-clockwise: the left-hand side of a direction. */
    Point left() {
        return new Point(-y, x);
    }
}
