package hqb.prototyping.brokering;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import hqb.prototyping.brokering.offers.AnswerOffer;
import hqb.prototyping.brokering.offers.EndRequest;
import hqb.prototyping.brokering.requests.FindRequest;
import hqb.prototyping.brokering.requests.NewRequest;
import hqb.prototyping.brokering.requests.RequestEvent;
import hqb.prototyping.brokering.requests.SendRequest;
import hqb.prototyping.brokering.requests.Talk;
import hqb.prototyping.orders.Side;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;

/** What a maker asks the operators for, because no rule can price it. */
@Tag(name = "Requests")
@Controller("/api/v1/requests")
@ExecuteOn(TaskExecutors.BLOCKING)
class RequestController {
    private final SendRequest send;
    private final ListRequests lists;
    private final FindRequest find;
    private final ShowRequest show;
    private final Talk talk;
    private final EndRequest end;
    private final AnswerOffer answer;
    private final TellInvited invited;

    RequestController(SendRequest send, ListRequests lists, FindRequest find, ShowRequest show, Talk talk, EndRequest end,
            AnswerOffer answer, TellInvited invited) {
        this.send = send;
        this.lists = lists;
        this.find = find;
        this.show = show;
        this.talk = talk;
        this.end = end;
        this.answer = answer;
        this.invited = invited;
    }

    /** Sends a request: production, testing, or an expert service. Files are sent after it, and said with {@code attachments}. */
    @Access(Permission.BUY)
    @Post
    @Status(HttpStatus.CREATED)
    RequestPage send(@Body NewRequest wanted, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return get(send.send(wanted, actor), actor, language);
    }

    /** The organisation's requests, the latest first. */
    @Access(Permission.BUY)
    @Get
    Page<RequestItem> list(@Valid @RequestBean RequestsAsked asked, @Parameter(hidden = true) Actor actor) {
        return lists.own(actor.requireOrganisation(), asked);
    }

    /** One of them. */
    @Access(Permission.BUY)
    @Get("/{id}")
    RequestPage get(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.page(find.find(id, Side.MAKER, actor), Side.MAKER, language);
    }

    /** Adds files that were sent to the brief; those who are invited will see them. */
    @Access(Permission.BUY)
    @Post("/{id}/attachments")
    RequestPage attach(UUID id, @Body Talk.Words words, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        talk.say(id, Side.MAKER, RequestEvent.ADD_FILES, words, actor);
        return get(id, actor, language);
    }

    /** Answers the operator; those who are invited see it. */
    @Access(Permission.BUY)
    @Post("/{id}/answers")
    RequestPage answer(UUID id, @Body Talk.Words words, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        invited.answered(talk.say(id, Side.MAKER, RequestEvent.ANSWER, words, actor));
        return get(id, actor, language);
    }

    /** Says something to the operator alone. */
    @Access(Permission.BUY)
    @Post("/{id}/messages")
    RequestPage say(UUID id, @Body Talk.Words words, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        talk.say(id, Side.MAKER, RequestEvent.SAY, words, actor);
        return get(id, actor, language);
    }

    /** Withdraws it, as long as it is no order. */
    @Access(Permission.BUY)
    @Post("/{id}/withdrawal")
    RequestPage withdraw(UUID id, @Body EndRequest.Reason why, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        end.withdraw(id, why, actor);
        return get(id, actor, language);
    }

    /** Accepts the offer, which places the order; the same again changes nothing. */
    @Access(Permission.BUY)
    @Post("/{id}/acceptance")
    RequestPage accept(UUID id, @Body AnswerOffer.Yes yes, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        answer.accept(id, yes, actor);
        return get(id, actor, language);
    }

    /** Declines the offer, and says why. */
    @Access(Permission.BUY)
    @Post("/{id}/refusal")
    RequestPage decline(UUID id, @Body AnswerOffer.No no, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        answer.decline(id, no, actor);
        return get(id, actor, language);
    }
}
