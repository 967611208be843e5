package hqb.prototyping.brokering.tenders;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import hqb.platform.rates.CurrentRates;
import hqb.prototyping.brokering.requests.Days;
import hqb.prototyping.brokering.requests.Request;
import hqb.prototyping.brokering.requests.Requests;
import hqb.prototyping.brokering.requests.Service;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A provider answers an invitation: with a sealed bid that may be replaced until the deadline, or with a no. */
@Singleton
public class AnswerInvitation {
    private static final int LONGEST_REASON = 2_000;

    private final FindInvitation find;
    private final Requests requests;
    private final Tenders tenders;
    private final Bids bids;
    private final TrackRecords tracks;
    private final CurrentRates rates;
    private final CloseTender close;
    private final Clock clock;

    AnswerInvitation(FindInvitation find, Requests requests, Tenders tenders, Bids bids, TrackRecords tracks, CurrentRates rates,
            CloseTender close, Clock clock) {
        this.find = find;
        this.requests = requests;
        this.tenders = tenders;
        this.bids = bids;
        this.tracks = tracks;
        this.rates = rates;
        this.close = close;
        this.clock = clock;
    }

    /** Why somebody does not bid. */
    @Serdeable
    public record Reason(@Nullable String reason) {
    }

    /** A request and its tender that both are locked, and the invitation as it is then. */
    private record Locked(Request request, Tender tender, Invitation invitation) {
    }

    /**
     * Seals a bid.
     *
     * @throws Refusal when it is too late by our clock, the provider has declined, or something in the bid is wrong
     */
    @Transactional
    public void bid(UUID id, BidBody body, Actor actor) {
        Invitation own = find.find(id, actor);
        Locked locked = lock(own);
        BidContent content = body.read(locked.request().service() == Service.EXPERT, Days.of(locked.tender().deadline()));
        requireSmall(own, content);
        if (locked.invitation().state() == Invitation.State.DECLINED) {
            throw Refusal.of(ProblemType.CONFLICT, "You have declined this invitation.", "您已谢绝此邀请。");
        }
        Instant now = clock.instant();
        bids.put(id, content, now);
        if (locked.invitation().state() == Invitation.State.INVITED) {
            tenders.answer(id, Invitation.State.BID, null, now);
        }
        close.closeIfAnswered(locked.request(), locked.tender());
    }

    /**
     * A provider declines.
     *
     * @throws Refusal when it is too late, it has answered before, or says no reason
     */
    @Transactional
    public void decline(UUID id, Reason why, Actor actor) {
        decline(find.find(id, actor), why);
    }

    /**
     * An operator notes that an invited provider has declined otherwise, as on the telephone.
     *
     * @throws Refusal when there is no such invitation, it is too late, it was answered before, or there is no reason
     */
    @Transactional
    public void noteRefusal(UUID request, UUID id, Reason why) {
        decline(tenders.findInvitation(id).filter(one -> one.request().equals(request))
                .orElseThrow(() -> Refusal.notFound("There is no such invitation.", "没有此邀请。")), why);
    }

    private void decline(Invitation invitation, Reason why) {
        BodyCheck check = new BodyCheck();
        String reason = check.lines("/reason", why.reason(), 1, LONGEST_REASON);
        check.done();
        Locked locked = lock(invitation);
        if (locked.invitation().state() != Invitation.State.INVITED) {
            throw Refusal.of(ProblemType.CONFLICT, "This invitation is answered already.", "此邀请已答复。");
        }
        tenders.answer(invitation.id(), Invitation.State.DECLINED, reason, clock.instant());
        close.closeIfAnswered(locked.request(), locked.tender());
    }

    private Locked lock(Invitation invitation) {
        Request request = requests.lock(invitation.request()).orElseThrow();
        Tender tender = tenders.lock(invitation.tender());
        if (tender.closedAt() != null || !clock.instant().isBefore(tender.deadline())) {
            throw Refusal.of(ProblemType.CONFLICT, "This tender is over: nothing more is taken.", "此招标已截止，不再接受答复。");
        }
        return new Locked(request, tender, tenders.findInvitation(invitation.id()).orElseThrow());
    }

    /** The first jobs of a provider are small ones. */
    private void requireSmall(Invitation own, BidContent content) {
        if (!tracks.of(own.provider()).isFirst()) {
            return;
        }
        BigDecimal worth = rates.now().convertUnitPrice(content.price(), content.currency(), Currency.USD);
        if (worth.compareTo(BigDecimal.valueOf(TrackRecord.FIRST_JOB_USD)) > 0) {
            throw Refusal.invalid("/price", "Your first five jobs are worth up to 5,000 USD each.", "前五单每单金额不超过 5,000 美元。");
        }
    }
}
