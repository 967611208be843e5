package hqb.prototyping.brokering.offers;

import hqb.accounts.Actor;
import hqb.ordering.checkout.AddressBody;
import hqb.ordering.checkout.Addresses;
import hqb.ordering.orders.Frozen.Address;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.prototyping.brokering.requests.Days;
import hqb.prototyping.brokering.requests.Doer;
import hqb.prototyping.brokering.requests.FindRequest;
import hqb.prototyping.brokering.requests.MoveRequest;
import hqb.prototyping.brokering.requests.Request;
import hqb.prototyping.brokering.requests.RequestEvent;
import hqb.prototyping.brokering.requests.RequestState;
import hqb.prototyping.brokering.requests.Said;
import hqb.prototyping.brokering.tenders.BidContent;
import hqb.prototyping.orders.NewOrder;
import hqb.prototyping.orders.PlaceOrder;
import hqb.prototyping.orders.Side;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A maker accepts an offer, which makes it an order, or declines it, and the operator compares anew. */
@Singleton
public class AnswerOffer {
    private static final int LONGEST_REASON = 2_000;
    private static final String UNKNOWN_PROCESS = "other";

    private final FindRequest find;
    private final Offers offers;
    private final PlaceOrder place;
    private final Addresses addresses;
    private final MoveRequest move;
    private final TellBidders bidders;
    private final Clock clock;

    AnswerOffer(FindRequest find, Offers offers, PlaceOrder place, Addresses addresses, MoveRequest move, TellBidders bidders,
            Clock clock) {
        this.find = find;
        this.offers = offers;
        this.place = place;
        this.addresses = addresses;
        this.move = move;
        this.bidders = bidders;
        this.clock = clock;
    }

    /**
     * A yes.
     *
     * @param offerId the offer that the maker has seen
     * @param address where goods go; left out when nothing is sent
     */
    @Serdeable
    public record Yes(@Nullable UUID offerId, @Nullable AddressBody address) {
    }

    /** A no, and why. */
    @Serdeable
    public record No(@Nullable String reason) {
    }

    /**
     * Places the order. The same yes once more changes nothing.
     *
     * @throws Refusal when there is no such offer any more, it is valid no longer, or the address is missing
     */
    @Transactional
    public void accept(UUID id, Yes yes, Actor actor) {
        Request request = find.lock(id, Side.MAKER, actor);
        Offer offer = offers.current(id).filter(one -> one.id().equals(yes.offerId())).orElseThrow(
                () -> Refusal.of(ProblemType.CONFLICT, "This offer stands no longer: look at the request.", "此报价方案已失效，请查看需求的最新状态。"));
        if (request.state() == RequestState.ORDERED) {
            return;
        }
        BidContent bid = Objects.requireNonNull(offer.bid().content());
        if (!clock.instant().isBefore(Days.end(bid.validUntil()))) {
            throw Refusal.of(ProblemType.CONFLICT, "This offer was valid until " + bid.validUntil() + ".",
                    "此报价方案有效期至 " + bid.validUntil() + "，已过期。");
        }
        Doer doer = Doer.of(Side.MAKER, actor);
        UUID order = place.place(order(request, offer, bid, address(request, yes), doer));
        offers.end(id, Offer.State.ACCEPTED, null, clock.instant());
        move.move(request, RequestEvent.ACCEPT, doer, Said.NOTHING, null, moved -> moved.ordered(order));
        bidders.decided(request, offer.bid());
    }

    private @Nullable Address address(Request request, Yes yes) {
        if (!request.service().orderKind().ships()) {
            return null;
        }
        BodyCheck check = new BodyCheck();
        check.present("/address", yes.address());
        Address address = yes.address() == null ? null : yes.address().read(check, "/address");
        check.done();
        if (address != null) {
            addresses.keep(request.maker(), address);
        }
        return address;
    }

    private static NewOrder order(Request request, Offer offer, BidContent bid, @Nullable Address address, Doer doer) {
        Request.DesignLink design = request.design();
        String process = request.kind() != null ? request.kind().code() : request.process() == null ? UNKNOWN_PROCESS : request.process();
        return new NewOrder(request.maker(), doer.person(), offer.bid().provider(), request.service().orderKind(), process, request.title(),
                request.quantity(), bid.workingDays(), bid.currency(), DivideOffer.into(request.service().orderKind(), offer, bid), null,
                request.id(), design == null ? null : design.id(), design == null ? null : design.sha256(), address,
                bid.terms() == null || bid.terms().isBlank() ? null : bid.terms());
    }

    /**
     * Says no, and why; the operator goes back to comparing.
     *
     * @throws Refusal when there is no offer, or no reason
     */
    @Transactional
    public void decline(UUID id, No no, Actor actor) {
        Request request = find.lock(id, Side.MAKER, actor);
        BodyCheck check = new BodyCheck();
        String reason = check.lines("/reason", no.reason(), 1, LONGEST_REASON);
        check.done();
        move.move(request, RequestEvent.DECLINE_OFFER, Doer.of(Side.MAKER, actor), Said.of(reason));
        offers.end(id, Offer.State.DECLINED, reason, clock.instant());
    }
}
