package hqb.makerspaces.community;

import hqb.accounts.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's seat, or their place in the line for one.
 *
 * @param place  site or online
 * @param state  waiting, booked, checked-in, cancelled
 * @param number of the seat; null without one
 */
record Seat(UUID id, UUID event, @Nullable PersonId person, String place, String state, @Nullable Integer number,
        @Nullable Instant checkedInAt, Instant createdAt) {
    boolean isTaken() {
        return number != null;
    }
}
