package hqb.sourcing.rfq.awarding;

import hqb.accounts.Actor;
import hqb.ordering.cart.CartOwner;
import hqb.ordering.cart.ChangeCart;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.sourcing.rfq.asking.MoveRfq;
import hqb.sourcing.rfq.asking.Rfq;
import hqb.sourcing.rfq.asking.RfqEvent;
import hqb.sourcing.rfq.asking.RfqLine;
import hqb.sourcing.rfq.asking.Rfqs;
import hqb.sourcing.rfq.awarding.ChooseLines.Chosen;
import hqb.sourcing.rfq.bidding.Bid;
import hqb.sourcing.rfq.bidding.Bids;
import hqb.sourcing.rfq.bidding.Counters;
import hqb.sourcing.rfq.bidding.FindAsked;
import hqb.sourcing.rfq.bidding.MakeCounter;
import hqb.sourcing.rfq.bidding.Quote;
import hqb.sourcing.rfq.bidding.Quotes;
import hqb.supply.OfferId;
import hqb.supply.agreed.Agreement;
import hqb.supply.agreed.KeepAgreement;
import hqb.supply.suppliers.Supplier;
import hqb.supply.suppliers.Suppliers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A buyer accepts a bid, whole or some lines of it. Each line becomes an offer that only this buyer sees, with exactly that quantity and
 * price, until the quote's validity ends; and a line of the buyer's cart, where it is ordered and paid as everything else is.
 */
@Singleton
public class AcceptQuote {
    private final FindAsked find;
    private final Rfqs rfqs;
    private final Bids bids;
    private final Quotes quotes;
    private final Counters counters;
    private final Awards awards;
    private final ChooseLines choose;
    private final Suppliers suppliers;
    private final KeepAgreement keep;
    private final ChangeCart cart;
    private final MoveRfq move;
    private final TellBidders tell;
    private final Clock clock;

    AcceptQuote(FindAsked find, Rfqs rfqs, Bids bids, Quotes quotes, Counters counters, Awards awards, ChooseLines choose,
            Suppliers suppliers, KeepAgreement keep, ChangeCart cart, MoveRfq move, TellBidders tell, Clock clock) {
        this.find = find;
        this.rfqs = rfqs;
        this.bids = bids;
        this.quotes = quotes;
        this.counters = counters;
        this.awards = awards;
        this.choose = choose;
        this.suppliers = suppliers;
        this.keep = keep;
        this.cart = cart;
        this.move = move;
        this.tell = tell;
        this.clock = clock;
    }

    /**
     * Accepts.
     *
     * @throws Refusal not-found when the request has no such bid; conflict before names are open, when the quote holds no longer, its
     *     supplier does not sell, or a line was accepted before; price-moved when another version has come; naming each line that is wrong; as the cart refuses
     */
    @Transactional
    public void accept(UUID id, UUID bidId, AcceptBody body, Actor actor) {
        Rfq rfq = find.lockOwn(id, actor);
        MoveRfq.require(rfq, RfqEvent.AWARD);
        Bid bid = bids.seen(id).stream().filter(one -> one.id().equals(bidId)).findFirst()
                .orElseThrow(() -> Refusal.notFound("This request has no such bid.", "此询价没有该报价。"));
        Quote quote = quotes.own(bidId).getFirst();
        MakeCounter.requireVersion(quote, body.version());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!quote.holds(now)) {
            throw Refusal.of(ProblemType.CONFLICT, "This quote holds no longer. Ask the bidder for a new version by a counter-offer.",
                    "该报价已过有效期。请通过还价请对方提交新版本。");
        }
        Supplier supplier = suppliers.findActive(Objects.requireNonNull(bid.supplier())).orElseThrow(
                () -> Refusal.of(ProblemType.CONFLICT, "This supplier does not sell at the moment.", "该供应商目前不营业。"));
        List<Award> before = awards.of(id);
        List<Chosen> chosen = choose.choose(rfqs.lines(id), quote, before, body.lines(), supplier.id(), now);
        List<Award> after = new ArrayList<>(before);
        for (Chosen one : chosen) {
            after.add(award(rfq, bid, supplier, quote, one, now));
        }
        counters.withdraw(bidId, now);
        Rfq moved = move.move(rfq, RfqEvent.AWARD, "buyer", actor.personId() == null ? null : actor.personId().value(),
                "Bid " + bid.name() + ": " + chosen.size(), now);
        tell.accepted(moved, supplier.id(), chosen.stream().map(Chosen::line).map(RfqLine::mpn).toList());
        tell.lost(moved, before, after);
    }

    private Award award(Rfq rfq, Bid bid, Supplier supplier, Quote quote, Chosen one, Instant now) {
        Quote.Line quoted = one.quoted();
        OfferId offer = keep.keep(new Agreement(rfq.buyer(), supplier.id(), one.part(), one.category(),
                rfq.number() + "/" + one.line().position(), one.quantity(), quoted.terms().priceBreaks().unitPriceAt(one.quantity()),
                quote.currency(), quoted.dateCode(), quoted.packaging(), quoted.condition(), quoted.leadTimeDays(), quote.validUntil()),
                now);
        Award award = new Award(one.line().id(), bid.id(), quote.id(), offer.value(), one.quantity(),
                quoted.terms().priceBreaks().unitPriceAt(one.quantity()), quote.currency(), quote.validUntil(), now);
        awards.add(award);
        cart.add(new CartOwner.Company(rfq.buyer()), offer, one.quantity());
        return award;
    }
}
