package hqb.sourcing.rfq;

import hqb.accounts.Actor;
import hqb.platform.money.Currency;
import hqb.platform.rates.CurrentRates;
import hqb.sourcing.rfq.asking.AskForQuotes;
import hqb.sourcing.rfq.asking.AskedLine;
import hqb.sourcing.rfq.asking.Invitation;
import hqb.sourcing.rfq.asking.Invitations;
import hqb.sourcing.rfq.asking.NewRfq;
import hqb.sourcing.rfq.asking.RfqLine;
import hqb.sourcing.rfq.asking.Rfqs;
import hqb.sourcing.rfq.bidding.AddRfqPhoto;
import hqb.sourcing.rfq.bidding.Bid;
import hqb.sourcing.rfq.bidding.Bids;
import hqb.sourcing.rfq.bidding.CloseRfq;
import hqb.sourcing.rfq.bidding.MakeCounter;
import hqb.sourcing.rfq.bidding.QuoteBody;
import hqb.sourcing.rfq.bidding.QuotedLine;
import hqb.sourcing.rfq.bidding.SendQuote;
import hqb.sourcing.rfq.files.AttachFile;
import hqb.supply.Offers;
import hqb.supply.demo.DemoOwner;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Demonstration requests: one that still takes bids, has a file and asks for a number of any maker, one whose bids are open and show photographs, the last in a second version, and one in which the demonstration supplier has a
 * counter-offer to answer. Prices follow the market's, by a rule that makes bidders differ.
 */
@Singleton
public class DemoRfqs {
    private static final int PARTS = 7;
    private static final int BIDDERS = 4;
    private static final int VALID_DAYS = 30;
    /** A second version against the first. */
    private static final BigDecimal CHEAPER = new BigDecimal("0.95");
    private static final String[] FACTORS = {"0.97", "1.06", "0.93", "1.02"};
    /** A number that the catalogue does not have, and who is said to make it. */
    private static final String UNKNOWN = "HQB-DEMO-4711";
    private static final String[] MAKERS = {"Demonstration Semiconductor", "Example Microelectronics"};
    /** Of the reels on its photographs. */
    private static final int[] COLOURS = {0x3B5B8C, 0x8C3B4A};
    private static final String REQUIREMENTS = """
            Requirement,Value
            Packaging,"tape and reel, unopened"
            Date code,not older than 24 months
            Papers,certificate of conformity with each reel
            Label,our part number beside yours
            """;

    private final DemoOwner owner;
    private final AskForQuotes ask;
    private final Rfqs rfqs;
    private final Invitations invitations;
    private final SendQuote send;
    private final CloseRfq close;
    private final MakeCounter counter;
    private final Bids bids;
    private final AttachFile attach;
    private final AddRfqPhoto photos;
    private final Offers offers;
    private final Clock clock;

    DemoRfqs(DemoOwner owner, AskForQuotes ask, Rfqs rfqs, Invitations invitations, SendQuote send, CloseRfq close, MakeCounter counter,
            Bids bids, AttachFile attach, AddRfqPhoto photos, Offers offers, Clock clock) {
        this.owner = owner;
        this.ask = ask;
        this.rfqs = rfqs;
        this.invitations = invitations;
        this.send = send;
        this.close = close;
        this.counter = counter;
        this.bids = bids;
        this.attach = attach;
        this.photos = photos;
        this.offers = offers;
        this.clock = clock;
    }

    /** Makes them in the name of a buyer. Without parts of the demonstration supplier there are none. */
    @Transactional
    public void load(Actor buyer) throws IOException {
        List<UUID> parts = owner.parts(PARTS);
        if (parts.size() < PARTS) {
            return;
        }
        Map<UUID, BigDecimal> prices = offers.bestPrices(parts, 1_000, Currency.CNY);
        UUID going = ask(buyer, "Weather station, first 500 boards", parts.subList(0, 3), UNKNOWN, Duration.ofDays(5));
        attach.attach(going, "requirements.csv", new ByteArrayInputStream(REQUIREMENTS.getBytes(StandardCharsets.UTF_8)), buyer);
        quote(going, prices, false);
        UUID open = ask(buyer, "Bench supply, spare parts", parts.subList(3, 5), null, Duration.ofDays(2));
        quote(open, prices, true);
        showGoods(open, prices);
        close.close(open, buyer);
        UUID bargained = ask(buyer, "Kite light, large quantity", parts.subList(5, PARTS), null, Duration.ofDays(2));
        quote(bargained, prices, true);
        close.close(bargained, buyer);
        counter(bargained, buyer, prices);
    }

