package hqb.prototyping.brokering.tenders;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tender for a request.
 *
 * @param deadline until when bids are taken
 * @param closedAt when the bids were opened, or it ended without; null as long as it goes on
 */
public record Tender(UUID id, UUID request, Instant createdAt, Instant deadline, @Nullable Instant closedAt) {
}
