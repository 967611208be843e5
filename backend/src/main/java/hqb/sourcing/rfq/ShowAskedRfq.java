package hqb.sourcing.rfq;

import hqb.accounts.Actor;
import hqb.platform.money.Money;
import hqb.platform.rates.CurrentRates;
import hqb.sourcing.rfq.asking.Invitation;
import hqb.sourcing.rfq.asking.Rfq;
import hqb.sourcing.rfq.asking.RfqEvent;
import hqb.sourcing.rfq.asking.RfqLine;
import hqb.sourcing.rfq.asking.RfqState;
import hqb.sourcing.rfq.asking.Rfqs;
import hqb.sourcing.rfq.awarding.Award;
import hqb.sourcing.rfq.awarding.Awards;
import hqb.sourcing.rfq.bidding.Bid;
import hqb.sourcing.rfq.bidding.Bids;
import hqb.sourcing.rfq.bidding.Counter;
import hqb.sourcing.rfq.bidding.Counters;
import hqb.sourcing.rfq.bidding.FindAsked;
import hqb.sourcing.rfq.bidding.Quote;
import hqb.sourcing.rfq.bidding.Quotes;
import hqb.sourcing.rfq.bidding.RfqPhotos;
import hqb.sourcing.rfq.files.RfqFiles;
import hqb.supply.Offer;
import hqb.supply.Offers;
import hqb.supply.Packaging;
import hqb.supply.suppliers.Supplier;
import hqb.supply.suppliers.Suppliers;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows a request to a supplier that is asked. Of other bidders nothing is read. */
@Singleton
class ShowAskedRfq {
    private final FindAsked find;
    private final Rfqs rfqs;
    private final Bids bids;
    private final Quotes quotes;
    private final Counters counters;
    private final Awards awards;
    private final RfqPhotos photos;
    private final Suppliers suppliers;
    private final Offers offers;
    private final RfqFiles files;
    private final Clock clock;

    ShowAskedRfq(FindAsked find, Rfqs rfqs, Bids bids, Quotes quotes, Counters counters, Awards awards, RfqPhotos photos,
            Suppliers suppliers, Offers offers, RfqFiles files, Clock clock) {
        this.find = find;
        this.rfqs = rfqs;
        this.bids = bids;
        this.quotes = quotes;
        this.counters = counters;
        this.awards = awards;
        this.photos = photos;
        this.suppliers = suppliers;
        this.offers = offers;
        this.files = files;
        this.clock = clock;
    }

    /** The request; refuses with not-found when the asker's supplier is not asked. */
    AskedRfqPage show(UUID id, Actor actor) {
        Invitation invitation = find.invitation(id, actor);
        Rfq rfq = rfqs.find(id).orElseThrow();
        Supplier supplier = suppliers.find(invitation.supplier()).orElseThrow();
        Instant now = clock.instant();
        Bid bid = bids.own(id, supplier.id()).orElse(null);
        List<Quote> versions = bid == null ? List.of() : quotes.own(bid.id());
        Counter counter = bid == null ? null : counters.open(bid.id()).orElse(null);
        Map<UUID, Award> won = bid == null ? Map.of()
                : awards.of(id).stream().filter(award -> award.bid().equals(bid.id())).collect(Collectors.toMap(Award::line, one -> one));
        List<RfqLine> lines = rfqs.lines(id);
        Map<UUID, Offer> own = own(supplier, lines);
        boolean takes = rfq.takesBids(now);
        boolean answers = counter != null && rfq.state().after(RfqEvent.ANSWER).isPresent();
        LocalDate earliest = LocalDate.ofInstant(takes ? rfq.deadline() : now, CurrentRates.SHENZHEN).plusDays(1);
        return new AskedRfqPage(id, rfq.number(), rfq.title(), rfq.notes(), rfq.currency(), rfq.wantedBy(), rfq.state().code(),
                invitation.reason(), rfq.deadline(), ShowRfq.secondsLeft(rfq, now), earliest, invitation.declinedAt() != null,
                lines.stream().map(line -> line(rfq, line, supplier, own.get(line.part()), won.get(line.id()))).toList(),
                files.of(id),
                versions.stream().map(ShowAskedRfq::version).toList(), answers ? counter : null, photos.own(id, supplier.id()),
                may(takes, answers, bid != null), outcome(rfq, takes, bid != null, !won.isEmpty(), isLost(versions, id)));
    }

