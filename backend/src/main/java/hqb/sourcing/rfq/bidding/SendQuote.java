package hqb.sourcing.rfq.bidding;

import hqb.accounts.Actor;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.rates.CurrentRates;
import hqb.sourcing.rfq.asking.Invitation;
import hqb.sourcing.rfq.asking.Invitations;
import hqb.sourcing.rfq.asking.MoveRfq;
import hqb.sourcing.rfq.asking.ResolveParts;
import hqb.sourcing.rfq.asking.Rfq;
import hqb.sourcing.rfq.asking.RfqEvent;
import hqb.sourcing.rfq.asking.RfqLine;
import hqb.sourcing.rfq.asking.RfqNews;
import hqb.sourcing.rfq.asking.Rfqs;
import hqb.supply.suppliers.Supplier;
import hqb.supply.suppliers.Suppliers;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supplier quotes, or quotes anew: each version takes the place of the one before, and all are kept. Until the deadline by our clock it
 * may do so as often as it likes; later only as an answer to a counter-offer.
 */
@Singleton
public class SendQuote {
    private final FindAsked find;
    private final Rfqs rfqs;
    private final Invitations invitations;
    private final Suppliers suppliers;
    private final Bids bids;
    private final Quotes quotes;
    private final Counters counters;
    private final ChoosePhotos choose;
    private final ResolveParts resolve;
    private final MoveRfq move;
    private final RfqNews news;
    private final Clock clock;

    SendQuote(FindAsked find, Rfqs rfqs, Invitations invitations, Suppliers suppliers, Bids bids, Quotes quotes, Counters counters,
            ChoosePhotos choose, ResolveParts resolve, MoveRfq move, RfqNews news, Clock clock) {
        this.find = find;
        this.rfqs = rfqs;
        this.invitations = invitations;
        this.suppliers = suppliers;
        this.bids = bids;
        this.quotes = quotes;
        this.counters = counters;
        this.choose = choose;
        this.resolve = resolve;
        this.move = move;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Quotes.
     *
     * @throws Refusal not-found when the asker's supplier is not asked; naming each field that is wrong; conflict when it is too late, the
     *     supplier does not sell, or another version has come since the one that was seen
     */
    @Transactional
    public void send(UUID id, QuoteBody body, Actor actor) {
        quote(find.invitation(id, actor), body, actor.personId() == null ? null : actor.personId().value());
    }

    /** The same for an invitation that is known. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void quote(Invitation invitation, QuoteBody body, @Nullable UUID person) {
        Rfq rfq = rfqs.lock(invitation.rfq()).orElseThrow();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Supplier supplier = suppliers.findActive(invitation.supplier()).orElseThrow(() -> Refusal.of(ProblemType.CONFLICT,
                "Your counter is closed at the moment, so it cannot quote.", "您的柜台目前已停业，不能报价。"));
        Bid known = bids.own(rfq.id(), supplier.id()).orElse(null);
        Counter counter = known == null ? null : counters.open(known.id()).orElse(null);
        boolean answering = !rfq.takesBids(now);
        if (answering) {
            requireCounter(rfq, counter);
        }
        List<RfqLine> lines = rfqs.lines(rfq.id()).stream().filter(line -> line.condition().admits(supplier)).toList();
        Instant from = answering ? now : rfq.deadline();
        QuoteBody.Read read = body.read(lines, LocalDate.ofInstant(from, CurrentRates.SHENZHEN).plusDays(1), resolve::makerName);
        List<Quote> versions = known == null ? List.of() : quotes.own(known.id());
        int latest = versions.isEmpty() ? 0 : versions.getFirst().version();
        if (read.replaces() != latest) {
            throw Refusal.of(ProblemType.CONFLICT,
                    "Version " + latest + " of your quote has come meanwhile. Look at it, then send yours again.",
                    "报价已有第 " + latest + " 版，请查看后重新提交。");
        }
        List<UUID> shown = choose.choose(body.photos(), rfq.id(), supplier.id(), versions);
        Bid bid = bids.open(rfq.id(), supplier.id(), now);
        quotes.add(
                new Quote(Uuid7.random(now), bid.id(), latest + 1, read.currency(), read.validUntil(), read.remark(), now, read.lines(),
                        shown),
                person);
        invitations.decline(rfq.id(), supplier.id(), null, null);
        if (answering && counter != null) {
            counters.end(counter.id(), Counter.ANSWERED, now);
            move.move(rfq, RfqEvent.ANSWER, "supplier", person, "Bid " + bid.name(), now);
            news.buyer(rfq, "bid " + bid.name() + " answers your counter-offer with a new version", "报价 " + bid.name() + " 以新版本回复了您的还价",
                    null);
        } else {
            news.buyer(rfq, latest == 0 ? "bid " + bid.name() + " has come in" : "bid " + bid.name() + " has a new version",
                    latest == 0 ? "收到报价 " + bid.name() : "报价 " + bid.name() + " 有新版本", null);
        }
    }

    private static void requireCounter(Rfq rfq, @Nullable Counter counter) {
        if (rfq.state().after(RfqEvent.ANSWER).isEmpty() || counter == null) {
            throw Refusal.of(ProblemType.CONFLICT, "Request " + rfq.number() + " takes no more bids.", "询价 " + rfq.number() + " 已不再接受报价。");
        }
    }
}
