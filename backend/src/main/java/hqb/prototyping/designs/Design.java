package hqb.prototyping.designs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A design file as it is kept.
 *
 * @param id           its private link: 128 random bits
 * @param organisation whose it is; null when it came from somebody who was not signed in
 * @param fileName     as its sender calls it
 * @param bytes        how many it has, or will have
 * @param sha256       of its content, in hexadecimal; null until all is here
 * @param kind         null until it was looked at
 * @param analysis     what was measured, as JSON of {@link Analysis}; null until it is ready
 */
record Design(UUID id, @Nullable UUID organisation, String fileName, long bytes, @Nullable String sha256, DesignState state,
        @Nullable DesignKind kind, @Nullable String analysis, @Nullable String failureEn, @Nullable String failureZh, Instant createdAt) {
}
