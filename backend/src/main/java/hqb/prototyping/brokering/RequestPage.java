package hqb.prototyping.brokering;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Money;
import hqb.prototyping.brokering.requests.Request;
import hqb.prototyping.brokering.requests.Timeline;
import hqb.prototyping.designs.Downloads;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as its maker sees it.
 *
 * @param service  production, testing or expert
 * @param kind     technology-transfer, consultation, ip-filing, industry-planning or brand; null unless it is an expert service
 * @param process  pcb, assembly, stencil, print-3d, cnc or testing; null when nobody knows yet
 * @param state    open, clarifying, tendering, comparing, offered, ordered, declined, withdrawn or expired
 * @param turn     whose deed is next: maker, operator, provider, or system when nobody's
 * @param dueAt    until when that deed is due; null when it is over
 * @param can      what the asker may do: add-files, ask, answer, say, withdraw, accept, decline-offer, invite, offer, reopen or decline
 * @param tender   of the latest tender, how many are invited; null when there is none
 * @param offer    the offer that stands, or was accepted; null when there is none
 * @param order    what came of it; null as long as nothing has
 * @param downloads which of those who were invited took the design's file, and when
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record RequestPage(UUID id, String number, String service, @Nullable String kind, @Nullable String process, String title, String brief,
        long quantity, @Nullable LocalDate wantedOn, @Nullable Money budget, boolean budgetShown, @Nullable DesignItem design, String state,
        String turn, @Nullable Instant dueAt, Instant createdAt, List<String> can, List<Timeline.Entry> timeline,
        @Nullable TenderCount tender, @Nullable OfferItem offer, @Nullable UUID order, List<Downloads.Item> downloads) {

    /**
     * The design that it is about.
     *
     * @param id null when it was deleted since
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record DesignItem(@Nullable UUID id, String fileName, String sha256) {
        static @Nullable DesignItem of(Request.@Nullable DesignLink link) {
            return link == null ? null : new DesignItem(link.id(), link.name(), link.sha256());
        }
    }

    /**
     * How far a tender has come; what was bid stays sealed until it is closed.
     *
     * @param deadline until when bids are taken
     * @param closedAt when the bids were opened; null as long as they are sealed
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record TenderCount(int invited, int answered, int bids, Instant deadline, @Nullable Instant closedAt) {
    }

    /**
     * An offer: the bid of a provider, and the platform's commission on top.
     *
     * @param price      of the bid
     * @param percent    the commission, in percent of the price
     * @param total      price and commission: what the maker pays
     * @param workingDays from the day on which work may begin
     * @param validUntil the last day on which it can be accepted
     * @param terms      of the provider; null for none
     * @param note       of the operator; null for none
     * @param stages     of advice, without commission; empty otherwise
     * @param state      made, accepted, declined or ended
     * @param reason     why the maker declined; null otherwise
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record OfferItem(UUID id, ProviderLine provider, Money price, String percent, Money commission, Money total, int workingDays,
            LocalDate validUntil, @Nullable String terms, @Nullable String note, List<StageItem> stages, String state,
            @Nullable String reason,
            Instant madeAt) {
    }

    /** A stage of advice and its price. */
    @Serdeable
    record StageItem(String title, Money price) {
    }

    /** A provider in a line. */
    @Serdeable
    record ProviderLine(String slug, String name, String city, String state) {
    }
}
