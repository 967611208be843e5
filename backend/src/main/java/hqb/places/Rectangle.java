package hqb.places;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A rectangle on a floor plan, in metres.
 *
 * @param x its west edge, from the floor's west wall
 * @param y its south edge, from the floor's south wall
 * @param w width to the east
 * @param h height to the north
 */
@Serdeable
public record Rectangle(double x, double y, double w, double h) {

    /** Whether the two share ground. */
    public boolean overlaps(Rectangle other) {
        double slack = 1e-9;
        return x + slack < other.x + other.w && other.x + slack < x + w && y + slack < other.y + other.h && other.y + slack < y + h;
    }
}