    private UUID ask(Actor buyer, String title, List<UUID> parts, @Nullable String number, Duration until) {
        List<@Nullable AskedLine> lines = new ArrayList<>();
        parts.forEach(part -> lines.add(new AskedLine(part, null, null, 1_000L, null, null, null, "any", null)));
        if (number != null) {
            lines.add(new AskedLine(null, number, null, 1_000L, null, null, null, "any", "Any maker will do"));
        }
        return ask.ask(new NewRfq(title, null, "CNY", null, clock.instant().plus(until).toString(), null, null, lines), buyer);
    }

    private void quote(UUID rfq, Map<UUID, BigDecimal> prices, boolean own) {
        List<RfqLine> lines = rfqs.lines(rfq);
        UUID demo = owner.supplier();
        List<Invitation> asked = invitations.of(rfq).stream().filter(one -> own || !one.supplier().value().equals(demo))
                .sorted(Comparator.comparing(one -> !one.supplier().value().equals(demo))).limit(BIDDERS).toList();
        for (int i = 0; i < asked.size(); i++) {
            BigDecimal factor = new BigDecimal(FACTORS[i % FACTORS.length]);
            int days = i + 1;
            List<@Nullable QuotedLine> quoted = lines.stream()
                    .<@Nullable QuotedLine>map(line -> line(line, price(line, prices).multiply(factor), days)).toList();
            send.quote(asked.get(i), new QuoteBody(0, "CNY", until(), null, quoted, null), null);
        }
    }

    /** One bidder photographs its goods and sends a second version, a little cheaper, that shows them. */
    private void showGoods(UUID rfq, Map<UUID, BigDecimal> prices) throws IOException {
        Invitation bidder = invitations.of(rfq).stream().filter(one -> bids.own(rfq, one.supplier()).isPresent()).findFirst().orElseThrow();
        for (int colour : COLOURS) {
            photos.add(bidder, new ByteArrayInputStream(DrawReel.png(colour)));
        }
        List<@Nullable QuotedLine> quoted = rfqs.lines(rfq).stream()
                .<@Nullable QuotedLine>map(line -> line(line, price(line, prices).multiply(CHEAPER), 1)).toList();
        send.quote(bidder, new QuoteBody(1, "CNY", until(), "The reels are here; see the photographs.", quoted, null), null);
    }

    private static QuotedLine line(RfqLine line, BigDecimal price, int days) {
        List<QuotedLine.@Nullable Step> steps = Stream.<QuotedLine.@Nullable Step>of(
                new QuotedLine.Step(1L, text(price.multiply(new BigDecimal("1.1")))), new QuotedLine.Step(1_000L, text(price))).toList();
        return new QuotedLine(line.id(), line.manufacturer() == null ? MAKERS[days % MAKERS.length] : null, 2_000L * days, 1, 1, steps,
                "2531", "reel", "new-original", days, null);
    }

    private void counter(UUID rfq, Actor buyer, Map<UUID, BigDecimal> prices) {
        List<RfqLine> lines = rfqs.lines(rfq);
        UUID demo = owner.supplier();
        bids.seen(rfq).stream().filter(bid -> bid.supplier() != null && demo.equals(bid.supplier().value())).map(Bid::id).findFirst()
                .ifPresent(bid -> counter.make(rfq, bid,
                        new MakeCounter.CounterBody(1, "We order this every month.",
                                lines.stream().<MakeCounter.@Nullable Wanted>map(line -> new MakeCounter.Wanted(line.id(),
                                        text(price(line, prices).multiply(new BigDecimal("0.9"))), null)).toList()),
                        buyer));
    }

    private static BigDecimal price(RfqLine line, Map<UUID, BigDecimal> prices) {
        return prices.getOrDefault(line.part() == null ? line.id() : line.part(), BigDecimal.ONE);
    }

    private String until() {
        return LocalDate.ofInstant(clock.instant(), CurrentRates.SHENZHEN).plusDays(VALID_DAYS).toString();
    }

    private static String text(BigDecimal price) {
        return price.setScale(4, RoundingMode.HALF_UP).max(new BigDecimal("0.0001")).toPlainString();
    }
}
