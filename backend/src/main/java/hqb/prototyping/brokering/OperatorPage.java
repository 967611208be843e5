package hqb.prototyping.brokering;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Money;
import hqb.prototyping.brokering.RequestPage.OfferItem;
import hqb.prototyping.brokering.RequestPage.ProviderLine;
import hqb.prototyping.brokering.RequestPage.StageItem;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as operators see it.
 *
 * @param maker       the name of the organisation that sent it
 * @param commission  the usual commission, in percent
 * @param tenderHours how long a tender usually lasts
 * @param invitations of the latest tender
 * @param questions   of its bidders
 * @param bids        those that are opened, the cheapest number first; none as long as they are sealed
 * @param offers      all that were made, the latest first
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record OperatorPage(RequestPage request, String maker, String commission, int tenderHours, List<InvitationItem> invitations,
        List<QuestionItem> questions, List<BidItem> bids, List<OfferItem> offers) {

    /**
     * Who is invited.
     *
     * @param newcomer   whether it had finished fewer than ten jobs then
     * @param state      invited, bid or declined
     * @param reason     why it declined; null otherwise
     * @param hasAccount whether somebody of it can answer here
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record InvitationItem(UUID id, ProviderLine provider, boolean newcomer, String state, @Nullable String reason, Instant invitedAt,
            @Nullable Instant answeredAt, boolean hasAccount) {
    }

    /** What a bidder asks; the answer is null until there is one. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record QuestionItem(UUID id, ProviderLine provider, Instant askedAt, String question, @Nullable String answer,
            @Nullable Instant answeredAt) {
    }

    /**
     * An opened bid.
     *
     * @param terms null for none
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record BidItem(UUID id, ProviderLine provider, int finishedJobs, int openJobs, Money price, int workingDays, LocalDate validUntil,
            @Nullable String terms, List<StageItem> stages, Instant sentAt) {
    }

    /**
     * A provider that could be invited, or not, and why.
     *
     * @param fits          whether it can do such a job at all
     * @param invitable     whether it may be invited
     * @param proposed      whether the rotation proposes it
     * @param newcomer      whether it has finished fewer than ten jobs
     * @param lastInvitedAt null when it never was
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record CandidateItem(ProviderLine provider, boolean fits, boolean invitable, boolean proposed, boolean newcomer, int finishedJobs,
            int openJobs, @Nullable Instant lastInvitedAt, List<WhyItem> why) {
    }

    /** Something that speaks for a provider, or against it. */
    @Serdeable
    record WhyItem(boolean good, String text) {
    }
}
