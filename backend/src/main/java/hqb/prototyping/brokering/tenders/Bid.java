package hqb.prototyping.brokering.tenders;

import hqb.prototyping.providers.ProviderId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bid.
 *
 * @param sentAt   when it was sent, or replaced
 * @param openedAt null as long as it is sealed
 * @param content  null as long as it is sealed
 */
public record Bid(UUID id, UUID invitation, UUID tender, ProviderId provider, Instant sentAt, @Nullable Instant openedAt,
        @Nullable BidContent content) {
}
