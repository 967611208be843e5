package hqb.places.walking;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A way on foot along the streets.
 *
 * @param metres  its length
 * @param minutes at 80 metres a minute, begun minutes counted whole
 */
@Serdeable
public record Walk(int metres, int minutes) {
    /** Metres that somebody walks in a minute. */
    public static final int METRES_PER_MINUTE = 80;

    /** The way of so many metres. */
    static Walk of(double metres) {
        int whole = (int) Math.round(metres);
        return new Walk(whole, Math.ceilDiv(whole, METRES_PER_MINUTE));
    }
}
