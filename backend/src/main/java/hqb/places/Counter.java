package hqb.places;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A counter or shop on a floor.
 *
 * @param number  as it is signposted: level, row letter, three digits, "2A017"
 * @param place   where it stands on the floor plan: its bounds, when it is no rectangle
 * @param trade   what it trades in
 * @param outline its corners, the first not repeated; null for a rectangle
 */
public record Counter(UUID id, String buildingSlug, int level, String number, Rectangle place, Trade trade,
        @Nullable List<Spot> outline) {
}
