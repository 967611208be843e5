package hqb.sourcing.rfq.bidding;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.sourcing.rfq.asking.Invitation;
import hqb.sourcing.rfq.asking.Invitations;
import hqb.sourcing.rfq.asking.MoveRfq;
import hqb.sourcing.rfq.asking.Rfq;
import hqb.sourcing.rfq.asking.RfqEvent;
import hqb.sourcing.rfq.asking.RfqNews;
import hqb.sourcing.rfq.asking.Rfqs;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A supplier says no: to a request that it does not quote, or to a counter-offer, and then its quote stands as it is. */
@Singleton
public class AnswerRequest {
    private static final int LONGEST = 500;

    private final FindAsked find;
    private final Rfqs rfqs;
    private final Invitations invitations;
    private final Bids bids;
    private final Counters counters;
    private final MoveRfq move;
    private final RfqNews news;
    private final Clock clock;

    AnswerRequest(FindAsked find, Rfqs rfqs, Invitations invitations, Bids bids, Counters counters, MoveRfq move, RfqNews news,
            Clock clock) {
        this.find = find;
        this.rfqs = rfqs;
        this.invitations = invitations;
        this.bids = bids;
        this.counters = counters;
        this.move = move;
        this.news = news;
        this.clock = clock;
    }

    /** Why; optional. */
    @Serdeable
    public record Reason(@Nullable String reason) {
    }

    /**
     * Declines to quote. A quote that comes later takes it back.
     *
     * @throws Refusal not-found when the asker's supplier is not asked; conflict when it is too late, or it has quoted
     */
    @Transactional
    public void decline(UUID id, Reason why, Actor actor) {
        String words = words(why);
        Invitation invitation = find.invitation(id, actor);
        Rfq rfq = rfqs.lock(id).orElseThrow();
        Instant now = clock.instant();
        if (!rfq.takesBids(now)) {
            throw Refusal.of(ProblemType.CONFLICT, "Request " + rfq.number() + " takes no more answers.",
                    "询价 " + rfq.number() + " 已不再接受答复。");
        }
        if (bids.own(id, invitation.supplier()).isPresent()) {
            throw Refusal.of(ProblemType.CONFLICT,
                    "You have quoted: a quote stands until it is no longer valid. Send another version instead.",
                    "您已报价，报价在有效期内有效；请改为提交新版本。");
        }
        invitations.decline(id, invitation.supplier(), now, words.isEmpty() ? null : words);
    }

    /**
     * Declines the open counter-offer.
     *
     * @throws Refusal not-found when the asker's supplier is not asked; conflict when there is none
     */
    @Transactional
    public void keep(UUID id, Reason why, Actor actor) {
        String words = words(why);
        Invitation invitation = find.invitation(id, actor);
        Rfq rfq = rfqs.lock(id).orElseThrow();
        MoveRfq.require(rfq, RfqEvent.ANSWER);
        Bid bid = bids.own(id, invitation.supplier()).orElseThrow(AnswerRequest::none);
        Counter counter = counters.open(bid.id()).orElseThrow(AnswerRequest::none);
        Instant now = clock.instant();
        counters.end(counter.id(), Counter.DECLINED, now);
        move.move(rfq, RfqEvent.ANSWER, "supplier", actor.personId() == null ? null : actor.personId().value(), "Bid " + bid.name(), now);
        news.buyer(rfq, "bid " + bid.name() + " declines your counter-offer", "报价 " + bid.name() + " 未接受您的还价",
                words.isEmpty() ? null : words);
    }

    private static String words(Reason why) {
        BodyCheck check = new BodyCheck();
        String words = check.text("/reason", why.reason(), 0, LONGEST);
        check.done();
        return words;
    }

    private static Refusal none() {
        return Refusal.of(ProblemType.CONFLICT, "There is no counter-offer that waits for an answer.", "没有等待答复的还价。");
    }
}
