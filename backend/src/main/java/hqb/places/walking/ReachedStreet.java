package hqb.places.walking;

import hqb.places.Location;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A stretch of street that is reached on foot.
 *
 * @param minutes to its farther end, begun minutes counted whole
 */
@Serdeable
record ReachedStreet(Location from, Location to, int minutes) {
}
