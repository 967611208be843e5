package hqb.sourcing.rfq;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.OrganisationId;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import hqb.sourcing.rfq.asking.Invitation;
import hqb.sourcing.rfq.asking.Invitations;
import hqb.sourcing.rfq.asking.Rfq;
import hqb.sourcing.rfq.asking.RfqLine;
import hqb.sourcing.rfq.asking.RfqState;
import hqb.sourcing.rfq.asking.Rfqs;
import hqb.sourcing.rfq.awarding.Awards;
import hqb.sourcing.rfq.bidding.Bid;
import hqb.sourcing.rfq.bidding.Bids;
import hqb.sourcing.rfq.bidding.Counters;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Requests in pages, the latest first: a buyer's own, and those that a supplier is asked for. */
@Singleton
class RfqLists {
    private static final int NAMED = 3;

    private final Rfqs rfqs;
    private final Invitations invitations;
    private final Bids bids;
    private final Counters counters;
    private final Awards awards;
    private final Clock clock;

    RfqLists(Rfqs rfqs, Invitations invitations, Bids bids, Counters counters, Awards awards, Clock clock) {
        this.rfqs = rfqs;
        this.invitations = invitations;
        this.bids = bids;
        this.counters = counters;
        this.awards = awards;
        this.clock = clock;
    }

    /**
     * A buyer's request in a list.
     *
     * @param mpns    of the first three lines
     * @param awarded lines that were accepted
     */
    @Serdeable
    record Own(UUID id, String number, String title, String state, int lines, List<String> mpns, int invited, int bids, int awarded,
            Instant deadline, long secondsLeft, Instant createdAt) {
    }

    /**
     * A request in the list of a supplier that is asked.
     *
     * @param mpns      of the first three lines
     * @param quoted    whether it has quoted
     * @param countered whether a counter-offer waits for its answer
     * @param won       lines of its own that were accepted
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Asked(UUID id, String number, String title, String state, String reason, int lines, List<String> mpns, boolean declined,
            boolean quoted, boolean countered, long won, Instant deadline, long secondsLeft) {
    }

    /** Those of a buyer; refuses a state that there is none of. */
    Page<Own> own(OrganisationId buyer, @Nullable String state, @Nullable String cursor, int size) {
        RfqState wanted = state == null || state.isBlank() ? null
                : RfqState.ofCode(state.strip()).orElseThrow(() -> Refusal.invalid("state",
                        "Use open, closed, awarded, cancelled or expired.", "请使用 open、closed、awarded、cancelled 或 expired。"));
        String query = "rfqs " + buyer + " " + wanted;
        Instant now = clock.instant();
        return page(rfqs.of(buyer, wanted, Cursor.readId(query, cursor), size + 1), rfqs.count(buyer, wanted), query, size,
                rfq -> own(rfq, now));
    }

    /** Those that a supplier is asked for. */
    Page<Asked> asked(SupplierId supplier, boolean open, @Nullable String cursor, int size) {
        String query = "asked " + supplier + " " + open;
        Instant now = clock.instant();
        return page(rfqs.asked(supplier, open, Cursor.readId(query, cursor), size + 1), rfqs.countAsked(supplier, open), query, size,
                rfq -> asked(rfq, supplier, now));
    }

    private static <T> Page<T> page(List<Rfq> found, long total, String query, int size, Function<Rfq, T> item) {
        List<Rfq> shown = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? Cursor.after(query, List.of(shown.getLast().id().toString())) : null;
        return new Page<>(shown.stream().map(item).toList(), total, next);
    }

    private Own own(Rfq rfq, Instant now) {
        List<RfqLine> lines = rfqs.lines(rfq.id());
        return new Own(rfq.id(), rfq.number(), rfq.title(), rfq.state().code(), lines.size(), mpns(lines), invitations.of(rfq.id()).size(),
                bids.seen(rfq.id()).size(), awards.of(rfq.id()).size(), rfq.deadline(), ShowRfq.secondsLeft(rfq, now), rfq.createdAt());
    }

    private Asked asked(Rfq rfq, SupplierId supplier, Instant now) {
        List<RfqLine> lines = rfqs.lines(rfq.id());
        Invitation invitation = invitations.find(rfq.id(), supplier).orElseThrow();
        Bid bid = bids.own(rfq.id(), supplier).orElse(null);
        return new Asked(rfq.id(), rfq.number(), rfq.title(), rfq.state().code(), invitation.reason(), lines.size(), mpns(lines),
                invitation.declinedAt() != null, bid != null, bid != null && counters.open(bid.id()).isPresent(),
                bid == null ? 0 : awards.of(rfq.id()).stream().filter(award -> award.bid().equals(bid.id())).count(), rfq.deadline(),
                ShowRfq.secondsLeft(rfq, now));
    }

    private static List<String> mpns(List<RfqLine> lines) {
        return lines.stream().map(RfqLine::mpn).limit(NAMED).toList();
    }
}
