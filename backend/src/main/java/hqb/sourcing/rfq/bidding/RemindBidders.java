package hqb.sourcing.rfq.bidding;

import hqb.sourcing.rfq.asking.Invitation;
import hqb.sourcing.rfq.asking.Invitations;
import hqb.sourcing.rfq.asking.Rfq;
import hqb.sourcing.rfq.asking.RfqNews;
import hqb.sourcing.rfq.asking.RfqState;
import hqb.sourcing.rfq.asking.Rfqs;
import hqb.supply.suppliers.Suppliers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Tells those who were asked and have not answered that the deadline is near, once: in the last tenth of the time, an hour at least. */
@Singleton
public class RemindBidders {
    /** Nobody is told earlier than this. */
    public static final Duration EARLIEST = Duration.ofDays(6);
    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final int PART = 10;

    private final Rfqs rfqs;
    private final Invitations invitations;
    private final Bids bids;
    private final Suppliers suppliers;
    private final RfqNews news;
    private final Clock clock;

    RemindBidders(Rfqs rfqs, Invitations invitations, Bids bids, Suppliers suppliers, RfqNews news, Clock clock) {
        this.rfqs = rfqs;
        this.invitations = invitations;
        this.bids = bids;
        this.suppliers = suppliers;
        this.news = news;
        this.clock = clock;
    }

    /** Tells them when it is time. */
    @Transactional
    public void remind(UUID id) {
        Rfq rfq = rfqs.lock(id).orElse(null);
        if (rfq == null || rfq.state() != RfqState.OPEN) {
            return;
        }
        Duration tenth = Duration.between(rfq.createdAt(), rfq.deadline()).dividedBy(PART);
        Duration before = tenth.compareTo(SHORTEST) < 0 ? SHORTEST : tenth;
        if (clock.instant().isBefore(rfq.deadline().minus(before)) || !rfqs.remind(id, clock.instant())) {
            return;
        }
        for (Invitation one : invitations.of(id)) {
            if (one.declinedAt() == null && bids.own(id, one.supplier()).isEmpty()) {
                suppliers.organisationOf(one.supplier())
                        .ifPresent(owner -> news.seller(rfq, owner, "the deadline is near, and you have not quoted", "即将截止，您尚未报价", null));
            }
        }
    }
}
