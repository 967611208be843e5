package hqb.places;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A point of a floor plan, in metres.
 *
 * @param x from the floor's west wall to the east
 * @param y from the floor's south wall to the north
 */
@Serdeable
public record Spot(double x, double y) {
}
