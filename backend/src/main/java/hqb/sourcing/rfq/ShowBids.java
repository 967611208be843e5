package hqb.sourcing.rfq;

import hqb.platform.Language;
import hqb.platform.money.Money;
import hqb.platform.rates.CurrentRates;
import hqb.sourcing.rfq.CompareBids.Priced;
import hqb.sourcing.rfq.asking.Rfq;
import hqb.sourcing.rfq.asking.RfqLine;
import hqb.sourcing.rfq.bidding.Bid;
import hqb.sourcing.rfq.bidding.Bids;
import hqb.sourcing.rfq.bidding.Counter;
import hqb.sourcing.rfq.bidding.Counters;
import hqb.sourcing.rfq.bidding.Quote;
import hqb.sourcing.rfq.bidding.Quotes;
import hqb.sourcing.rfq.bidding.RfqPhotos;
import hqb.supply.Packaging;
import hqb.supply.suppliers.Supplier;
import hqb.supply.suppliers.SupplierId;
import hqb.supply.suppliers.Suppliers;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows the bids of a request to its buyer, side by side. */
@Singleton
class ShowBids {
    private final Bids bids;
    private final Quotes quotes;
    private final Counters counters;
    private final RfqPhotos photos;
    private final Suppliers suppliers;
    private final CurrentRates rates;

    ShowBids(Bids bids, Quotes quotes, Counters counters, RfqPhotos photos, Suppliers suppliers, CurrentRates rates) {
        this.bids = bids;
        this.quotes = quotes;
        this.counters = counters;
        this.photos = photos;
        this.suppliers = suppliers;
        this.rates = rates;
    }

    /** A bid with its versions, the latest first. */
    record Seen(Bid bid, List<Quote> versions) {
        Quote latest() {
            return versions.getFirst();
        }
    }

    /** The bids as the buyer may see them. */
    List<Seen> seen(Rfq rfq) {
        Map<UUID, List<Quote>> byBid = quotes.seen(rfq.id()).stream().collect(Collectors.groupingBy(Quote::bid));
        return bids.seen(rfq.id()).stream().filter(bid -> byBid.containsKey(bid.id()))
                .map(bid -> new Seen(bid, Objects.requireNonNull(byBid.get(bid.id())))).toList();
    }

    /** The same for the page, compared. */
    List<RfqPage.BidItem> items(Rfq rfq, List<RfqLine> asked, List<Seen> seen, Instant now, Language language) {
        CompareBids compare = new CompareBids(asked, rfq.currency(), rates.now());
        List<List<Priced>> priced = seen.stream().map(one -> compare.price(one.latest())).toList();
        List<List<Priced>> holding = new ArrayList<>();
        BigDecimal least = null;
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i).latest().holds(now)) {
                holding.add(priced.get(i));
                if (compare.isComplete(priced.get(i))) {
                    BigDecimal total = compare.total(priced.get(i)).amount();
                    least = least == null ? total : least.min(total);
                }
            }
        }
        Map<UUID, BigDecimal> best = CompareBids.best(holding);
        Map<SupplierId, Supplier> named = suppliers
                .findAll(seen.stream().map(one -> one.bid().supplier()).filter(Objects::nonNull).toList());
        List<Counter> made = counters.of(rfq.id());
        Map<RfqPhotos.Version, List<RfqPhotos.Photo>> shown = photos.seen(rfq.id());
        List<RfqPage.BidItem> items = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            Seen one = seen.get(i);
            boolean holds = one.latest().holds(now);
            List<RfqPage.QuotedItem> lines = priced.get(i).stream().map(line -> item(line, holds && CompareBids.isBest(line, best)))
                    .toList();
            Money total = compare.total(priced.get(i));
            boolean complete = compare.isComplete(priced.get(i));
            Supplier supplier = one.bid().supplier() == null ? null : named.get(one.bid().supplier());
            List<Counter> own = made.stream().filter(counter -> counter.bid().equals(one.bid().id())).toList();
            items.add(new RfqPage.BidItem(one.bid().id(), one.bid().name(),
                    supplier == null ? null : new RfqPage.SupplierName(supplier.id().value(), supplier.name(language)),
                    one.latest().version(),
                    one.latest().currency(), one.latest().validUntil(), holds, one.latest().remark(), one.latest().sentAt(), lines, total,
                    complete, holds && complete && least != null && total.amount().compareTo(least) == 0,
                    one.versions().stream()
                            .map(version -> new RfqPage.VersionItem(version.version(), version.sentAt(), version.validUntil(),
                                    version.currency(), compare.total(compare.price(version)), photos(shown, version)))
                            .toList(),
                    own.stream().filter(counter -> counter.state().equals(Counter.OPEN)).findFirst().orElse(null), own,
                    photos(shown, one.latest())));
        }
        return items;
    }

    private static List<RfqPhotos.Photo> photos(Map<RfqPhotos.Version, List<RfqPhotos.Photo>> shown, Quote quote) {
        return shown.getOrDefault(new RfqPhotos.Version(quote.bid(), quote.version()), List.of());
    }

    private static RfqPage.QuotedItem item(Priced one, boolean best) {
        Quote.Line line = one.line();
        Packaging packaging = line.packaging();
        Quote.Maker maker = line.maker();
        return new RfqPage.QuotedItem(line.line(), maker == null ? null : maker.name(), line.stock(), line.terms().moq(),
                line.terms().multiple(), steps(line), line.dateCode(),
                packaging == null ? null : packaging.code(), line.condition().code(), line.leadTimeDays(), line.remark(), one.quantity(),
                one.unitPrice(), one.converted(), one.total(), one.full(), best);
    }

    static List<RfqPage.Step> steps(Quote.Line line) {
        return line.terms().priceBreaks().steps().stream().map(step -> new RfqPage.Step(step.from(), step.unitPrice())).toList();
    }
}
