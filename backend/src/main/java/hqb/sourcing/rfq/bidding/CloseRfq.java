package hqb.sourcing.rfq.bidding;

import hqb.accounts.Actor;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.sourcing.rfq.asking.Invitation;
import hqb.sourcing.rfq.asking.Invitations;
import hqb.sourcing.rfq.asking.MoveRfq;
import hqb.sourcing.rfq.asking.Rfq;
import hqb.sourcing.rfq.asking.RfqEvent;
import hqb.sourcing.rfq.asking.RfqNews;
import hqb.sourcing.rfq.asking.RfqState;
import hqb.sourcing.rfq.asking.Rfqs;
import hqb.supply.suppliers.SupplierId;
import hqb.supply.suppliers.Suppliers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ends the bidding: at the deadline, earlier when the buyer says so, or without anything when it is cancelled. Names open with it. */
@Singleton
public class CloseRfq {
    private final FindAsked find;
    private final Rfqs rfqs;
    private final Invitations invitations;
    private final Bids bids;
    private final Suppliers suppliers;
    private final MoveRfq move;
    private final RfqNews news;
    private final Clock clock;

    CloseRfq(FindAsked find, Rfqs rfqs, Invitations invitations, Bids bids, Suppliers suppliers, MoveRfq move, RfqNews news, Clock clock) {
        this.find = find;
        this.rfqs = rfqs;
        this.invitations = invitations;
        this.bids = bids;
        this.suppliers = suppliers;
        this.move = move;
        this.news = news;
        this.clock = clock;
    }

    /**
     * The buyer ends the bidding before the deadline.
     *
     * @throws Refusal not-found when it is not the asker's; conflict when it takes no bids any more, or nobody has bid
     */
    @Transactional
    public void close(UUID id, Actor actor) {
        Rfq rfq = find.lockOwn(id, actor);
        MoveRfq.require(rfq, RfqEvent.CLOSE);
        if (bids.bidders(id).isEmpty()) {
            throw Refusal.of(ProblemType.CONFLICT, "Nobody has bid yet: wait, or cancel the request.", "尚无报价：请等待，或取消询价。");
        }
        open(rfq, "buyer", person(actor), clock.instant());
    }

    /**
     * The buyer wants it no more.
     *
     * @throws Refusal not-found when it is not the asker's; conflict when it is over or something was accepted
     */
    @Transactional
    public void cancel(UUID id, Actor actor) {
        Rfq rfq = find.lockOwn(id, actor);
        Rfq over = move.move(rfq, RfqEvent.CANCEL, "buyer", person(actor), null, clock.instant());
        tell(over, invitations.of(id).stream().filter(one -> one.declinedAt() == null).map(Invitation::supplier).toList(),
                "the buyer has cancelled it", "买方已取消询价");
    }

    /** Ends the bidding when the deadline has come. */
    @Transactional
    public void closeIfDue(UUID id) {
        Rfq rfq = rfqs.lock(id).orElse(null);
        Instant now = clock.instant();
        if (rfq == null || rfq.state() != RfqState.OPEN || now.isBefore(rfq.deadline())) {
            return;
        }
        if (!bids.bidders(id).isEmpty()) {
            open(rfq, "system", null, now);
        } else {
            Rfq over = move.move(rfq, RfqEvent.EXPIRE, "system", null, null, now);
            news.buyer(over, "nobody has bid in time", "截止时无人报价", null);
        }
    }

    /** Ends a request of which nothing was accepted as long as its quotes held. */
    @Transactional
    public void expire(UUID id) {
        Rfq rfq = rfqs.lock(id).orElse(null);
        if (rfq != null && rfq.state() == RfqState.CLOSED) {
            Rfq over = move.move(rfq, RfqEvent.EXPIRE, "system", null, null, clock.instant());
            news.buyer(over, "its quotes have expired, and none was accepted", "报价均已过期，未被接受", null);
            tell(over, bids.bidders(id), "your quote was not accepted in time", "您的报价未在有效期内被接受");
        }
    }

    private void open(Rfq rfq, String by, @Nullable UUID person, Instant now) {
        Rfq opened = move.move(rfq, RfqEvent.CLOSE, by, person, null, now);
        if (person == null) {
            news.buyer(opened, "the bids are open", "报价已揭晓", null);
        }
        tell(opened, bids.bidders(rfq.id()), "the bidding is over, and the buyer compares the quotes", "报价已截止，买方正在比较");
    }

    private void tell(Rfq rfq, Collection<SupplierId> whom, String english, String chinese) {
        whom.forEach(one -> suppliers.organisationOf(one).ifPresent(owner -> news.seller(rfq, owner, english, chinese, null)));
    }

    private static @Nullable UUID person(Actor actor) {
        return actor.personId() == null ? null : actor.personId().value();
    }
}
