package hqb.sourcing.rfq.awarding;

import hqb.sourcing.rfq.asking.Rfq;
import hqb.sourcing.rfq.asking.RfqNews;
import hqb.sourcing.rfq.bidding.Bid;
import hqb.sourcing.rfq.bidding.Bids;
import hqb.sourcing.rfq.bidding.Quote;
import hqb.sourcing.rfq.bidding.Quotes;
import hqb.supply.suppliers.SupplierId;
import hqb.supply.suppliers.Suppliers;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Tells bidders what was accepted. Who has lost all that it quoted hears that once, and not who was better. */
@Singleton
class TellBidders {
    private final Bids bids;
    private final Quotes quotes;
    private final Suppliers suppliers;
    private final RfqNews news;

    TellBidders(Bids bids, Quotes quotes, Suppliers suppliers, RfqNews news) {
        this.bids = bids;
        this.quotes = quotes;
        this.suppliers = suppliers;
        this.news = news;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void accepted(Rfq rfq, SupplierId supplier, List<String> numbers) {
        suppliers.organisationOf(supplier).ifPresent(owner -> news.seller(rfq, owner, "your quote is accepted; it waits for its payment",
                "您的报价已被接受，等待付款", String.join(", ", numbers)));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void lost(Rfq rfq, List<Award> before, List<Award> after) {
        for (Bid bid : bids.seen(rfq.id())) {
            Quote latest = quotes.own(bid.id()).getFirst();
            boolean wins = after.stream().anyMatch(award -> award.bid().equals(bid.id()));
            if (!wins && isGone(latest, after) && !isGone(latest, before)) {
                suppliers.organisationOf(Objects.requireNonNull(bid.supplier())).ifPresent(owner -> news.seller(rfq, owner,
                        "other quotes were accepted for all that you quoted", "您所报的各行均已接受其他报价", null));
            }
        }
    }

    private static boolean isGone(Quote quote, List<Award> awards) {
        List<UUID> taken = awards.stream().map(Award::line).toList();
        return quote.lines().stream().allMatch(line -> taken.contains(line.line()));
    }
}
