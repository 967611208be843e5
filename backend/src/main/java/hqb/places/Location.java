package hqb.places;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A place on earth in WGS-84.
 *
 * @param lat degrees north
 * @param lon degrees east
 */
@Serdeable
public record Location(double lat, double lon) {
    /** Refuses what is not on earth. */
    public Location {
        if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("not on earth: " + lat + ", " + lon);
        }
    }
}
