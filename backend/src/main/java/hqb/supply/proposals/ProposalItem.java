package hqb.supply.proposals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part that a supplier offers and the catalogue does not know.
 *
 * @param manufacturer  slug of the manufacturer
 * @param category      slug of the category that the supplier named; null when it named none that exists
 * @param state         open, accepted, merged or refused
 * @param partId        what it became; null while open or when refused
 * @param waitingOffers how many offers wait for it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ProposalItem(UUID id, String mpn, String manufacturer, UUID supplierId, String description,
        @JsonProperty("package") @Nullable String packageName, @Nullable String category, String state, @Nullable UUID partId,
        @Nullable String reason, int waitingOffers, Instant proposedAt, @Nullable Instant decidedAt) {

    static ProposalItem of(Proposal proposal, int waiting) {
        return new ProposalItem(proposal.id(), proposal.mpn(), proposal.manufacturer(), proposal.supplierId().value(),
                proposal.description(), proposal.packageName(), proposal.category(), proposal.state(), proposal.partId(), proposal.reason(),
                waiting, proposal.proposedAt(), proposal.decidedAt());
    }
}
