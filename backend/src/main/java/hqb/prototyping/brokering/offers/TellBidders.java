package hqb.prototyping.brokering.offers;

import hqb.prototyping.brokering.requests.Request;
import hqb.prototyping.brokering.requests.RequestNews;
import hqb.prototyping.brokering.tenders.Bid;
import hqb.prototyping.brokering.tenders.Bids;
import hqb.prototyping.brokering.tenders.Invitation;
import hqb.prototyping.brokering.tenders.Tender;
import hqb.prototyping.brokering.tenders.Tenders;
import hqb.prototyping.brokering.tenders.TrackRecords;
import hqb.prototyping.providers.ProviderId;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Tells those who have bid what became of the request. */
@Singleton
class TellBidders {
    private final Tenders tenders;
    private final Bids bids;
    private final TrackRecords tracks;
    private final RequestNews news;

    TellBidders(Tenders tenders, Bids bids, TrackRecords tracks, RequestNews news) {
        this.tenders = tenders;
        this.bids = bids;
        this.tracks = tracks;
        this.news = news;
    }

    /** One of them has the order; the others are told that they have not. */
    @Transactional(propagation = Propagation.MANDATORY)
    void decided(Request request, Bid chosen) {
        for (Bid one : bids.of(chosen.tender())) {
            boolean won = one.id().equals(chosen.id());
            tell(request, one.invitation(), one.provider(), won ? "is yours: the maker has accepted your bid" : "went to another provider",
                    won ? "已由您承接：买家接受了您的报价" : "已由其他供应商承接");
        }
    }

    /** Nobody gets it: those who were invited to the latest tender and have not declined are told. */
    @Transactional(propagation = Propagation.MANDATORY)
    void over(Request request) {
        Tender tender = tenders.latest(request.id()).orElse(null);
        if (tender != null) {
            for (Invitation one : tenders.invited(tender.id())) {
                if (one.state() != Invitation.State.DECLINED) {
                    tell(request, one.id(), one.provider(), "is over: nobody gets it", "已结束，未选定供应商");
                }
            }
        }
    }

    private void tell(Request request, UUID invitation, ProviderId provider, String english, String chinese) {
        var organisation = tracks.of(provider).organisation();
        if (organisation != null) {
            news.provider(organisation, request, "/provider/tenders/" + invitation, english, chinese, null);
        }
    }
}
