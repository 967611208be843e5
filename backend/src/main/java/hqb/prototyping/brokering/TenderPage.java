package hqb.prototyping.brokering;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Money;
import hqb.prototyping.brokering.RequestPage.DesignItem;
import hqb.prototyping.brokering.RequestPage.StageItem;
import hqb.prototyping.brokering.requests.Timeline;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as the invited provider sees it. Who the maker is, and who else is invited, is not told.
 *
 * @param state    invited, bid or declined
 * @param open     whether bids are taken
 * @param outcome  pending, chosen, not-chosen or over
 * @param budget   null when the maker named none, or keeps it
 * @param designFile whether the design's file may be taken now, at {@code /provider/tenders/{id}/design}
 * @param said     questions, answers and files that belong to the brief
 * @param bid      the own bid; null when there is none
 * @param mostUsd  what a first job may be worth, in USD; null when there is no such limit
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record TenderPage(UUID id, String number, String state, boolean open, String outcome, Instant invitedAt, Instant deadline,
        @Nullable Instant answeredAt, @Nullable String reason, String service, @Nullable String kind, @Nullable String process,
        String title,
        String brief, long quantity, @Nullable LocalDate wantedOn, @Nullable Money budget, @Nullable DesignItem design,
        boolean designFile,
        List<Timeline.Entry> said, List<Asked> questions, @Nullable OwnBid bid, @Nullable Integer mostUsd) {

    /** A question of whoever, and the answer, null until there is one. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Asked(boolean own, Instant askedAt, String question, @Nullable String answer, @Nullable Instant answeredAt) {
    }

    /**
     * The own bid.
     *
     * @param content null as long as it is sealed
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record OwnBid(Instant sentAt, @Nullable Content content) {
    }

    /** What an opened bid says. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Content(Money price, int workingDays, LocalDate validUntil, @Nullable String terms, List<StageItem> stages) {
    }

    /** An invitation as a list shows it. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(UUID id, String number, String service, @Nullable String kind, @Nullable String process, String title, long quantity,
            String state, boolean open, String outcome, Instant invitedAt, Instant deadline) {
    }
}
