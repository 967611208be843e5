package hqb.platform.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was written down.
 *
 * @param tries  how often it was handed to the server
 * @param sentAt when the server took it, null until then
 */
public record Mail(UUID id, String recipient, Letter letter, Instant createdAt, int tries, @Nullable Instant sentAt) {
}
