package hqb.projects;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project.
 *
 * @param boards    how many are built
 * @param share     the link by which anybody may look; null when there is none
 * @param placement file of where the parts stand; null when it has none
 */
record Project(UUID id, UUID organisation, String name, int boards, @Nullable UUID share, @Nullable UUID placement,
        @Nullable String placementName, Instant createdAt) {
}
