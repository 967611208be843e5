package hqb.accounts.organisations;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An API key as its organisation sees it, without its text.
 *
 * @param prefix      how its text begins after {@code hqb_}
 * @param scopes      what it may do: offers:read, offers:write, imports:write, orders:write, finance:read
 * @param createdBy   id of the person who made it
 * @param lastUsedAt  to the minute; null when never
 * @param revokedAt   from when on it is refused; in the future while its successor is brought into use
 * @param rotatedFrom id of the key that it replaces
 */
@Serdeable
public record ApiKey(UUID id, String name, String prefix, List<String> scopes, @Nullable UUID createdBy, Instant createdAt,
        @Nullable Instant lastUsedAt, @Nullable Instant revokedAt, @Nullable UUID rotatedFrom) {

    /**
     * A key that was just made.
     *
     * @param key its text, {@code hqb_<prefix>_<secret>}, shown this once
     */
    @Serdeable
    public record Fresh(UUID id, String name, String prefix, List<String> scopes, String key) {
    }
}
