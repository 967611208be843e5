package hqb.prototyping.brokering.offers;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.prototyping.brokering.requests.Doer;
import hqb.prototyping.brokering.requests.FindRequest;
import hqb.prototyping.brokering.requests.MoveRequest;
import hqb.prototyping.brokering.requests.Request;
import hqb.prototyping.brokering.requests.RequestEvent;
import hqb.prototyping.brokering.requests.Requests;
import hqb.prototyping.brokering.requests.Said;
import hqb.prototyping.brokering.tenders.Tenders;
import hqb.prototyping.orders.Side;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ends a request without an order: the maker withdraws it, the operator cannot help, or the maker was silent for too long. Bids that are
 * sealed then stay so for ever. An operator may also begin it anew when none of the bids will do.
 */
@Singleton
public class EndRequest {
    private static final int LONGEST_REASON = 2_000;
    private static final int AT_ONCE = 200;

    private final FindRequest find;
    private final Requests requests;
    private final Tenders tenders;
    private final Offers offers;
    private final MoveRequest move;
    private final TellBidders bidders;
    private final Clock clock;

    EndRequest(FindRequest find, Requests requests, Tenders tenders, Offers offers, MoveRequest move, TellBidders bidders, Clock clock) {
        this.find = find;
        this.requests = requests;
        this.tenders = tenders;
        this.offers = offers;
        this.move = move;
        this.bidders = bidders;
        this.clock = clock;
    }

    /** Why. */
    @Serdeable
    public record Reason(@Nullable String reason) {
    }

    /** The maker wants it no more, for a reason or none; throws {@link hqb.platform.Refusal} when it is over already. */
    @Transactional
    public void withdraw(UUID id, Reason why, Actor actor) {
        end(find.lock(id, Side.MAKER, actor), RequestEvent.WITHDRAW, Doer.of(Side.MAKER, actor), reason(why, 0));
    }

    /** The platform cannot help, and says why; throws {@link hqb.platform.Refusal} when providers bid for it just now, or it is over. */
    @Transactional
    public void decline(UUID id, Reason why, Actor actor) {
        end(find.lock(id, Side.OPERATOR, actor), RequestEvent.DECLINE, Doer.of(Side.OPERATOR, actor), reason(why, 1));
    }

    /** None of the opened bids will do: it may be asked about and tendered anew. */
    @Transactional
    public void reopen(UUID id, Reason why, Actor actor) {
        Request request = find.lock(id, Side.OPERATOR, actor);
        move.move(request, RequestEvent.REOPEN, Doer.of(Side.OPERATOR, actor), Said.of(reason(why, 1)));
        bidders.over(request);
    }

    /** Ends those whose maker was silent. */
    public void expire(Instant now) {
        requests.listSilent(now, AT_ONCE).forEach(id -> expire(id, now));
    }

    @Transactional
    void expire(UUID id, Instant now) {
        Request request = requests.lock(id).orElseThrow();
        if (request.actsAt() != null && !request.actsAt().isAfter(now) && request.state().after(RequestEvent.EXPIRE).isPresent()) {
            end(request, RequestEvent.EXPIRE, Doer.SYSTEM, null);
        }
    }

    private void end(Request request, RequestEvent event, Doer doer, @Nullable String reason) {
        move.move(request, event, doer, Said.of(reason));
        offers.end(request.id(), Offer.State.ENDED, null, clock.instant());
        tenders.latest(request.id()).ifPresent(tender -> tenders.close(tender.id(), clock.instant()));
        bidders.over(request);
    }

    private static @Nullable String reason(Reason why, int shortest) {
        BodyCheck check = new BodyCheck();
        String reason = check.lines("/reason", why.reason(), shortest, LONGEST_REASON);
        check.done();
        return reason.isEmpty() ? null : reason;
    }
}
