package hqb.prototyping.brokering.offers;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.prototyping.brokering.requests.BrokeringSettings;
import hqb.prototyping.brokering.requests.Days;
import hqb.prototyping.brokering.requests.Doer;
import hqb.prototyping.brokering.requests.FindRequest;
import hqb.prototyping.brokering.requests.MoveRequest;
import hqb.prototyping.brokering.requests.Request;
import hqb.prototyping.brokering.requests.RequestEvent;
import hqb.prototyping.brokering.requests.Said;
import hqb.prototyping.brokering.tenders.Bid;
import hqb.prototyping.brokering.tenders.BidContent;
import hqb.prototyping.brokering.tenders.Bids;
import hqb.prototyping.brokering.tenders.Tender;
import hqb.prototyping.brokering.tenders.Tenders;
import hqb.prototyping.brokering.tenders.TrackRecords;
import hqb.prototyping.orders.Side;
import hqb.prototyping.providers.Provider;
import hqb.prototyping.providers.Providers;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An operator offers one of the opened bids to the maker, with the platform's commission on top, which the maker is told. */
@Singleton
public class MakeOffer {
    private static final Pattern PERCENT = Pattern.compile("\\d{1,2}(\\.\\d{1,2})?");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal MOST = new BigDecimal(50);
    private static final int LONGEST_NOTE = 2_000;

    private final FindRequest find;
    private final Tenders tenders;
    private final Bids bids;
    private final Offers offers;
    private final Providers providers;
    private final TrackRecords tracks;
    private final MoveRequest move;
    private final BrokeringSettings settings;
    private final Clock clock;

    MakeOffer(FindRequest find, Tenders tenders, Bids bids, Offers offers, Providers providers, TrackRecords tracks, MoveRequest move,
            BrokeringSettings settings, Clock clock) {
        this.find = find;
        this.tenders = tenders;
        this.bids = bids;
        this.offers = offers;
        this.providers = providers;
        this.tracks = tracks;
        this.move = move;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is to be offered.
     *
     * @param bidId      an opened bid of the request's latest tender
     * @param commission in percent of the bid's price, 0 to 50, such as 8.00; as the settings say when left out
     * @param note       why this one; optional
     */
    @Serdeable
    public record Wish(@Nullable UUID bidId, @Nullable String commission, @Nullable String note) {
    }

    /**
     * Makes the offer; it stands as long as the bid does.
     *
     * @throws Refusal when the request has no opened bids, there is no such bid, it is valid no longer, or no job may go to its provider
     */
    @Transactional
    public Request make(UUID id, Wish wish, Actor actor) {
        Request request = find.lock(id, Side.OPERATOR, actor);
        BodyCheck check = new BodyCheck();
        String percentage = wish.commission() == null || wish.commission().isBlank() ? settings.commission().toPlainString()
                : wish.commission().strip();
        if (!PERCENT.matcher(percentage).matches() || new BigDecimal(percentage).compareTo(MOST) > 0) {
            check.refuse("/commission", "0 to 50 percent are possible, such as 8.00.", "可填 0 至 50，例如 8.00。");
        }
        String note = check.lines("/note", wish.note(), 0, LONGEST_NOTE);
        check.present("/bidId", wish.bidId());
        check.done();
        UUID tender = tenders.latest(id).map(Tender::id).orElse(null);
        Bid bid = bids.find(wish.bidId() == null ? id : wish.bidId()).filter(one -> one.tender().equals(tender))
                .orElseThrow(() -> Refusal.invalid("/bidId", "The request's latest tender has no such bid.", "最近一次招标中没有此报价。"));
        BidContent content = bid.content();
        if (content == null) {
            throw Refusal.of(ProblemType.CONFLICT, "This bid is sealed still.", "此报价尚未开封。");
        }
        requireGood(bid, content);
        BigDecimal percent = new BigDecimal(percentage).setScale(2);
        BigDecimal commission = content.price().multiply(percent).divide(HUNDRED, content.currency().minorDigits(), RoundingMode.HALF_EVEN);
        Instant now = clock.instant();
        Request moved = move.move(request, RequestEvent.OFFER, Doer.of(Side.OPERATOR, actor), Said.of(note.isEmpty() ? null : note),
                Days.end(content.validUntil()), same -> same);
        offers.add(new Offer(Uuid7.random(now), id, bid, percent, commission, content.price().add(commission), note.isEmpty() ? null : note,
                Offer.State.MADE, null, now));
        return moved;
    }

    private void requireGood(Bid bid, BidContent content) {
        if (!clock.instant().isBefore(Days.end(content.validUntil()))) {
            throw Refusal.of(ProblemType.CONFLICT, "This bid was valid until " + content.validUntil() + ".",
                    "此报价的有效期至 " + content.validUntil() + "，已过期。");
        }
        Provider provider = providers.find(bid.provider()).orElseThrow();
        if (!provider.state().isOpen()) {
            throw Refusal.of(ProblemType.CONFLICT, "No new jobs go to this provider.", "该供应商目前不接新单。");
        }
        if (tracks.of(bid.provider()).isFull()) {
            throw Refusal.of(ProblemType.CONFLICT, "This newcomer has as much to do as it may have: first jobs come one at a time.",
                    "该新供应商的在制订单已达上限：前几单须逐单进行。");
        }
    }
}
