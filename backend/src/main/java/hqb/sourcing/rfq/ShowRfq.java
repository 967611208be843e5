package hqb.sourcing.rfq;

import hqb.accounts.Actor;
import hqb.ordering.orders.OrdersOfOffers;
import hqb.platform.Language;
import hqb.platform.money.Money;
import hqb.platform.rates.CurrentRates;
import hqb.sourcing.rfq.asking.Invitation;
import hqb.sourcing.rfq.asking.Invitations;
import hqb.sourcing.rfq.asking.Rfq;
import hqb.sourcing.rfq.asking.RfqEvent;
import hqb.sourcing.rfq.asking.RfqLine;
import hqb.sourcing.rfq.asking.RfqState;
import hqb.sourcing.rfq.asking.RfqTimeline;
import hqb.sourcing.rfq.asking.Rfqs;
import hqb.sourcing.rfq.awarding.Award;
import hqb.sourcing.rfq.awarding.Awards;
import hqb.sourcing.rfq.bidding.CloseRfq;
import hqb.sourcing.rfq.bidding.FindAsked;
import hqb.sourcing.rfq.bidding.Quote;
import hqb.sourcing.rfq.files.RfqFiles;
import hqb.supply.Packaging;
import hqb.supply.suppliers.Supplier;
import hqb.supply.suppliers.SupplierId;
import hqb.supply.suppliers.Suppliers;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows a request to its buyer: what is hidden before names are open is not even read. */
@Singleton
class ShowRfq {
    private final FindAsked find;
    private final CloseRfq close;
    private final Rfqs rfqs;
    private final Invitations invitations;
    private final ShowBids bids;
    private final Awards awards;
    private final OrdersOfOffers orders;
    private final RfqTimeline timeline;
    private final Suppliers suppliers;
    private final CurrentRates rates;
    private final RfqFiles files;
    private final Clock clock;

    ShowRfq(FindAsked find, CloseRfq close, Rfqs rfqs, Invitations invitations, ShowBids bids, Awards awards, OrdersOfOffers orders,
            RfqTimeline timeline, Suppliers suppliers, CurrentRates rates, RfqFiles files, Clock clock) {
        this.find = find;
        this.close = close;
        this.rfqs = rfqs;
        this.invitations = invitations;
        this.bids = bids;
        this.awards = awards;
        this.orders = orders;
        this.timeline = timeline;
        this.suppliers = suppliers;
        this.rates = rates;
        this.files = files;
        this.clock = clock;
    }

    /** The request; refuses with not-found when it is not the asker's. One whose deadline has come is closed first. */
    RfqPage show(UUID id, Actor actor, Language language) {
        Rfq found = find.own(id, actor);
        Instant now = clock.instant();
        if (found.state() == RfqState.OPEN && !now.isBefore(found.deadline())) {
            close.closeIfDue(id);
            found = find.own(id, actor);
        }
        Rfq rfq = found;
        List<RfqLine> lines = rfqs.lines(id);
        List<ShowBids.Seen> seen = bids.seen(rfq);
        Map<UUID, RfqPage.AwardItem> awarded = awards(rfq, seen, now);
        List<RfqPage.BidItem> items = bids.items(rfq, lines, seen, now, language);
        return new RfqPage(id, rfq.number(), rfq.title(), rfq.notes(), rfq.currency(), rfq.wantedBy(), rfq.bom(),
                rfq.fitting() ? "fitting" : "chosen", rfq.state().code(), rfq.deadline(), secondsLeft(rfq, now), rfq.createdAt(),
                rfq.openedAt(), lines.stream().map(line -> line(rfq, line, awarded.get(line.id()))).toList(), files.of(id),
                invited(rfq, language), items,
                rates(rfq, seen), timeline.of(id), may(rfq, !seen.isEmpty()));
    }

    static long secondsLeft(Rfq rfq, Instant now) {
        return rfq.takesBids(now) ? Duration.between(now, rfq.deadline()).toSeconds() : 0;
    }

    private static RfqPage.Line line(Rfq rfq, RfqLine line, RfqPage.@Nullable AwardItem award) {
        Packaging packaging = line.packaging();
        BigDecimal target = line.targetPrice();
        return new RfqPage.Line(line.id(), line.position(), line.part(), line.mpn(), line.manufacturer(), line.quantity(),
                target == null ? null : Money.unitPrice(target, rfq.currency()), line.dateCodeFrom(),
                packaging == null ? null : packaging.code(), line.condition().code(), line.note(), award);
    }

    private Map<UUID, RfqPage.AwardItem> awards(Rfq rfq, List<ShowBids.Seen> seen, Instant now) {
        Map<UUID, ShowBids.Seen> bids = seen.stream().collect(Collectors.toMap(one -> one.bid().id(), one -> one));
        List<Award> made = awards.of(rfq.id());
        Map<UUID, OrdersOfOffers.Bought> bought = orders.find(rfq.buyer(), made.stream().map(Award::offer).toList());
        return made.stream().collect(Collectors.toMap(Award::line, award -> {
            OrdersOfOffers.Bought order = bought.get(award.offer());
            ShowBids.Seen bid = Objects.requireNonNull(bids.get(award.bid()));
            return new RfqPage.AwardItem(award.bid(), bid.bid().name(), maker(bid, award), award.offer(), award.quantity(),
                    Money.unitPrice(award.unitPrice(), award.currency()), award.validUntil(),
                    order == null && now.isBefore(award.validUntil()),
                    order == null ? null : new RfqPage.OrderName(order.order(), order.number(), order.state()));
        }));
    }

    private static @Nullable String maker(ShowBids.Seen bid, Award award) {
        return bid.versions().stream().filter(version -> version.id().equals(award.quote())).findFirst()
                .flatMap(version -> version.line(award.line())).map(Quote.Line::maker).map(Quote.Maker::name).orElse(null);
    }

    private List<RfqPage.Invited> invited(Rfq rfq, Language language) {
        List<Invitation> asked = invitations.of(rfq.id());
        Map<SupplierId, Supplier> named = suppliers.findAll(asked.stream().map(Invitation::supplier).toList());
        boolean open = rfq.openedAt() != null;
        return asked.stream().map(one -> new RfqPage.Invited(one.supplier().value(),
                Objects.requireNonNull(named.get(one.supplier())).name(language), one.reason(), one.lines(),
                open ? one.declinedAt() != null : null, open ? one.why() : null)).toList();
    }

    private List<RfqPage.Rate> rates(Rfq rfq, List<ShowBids.Seen> seen) {
        return seen.stream().map(one -> one.latest().currency()).filter(one -> one != rfq.currency()).distinct().sorted()
                .map(from -> new RfqPage.Rate(from, rfq.currency(), rates.quote(from, rfq.currency()).rate().toPlainString(),
                        rates.now().asOf()))
                .toList();
    }

    private static List<String> may(Rfq rfq, boolean anyBid) {
        List<String> may = new ArrayList<>();
        for (RfqEvent event : List.of(RfqEvent.CLOSE, RfqEvent.CANCEL, RfqEvent.COUNTER, RfqEvent.AWARD)) {
            if (rfq.state().after(event).isPresent() && (anyBid || event == RfqEvent.CANCEL)) {
                may.add(event.code());
            }
        }
        return may;
    }
}
