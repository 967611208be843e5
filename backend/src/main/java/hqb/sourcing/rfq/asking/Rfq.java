package hqb.sourcing.rfq.asking;

import hqb.accounts.OrganisationId;
import hqb.platform.money.Currency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for quotation.
 *
 * @param number   for people: {@code RQ261123-7F3K9D}
 * @param currency in which bids are compared and target prices are said
 * @param wantedBy when the goods are needed; null when not said
 * @param bom      the list it came from; null for none
 * @param fitting  whether all suppliers that fit were asked, instead of chosen ones
 * @param deadline until when bids are taken, by our clock
 * @param openedAt when names were opened; null as long as they are hidden
 */
public record Rfq(UUID id, String number, OrganisationId buyer, String title, @Nullable String notes, Currency currency,
        @Nullable LocalDate wantedBy, @Nullable UUID bom, boolean fitting, RfqState state, Instant deadline, Instant createdAt,
        @Nullable Instant openedAt) {

    /** Whether bids are taken at that moment. */
    public boolean takesBids(Instant now) {
        return state == RfqState.OPEN && now.isBefore(deadline);
    }
}
