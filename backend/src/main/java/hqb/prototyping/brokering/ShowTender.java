package hqb.prototyping.brokering;

import hqb.accounts.Actor;
import hqb.platform.money.Money;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import hqb.prototyping.brokering.RequestPage.DesignItem;
import hqb.prototyping.brokering.TenderPage.Asked;
import hqb.prototyping.brokering.TenderPage.Content;
import hqb.prototyping.brokering.TenderPage.OwnBid;
import hqb.prototyping.brokering.offers.Offer;
import hqb.prototyping.brokering.offers.Offers;
import hqb.prototyping.brokering.requests.Request;
import hqb.prototyping.brokering.requests.RequestEvent;
import hqb.prototyping.brokering.requests.Requests;
import hqb.prototyping.brokering.requests.Timeline;
import hqb.prototyping.brokering.tenders.Bid;
import hqb.prototyping.brokering.tenders.BidContent;
import hqb.prototyping.brokering.tenders.Bids;
import hqb.prototyping.brokering.tenders.FindInvitation;
import hqb.prototyping.brokering.tenders.Invitation;
import hqb.prototyping.brokering.tenders.Questions;
import hqb.prototyping.brokering.tenders.Tender;
import hqb.prototyping.brokering.tenders.Tenders;
import hqb.prototyping.brokering.tenders.TrackRecord;
import hqb.prototyping.brokering.tenders.TrackRecords;
import hqb.prototyping.handout.FindRight;
import hqb.prototyping.providers.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows a provider the tenders it is invited to. */
@Singleton
class ShowTender {
    private final FindInvitation find;
    private final Tenders tenders;
    private final Requests requests;
    private final Timeline timeline;
    private final Questions questions;
    private final Bids bids;
    private final Offers offers;
    private final TrackRecords tracks;
    private final Clock clock;

    ShowTender(FindInvitation find, Tenders tenders, Requests requests, Timeline timeline, Questions questions, Bids bids, Offers offers,
            TrackRecords tracks, Clock clock) {
        this.find = find;
        this.tenders = tenders;
        this.requests = requests;
        this.timeline = timeline;
        this.questions = questions;
        this.bids = bids;
        this.offers = offers;
        this.tracks = tracks;
        this.clock = clock;
    }

    /** Its invitations, the latest first; throws {@link hqb.platform.Refusal} when the asker is no provider. */
    Page<TenderPage.Item> list(Actor actor, boolean open, @Nullable String cursor, int size) {
        Provider own = find.provider(actor);
        String query = "tenders " + own.id() + open;
        List<Invitation> found = tenders.of(own.id(), open, Cursor.readId(query, cursor), size + 1);
        List<Invitation> shown = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? Cursor.after(query, List.of(shown.getLast().id().toString())) : null;
        return new Page<>(shown.stream().map(this::item).toList(), tenders.count(own.id(), open), next);
    }

    private TenderPage.Item item(Invitation one) {
        Request request = requests.find(one.request()).orElseThrow();
        Tender tender = tenders.find(one.tender()).orElseThrow();
        return new TenderPage.Item(one.id(), request.number(), request.service().code(),
                request.kind() == null ? null : request.kind().code(),
                request.process(), request.title(), request.quantity(), one.state().code(), isOpen(tender), outcome(one, request, tender),
                one.invitedAt(), tender.deadline());
    }

    /** One of them; throws {@link hqb.platform.Refusal} when there is none of that id, or it is another provider's. */
    TenderPage page(UUID id, Actor actor) {
        Invitation one = find.find(id, actor);
        Request request = requests.find(one.request()).orElseThrow();
        Tender tender = tenders.find(one.tender()).orElseThrow();
        return new TenderPage(id, request.number(), one.state().code(), isOpen(tender), outcome(one, request, tender), one.invitedAt(),
                tender.deadline(), one.answeredAt(), one.reason(), request.service().code(),
                request.kind() == null ? null : request.kind().code(), request.process(), request.title(), request.brief(),
                request.quantity(), request.wantedOn(), request.budgetShown() ? request.budget() : null, DesignItem.of(request.design()),
                request.design() != null && request.design().id() != null
                        && tenders.latest(request.id()).filter(latest -> FindRight.isGiven(one, request, latest)).isPresent(),
                timeline.list(request.id()).stream().filter(entry -> RequestEvent.isOfBrief(entry.event())).toList(),
                questions.of(tender.id()).stream().filter(asked -> asked.answer() != null || asked.invitation().equals(id))
                        .map(asked -> new Asked(asked.invitation().equals(id), asked.askedAt(), asked.question(), asked.answer(),
                                asked.answeredAt()))
                        .toList(),
                bids.ofInvitation(id).map(ShowTender::bid).orElse(null),
                tracks.of(one.provider()).isFirst() ? TrackRecord.FIRST_JOB_USD : null);
    }

    private static OwnBid bid(Bid one) {
        BidContent content = one.content();
        return new OwnBid(one.sentAt(), content == null ? null
                : new Content(new Money(content.price(), content.currency()), content.workingDays(), content.validUntil(), content.terms(),
                        ShowRequest.stages(content)));
    }

    private boolean isOpen(Tender tender) {
        return tender.closedAt() == null && clock.instant().isBefore(tender.deadline());
    }

    private String outcome(Invitation one, Request request, Tender tender) {
        if (request.order() != null) {
            boolean chosen = offers.current(request.id()).map(Offer::bid).filter(bid -> bid.invitation().equals(one.id())).isPresent();
            return chosen ? "chosen" : "not-chosen";
        }
        boolean latest = tenders.latest(request.id()).filter(last -> last.id().equals(tender.id())).isPresent();
        return request.state().isOver() || !latest || one.state() == Invitation.State.DECLINED ? "over" : "pending";
    }
}
