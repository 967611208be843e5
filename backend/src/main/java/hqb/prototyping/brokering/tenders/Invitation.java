package hqb.prototyping.brokering.tenders;

import hqb.prototyping.providers.ProviderId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A provider's invitation to a tender.
 *
 * @param newcomer   whether it had finished fewer than ten jobs then
 * @param reason     why it declined; null otherwise
 * @param answeredAt when it bid first, or declined; null as long as it did neither
 */
public record Invitation(UUID id, UUID tender, UUID request, ProviderId provider, boolean newcomer, State state, @Nullable String reason,
        Instant invitedAt, @Nullable Instant answeredAt) {
    /** How far it has come. */
    public enum State {
        INVITED, BID, DECLINED;

        /** The word in the API and in the database. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
