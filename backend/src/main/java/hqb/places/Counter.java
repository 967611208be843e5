package hqb.places;

import java.util.UUID;

/**
 * A counter or shop on a floor.
 *
 * @param number as it is signposted: level, row letter, three digits, "2A017"
 * @param place  where it stands on the floor plan
 */
public record Counter(UUID id, String buildingSlug, int level, String number, Rectangle place) {
}
