package hqb.spaces;

import java.util.UUID;

/** The identity of a space to let. */
public record SpaceId(UUID value) {
}
