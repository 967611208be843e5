package hqb.spaces.leases;

import hqb.spaces.leases.terms.Deal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a landlord offers.
 *
 * @param renewal          whether it prolongs a lease that runs
 * @param state            open, accepted, declined, replaced or lapsed
 * @param listedRent       what the unit's own terms come to in a month, CNY; null when on request
 * @param listedManagement the same of management
 * @param validUntil       the last day on which it can be accepted
 */
public record LeaseOffer(UUID id, UUID lease, boolean renewal, String state, Deal deal, @Nullable BigDecimal listedRent,
        BigDecimal listedManagement, String words, LocalDate validUntil, Instant madeAt) {
    /** Whether it waits for an answer. */
    public boolean isOpen() {
        return state.equals("open");
    }
}
