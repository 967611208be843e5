package hqb.sourcing.rfq.bidding;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.sourcing.rfq.asking.MoveRfq;
import hqb.sourcing.rfq.asking.NewRfq;
import hqb.sourcing.rfq.asking.Rfq;
import hqb.sourcing.rfq.asking.RfqEvent;
import hqb.sourcing.rfq.asking.RfqLine;
import hqb.sourcing.rfq.asking.RfqNews;
import hqb.sourcing.rfq.asking.Rfqs;
import hqb.supply.suppliers.Suppliers;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A buyer says what it would pay, once bids are open. The bidder answers with a new version of its quote, or declines. */
@Singleton
public class MakeCounter {
    private static final int LONGEST = 1_000;

    private final FindAsked find;
    private final Rfqs rfqs;
    private final Bids bids;
    private final Quotes quotes;
    private final Counters counters;
    private final Suppliers suppliers;
    private final MoveRfq move;
    private final RfqNews news;
    private final Clock clock;

    MakeCounter(FindAsked find, Rfqs rfqs, Bids bids, Quotes quotes, Counters counters, Suppliers suppliers, MoveRfq move, RfqNews news,
            Clock clock) {
        this.find = find;
        this.rfqs = rfqs;
        this.bids = bids;
        this.quotes = quotes;
        this.counters = counters;
        this.suppliers = suppliers;
        this.move = move;
        this.news = news;
        this.clock = clock;
    }

    /**
     * A counter-offer as a buyer writes it.
     *
     * @param version of the quote that was read
     * @param message optional
     */
    @Serdeable
    public record CounterBody(@Nullable Integer version, @Nullable String message, @Nullable List<@Nullable Wanted> lines) {
    }

    /**
     * What the buyer would pay for a line.
     *
     * @param unitPrice in the currency of the quote
     * @param quantity  what the line asks for when left out
     */
    @Serdeable
    public record Wanted(@Nullable UUID lineId, @Nullable String unitPrice, @Nullable Long quantity) {
    }

    /**
     * Makes it.
     *
     * @throws Refusal not-found when the request has no such bid; conflict before names are open, when another version has come, or a
     *     counter-offer waits already; naming each field that is wrong
     */
    @Transactional
    public void make(UUID id, UUID bidId, CounterBody body, Actor actor) {
        Rfq rfq = find.lockOwn(id, actor);
        MoveRfq.require(rfq, RfqEvent.COUNTER);
        Bid bid = bids.seen(id).stream().filter(one -> one.id().equals(bidId)).findFirst()
                .orElseThrow(() -> Refusal.notFound("This request has no such bid.", "此询价没有该报价。"));
        Quote quote = quotes.own(bidId).getFirst();
        requireVersion(quote, body.version());
        if (counters.open(bidId).isPresent()) {
            throw Refusal.of(ProblemType.CONFLICT, "A counter-offer waits for its answer already.", "已有还价等待答复。");
        }
        BodyCheck check = new BodyCheck();
        String message = check.lines("/message", body.message(), 0, LONGEST);
        List<Counter.Line> lines = lines(check, body.lines(), quote, rfqs.lines(id));
        check.done();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        counters.add(new Counter(Uuid7.random(now), bidId, quote.version(), Counter.OPEN, message.isEmpty() ? null : message, lines, now,
                null));
        move.move(rfq, RfqEvent.COUNTER, "buyer", actor.personId() == null ? null : actor.personId().value(), "Bid " + bid.name(), now);
        suppliers.organisationOf(Objects.requireNonNull(bid.supplier())).ifPresent(owner -> news.seller(rfq, owner,
                "the buyer makes a counter-offer", "买方还价", message.isEmpty() ? null : message));
    }

    /** Refuses when the version that was read is not the latest. */
    public static void requireVersion(Quote latest, @Nullable Integer read) {
        if (read == null || read != latest.version()) {
            throw Refusal.of(ProblemType.PRICE_MOVED,
                    "Version " + latest.version() + " of this quote has come since you read it. Look at it again.",
                    "该报价已更新至第 " + latest.version() + " 版，请重新查看。");
        }
    }

    private static List<Counter.Line> lines(BodyCheck check, @Nullable List<@Nullable Wanted> wanted, Quote quote, List<RfqLine> asked) {
        List<Counter.Line> lines = new ArrayList<>();
        if (wanted == null || wanted.isEmpty()) {
            check.refuse("/lines", "Say what you would pay for one line at least.", "请至少为一行填写还价。");
            return lines;
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            Wanted one = wanted.get(i);
            RfqLine line = one == null ? null : asked.stream().filter(any -> any.id().equals(one.lineId())).findFirst().orElse(null);
            if (one == null || line == null || quote.line(line.id()).isEmpty() || !seen.add(line.id())) {
                check.refuse("/lines/" + i + "/lineId", "Name each line that is quoted once at most.", "每个已报价的行最多填写一次。");
                continue;
            }
            BigDecimal price = NewRfq.price(one.unitPrice());
            long quantity = one.quantity() == null ? line.quantity() : one.quantity();
            if (price == null) {
                check.refuse("/lines/" + i + "/unitPrice", "Write a price above nothing with at most six decimals.", "请填写大于零、最多六位小数的价格。");
            } else if (quantity < 1) {
                check.refuse("/lines/" + i + "/quantity", "1 piece at least.", "至少 1 件。");
            } else {
                lines.add(new Counter.Line(line.id(), price, quantity));
            }
        }
        return lines;
    }
}
