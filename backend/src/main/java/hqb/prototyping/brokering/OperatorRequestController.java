package hqb.prototyping.brokering;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import hqb.prototyping.brokering.OperatorPage.CandidateItem;
import hqb.prototyping.brokering.OperatorPage.WhyItem;
import hqb.prototyping.brokering.offers.EndRequest;
import hqb.prototyping.brokering.offers.MakeOffer;
import hqb.prototyping.brokering.requests.FindRequest;
import hqb.prototyping.brokering.requests.RequestEvent;
import hqb.prototyping.brokering.requests.Talk;
import hqb.prototyping.brokering.tenders.AnswerInvitation;
import hqb.prototyping.brokering.tenders.FindCandidates;
import hqb.prototyping.brokering.tenders.InviteProviders;
import hqb.prototyping.brokering.tenders.RelayQuestion;
import hqb.prototyping.orders.Side;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;

/** Requests as operators broker them. */
@Tag(name = "Operations")
@Controller("/api/v1/operations/requests")
@ExecuteOn(TaskExecutors.BLOCKING)
class OperatorRequestController {
    private final ListRequests lists;
    private final FindRequest find;
    private final ShowRequest show;
    private final Talk talk;
    private final FindCandidates candidates;
    private final InviteProviders invite;
    private final RelayQuestion relay;
    private final AnswerInvitation answers;
    private final MakeOffer offer;
    private final EndRequest end;

    OperatorRequestController(ListRequests lists, FindRequest find, ShowRequest show, Talk talk, FindCandidates candidates,
            InviteProviders invite, RelayQuestion relay, AnswerInvitation answers, MakeOffer offer, EndRequest end) {
        this.lists = lists;
        this.find = find;
        this.show = show;
        this.talk = talk;
        this.candidates = candidates;
        this.invite = invite;
        this.relay = relay;
        this.answers = answers;
        this.offer = offer;
        this.end = end;
    }

    /** All requests: those whose next deed is due first come first, overdue ones at the head, those that are over last. */
    @Access(Permission.OPERATE)
    @Get
    Page<RequestItem> list(@Valid @RequestBean RequestsAsked asked) {
        return lists.queue(asked);
    }

    /** One of them, with its tender, its opened bids and its offers. */
    @Access(Permission.OPERATE)
    @Get("/{id}")
    OperatorPage get(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.operatorPage(find.find(id, Side.OPERATOR, actor), language);
    }

    /** Asks the maker something; with a place on the board's picture, and files. Those who are invited see question and answer. */
    @Access(Permission.OPERATE)
    @Post("/{id}/questions")
    OperatorPage ask(UUID id, @Body Talk.Words words, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        talk.say(id, Side.OPERATOR, RequestEvent.ASK, words, actor);
        return get(id, actor, language);
    }

    /** Says something to the maker alone. */
    @Access(Permission.OPERATE)
    @Post("/{id}/messages")
    OperatorPage say(UUID id, @Body Talk.Words words, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        talk.say(id, Side.OPERATOR, RequestEvent.SAY, words, actor);
        return get(id, actor, language);
    }

    /** Who could be invited, and who could not and why; the proposed ones first. */
    @Access(Permission.OPERATE)
    @Get("/{id}/candidates")
    Page<CandidateItem> candidates(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return Page.whole(candidates.of(find.find(id, Side.OPERATOR, actor)).stream()
                .map(one -> new CandidateItem(ShowRequest.line(one.provider(), language), one.fits(), one.invitable(), one.proposed(),
                        one.track().isNewcomer(), one.track().finished(), one.track().open(), one.track().lastInvited(),
                        one.why().stream().map(why -> new WhyItem(why.good(), why.text(language))).toList()))
                .toList());
    }

    /** Invites two to five providers to bid until a deadline; of three or more one is a newcomer, if any fits. */
    @Access(Permission.OPERATE)
    @Post("/{id}/tenders")
    OperatorPage invite(UUID id, @Body InviteProviders.Wish wish, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        invite.invite(id, wish, actor);
        return get(id, actor, language);
    }

    /** Answers what a bidder asked, to all who are invited. */
    @Access(Permission.OPERATE)
    @Post("/{id}/bidder-questions/{questionId}/answer")
    OperatorPage answer(UUID id, UUID questionId, @Body RelayQuestion.Words words, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        relay.answer(id, questionId, words);
        return get(id, actor, language);
    }

    /** Notes that an invited provider has declined otherwise, as on the telephone. */
    @Access(Permission.OPERATE)
    @Post("/{id}/invitations/{invitationId}/refusal")
    OperatorPage noteRefusal(UUID id, UUID invitationId, @Body AnswerInvitation.Reason why, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        answers.noteRefusal(id, invitationId, why);
        return get(id, actor, language);
    }

    /** Offers one of the opened bids to the maker, with the platform's commission on top. */
    @Access(Permission.OPERATE)
    @Post("/{id}/offers")
    OperatorPage offer(UUID id, @Body MakeOffer.Wish wish, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        offer.make(id, wish, actor);
        return get(id, actor, language);
    }

    /** Begins anew when none of the bids will do. */
    @Access(Permission.OPERATE)
    @Post("/{id}/reopening")
    OperatorPage reopen(UUID id, @Body EndRequest.Reason why, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        end.reopen(id, why, actor);
        return get(id, actor, language);
    }

    /** Says that the platform cannot help, and why. */
    @Access(Permission.OPERATE)
    @Post("/{id}/rejection")
    OperatorPage decline(UUID id, @Body EndRequest.Reason why, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        end.decline(id, why, actor);
        return get(id, actor, language);
    }
}