    private boolean isLost(List<Quote> versions, UUID rfq) {
        List<UUID> taken = awards.of(rfq).stream().map(Award::line).toList();
        return !versions.isEmpty() && versions.getFirst().lines().stream().allMatch(line -> taken.contains(line.line()));
    }

    private static String outcome(Rfq rfq, boolean takes, boolean quoted, boolean won, boolean lost) {
        if (takes) {
            return "open";
        }
        if (won) {
            return "won";
        }
        if (lost) {
            return "lost";
        }
        return quoted && (rfq.state() == RfqState.OPEN || rfq.state() == RfqState.CLOSED || rfq.state() == RfqState.AWARDED) ? "waiting"
                : "over";
    }

    private static List<String> may(boolean takes, boolean answers, boolean quoted) {
        List<String> may = new ArrayList<>();
        if (takes || answers) {
            may.add("quote");
        }
        if (takes && !quoted) {
            may.add("decline");
        }
        if (answers) {
            may.add("keep");
        }
        return may;
    }

    private Map<UUID, Offer> own(Supplier supplier, List<RfqLine> lines) {
        Map<UUID, Offer> own = new HashMap<>();
        offers.listOwn(supplier.id(), lines.stream().map(RfqLine::part).filter(Objects::nonNull).distinct().toList())
                .forEach(offer -> own.merge(offer.partId(), offer, (one, other) -> one.stock() >= other.stock() ? one : other));
        return own;
    }

    private static AskedRfqPage.Line line(Rfq rfq, RfqLine line, Supplier supplier, @Nullable Offer own, @Nullable Award won) {
        Packaging packaging = line.packaging();
        BigDecimal target = line.targetPrice();
        return new AskedRfqPage.Line(line.id(), line.position(), line.part(), line.mpn(), line.manufacturer(), line.quantity(),
                target == null ? null : Money.unitPrice(target, rfq.currency()), line.dateCodeFrom(),
                packaging == null ? null : packaging.code(), line.condition().code(), line.note(), line.condition().admits(supplier),
                own == null ? null : terms(line.id(), own),
                won == null ? null : new AskedRfqPage.Won(won.quantity(), Money.unitPrice(won.unitPrice(), won.currency())));
    }

    private static AskedRfqPage.Terms terms(UUID line, Offer offer) {
        Packaging packaging = offer.packaging();
        return new AskedRfqPage.Terms(line, null, offer.stock(), offer.terms().moq(), offer.terms().multiple(), offer.terms().currency(),
                offer.terms().priceBreaks().steps().stream().map(step -> new RfqPage.Step(step.from(), step.unitPrice())).toList(),
                offer.dateCode(), packaging == null ? null : packaging.code(), offer.goods().condition().code(),
                offer.goods().leadTimeDays(), null);
    }

    private static AskedRfqPage.Version version(Quote quote) {
        return new AskedRfqPage.Version(quote.version(), quote.sentAt(), quote.currency(), quote.validUntil(), quote.remark(),
                quote.lines().stream().map(line -> {
                    Packaging packaging = line.packaging();
                    Quote.Maker maker = line.maker();
                    return new AskedRfqPage.Terms(line.line(), maker == null ? null : maker.name(), line.stock(), line.terms().moq(),
                            line.terms().multiple(), quote.currency(),
                            ShowBids.steps(line), line.dateCode(), packaging == null ? null : packaging.code(), line.condition().code(),
                            line.leadTimeDays(), line.remark());
                }).toList(), quote.photos());
    }
}
