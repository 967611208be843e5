package hqb.prototyping.brokering;

import hqb.accounts.organisations.Organisation;
import hqb.accounts.organisations.Organisations;
import hqb.platform.Language;
import hqb.platform.money.Money;
import hqb.prototyping.brokering.OperatorPage.BidItem;
import hqb.prototyping.brokering.OperatorPage.InvitationItem;
import hqb.prototyping.brokering.OperatorPage.QuestionItem;
import hqb.prototyping.brokering.RequestPage.DesignItem;
import hqb.prototyping.brokering.RequestPage.OfferItem;
import hqb.prototyping.brokering.RequestPage.ProviderLine;
import hqb.prototyping.brokering.RequestPage.StageItem;
import hqb.prototyping.brokering.RequestPage.TenderCount;
import hqb.prototyping.brokering.offers.Offer;
import hqb.prototyping.brokering.offers.Offers;
import hqb.prototyping.brokering.requests.BrokeringSettings;
import hqb.prototyping.brokering.requests.Request;
import hqb.prototyping.brokering.requests.RequestEvent;
import hqb.prototyping.brokering.requests.Timeline;
import hqb.prototyping.brokering.tenders.Bid;
import hqb.prototyping.brokering.tenders.BidContent;
import hqb.prototyping.brokering.tenders.Bids;
import hqb.prototyping.brokering.tenders.Invitation;
import hqb.prototyping.brokering.tenders.Questions;
import hqb.prototyping.brokering.tenders.Tender;
import hqb.prototyping.brokering.tenders.Tenders;
import hqb.prototyping.brokering.tenders.TrackRecord;
import hqb.prototyping.brokering.tenders.TrackRecords;
import hqb.prototyping.designs.Downloads;
import hqb.prototyping.orders.Side;
import hqb.prototyping.providers.Provider;
import hqb.prototyping.providers.ProviderId;
import hqb.prototyping.providers.Providers;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows a request with all that belongs to it, as its maker sees it and as operators do. */
@Singleton
class ShowRequest {
    private final Timeline timeline;
    private final Tenders tenders;
    private final Bids bids;
    private final Questions questions;
    private final Offers offers;
    private final Providers providers;
    private final TrackRecords tracks;
    private final Organisations organisations;
    private final Downloads downloads;
    private final BrokeringSettings settings;

    ShowRequest(Timeline timeline, Tenders tenders, Bids bids, Questions questions, Offers offers, Providers providers, TrackRecords tracks,
            Organisations organisations, Downloads downloads, BrokeringSettings settings) {
        this.timeline = timeline;
        this.tenders = tenders;
        this.bids = bids;
        this.questions = questions;
        this.offers = offers;
        this.providers = providers;
        this.tracks = tracks;
        this.organisations = organisations;
        this.downloads = downloads;
        this.settings = settings;
    }

    /** As one side sees it. */
    RequestPage page(Request one, Side side, Language language) {
        Tender tender = tenders.latest(one.id()).orElse(null);
        return new RequestPage(one.id(), one.number(), one.service().code(), one.kind() == null ? null : one.kind().code(), one.process(),
                one.title(), one.brief(), one.quantity(), one.wantedOn(), one.budget(), one.budgetShown(), DesignItem.of(one.design()),
                one.state().code(), one.state().turn().code(), one.actsAt(), one.createdAt(),
                Arrays.stream(RequestEvent.values()).filter(event -> event.isOpenTo(side, one.state())).map(RequestEvent::code).toList(),
                timeline.list(one.id()), tender == null ? null : count(tender),
                offers.current(one.id()).map(offer -> offer(offer, language)).orElse(null), one.order(),
                downloads.ofRequest(one.id()).stream().map(taken -> taken.in(language)).toList());
    }

    /** With all that only operators see. */
    OperatorPage operatorPage(Request one, Language language) {
        Tender tender = tenders.latest(one.id()).orElse(null);
        Map<ProviderId, TrackRecord> records = tracks.all();
        return new OperatorPage(page(one, Side.OPERATOR, language), organisations.find(one.maker()).map(Organisation::name).orElse("–"),
                settings.commission().toPlainString(), Math.toIntExact(settings.tenderFor().toHours()),
                tender == null ? List.of()
                        : tenders.invited(tender.id()).stream().map(invited -> invitation(invited, records, language)).toList(),
                tender == null ? List.of()
                        : questions.of(tender.id()).stream().map(asked -> new QuestionItem(asked.id(), line(asked.provider(), language),
                                asked.askedAt(), asked.question(), asked.answer(), asked.answeredAt())).toList(),
                tender == null ? List.of() : opened(tender, records, language),
                offers.of(one.id()).stream().map(offer -> offer(offer, language)).toList());
    }

    private TenderCount count(Tender tender) {
        List<Invitation> invited = tenders.invited(tender.id());
        return new TenderCount(invited.size(),
                (int) invited.stream().filter(one -> one.state() != Invitation.State.INVITED).count(),
                (int) invited.stream().filter(one -> one.state() == Invitation.State.BID).count(), tender.deadline(), tender.closedAt());
    }

    private InvitationItem invitation(Invitation one, Map<ProviderId, TrackRecord> records, Language language) {
        TrackRecord track = records.get(one.provider());
        return new InvitationItem(one.id(), line(one.provider(), language), one.newcomer(), one.state().code(), one.reason(),
                one.invitedAt(),
                one.answeredAt(), track != null && track.organisation() != null);
    }

    private List<BidItem> opened(Tender tender, Map<ProviderId, TrackRecord> records, Language language) {
        return bids.of(tender.id()).stream().filter(bid -> bid.content() != null).map(bid -> {
            BidContent content = Objects.requireNonNull(bid.content());
            TrackRecord track = records.get(bid.provider());
            return new BidItem(bid.id(), line(bid.provider(), language), track == null ? 0 : track.finished(),
                    track == null ? 0 : track.open(),
                    new Money(content.price(), content.currency()), content.workingDays(), content.validUntil(), content.terms(),
                    stages(content), bid.sentAt());
        }).toList();
    }

    private OfferItem offer(Offer one, Language language) {
        Bid bid = one.bid();
        BidContent content = Objects.requireNonNull(bid.content());
        return new OfferItem(one.id(), line(bid.provider(), language), new Money(content.price(), content.currency()),
                one.percent().toPlainString(), new Money(one.commission(), content.currency()), new Money(one.total(), content.currency()),
                content.workingDays(), content.validUntil(), content.terms(), one.note(), stages(content), one.state().code(), one.reason(),
                one.madeAt());
    }

    static List<StageItem> stages(BidContent content) {
        return content.stages().stream().map(stage -> new StageItem(stage.title(), new Money(stage.price(), content.currency()))).toList();
    }

    private ProviderLine line(ProviderId id, Language language) {
        return line(providers.find(id).orElse(null), language);
    }

    static ProviderLine line(@Nullable Provider one, Language language) {
        return one == null ? new ProviderLine("", "–", "", "removed")
                : new ProviderLine(one.slug(), language.pick(one.nameEn(), one.nameZh()), language.pick(one.cityEn(), one.cityZh()),
                        one.state().code());
    }
}
