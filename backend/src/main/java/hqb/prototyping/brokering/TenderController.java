package hqb.prototyping.brokering;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.paging.Page;
import hqb.prototyping.brokering.tenders.AnswerInvitation;
import hqb.prototyping.brokering.tenders.BidBody;
import hqb.prototyping.brokering.tenders.RelayQuestion;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tenders that a provider is invited to. */
@Tag(name = "Tenders")
@Controller("/api/v1/provider/tenders")
@ExecuteOn(TaskExecutors.BLOCKING)
class TenderController {
    private static final int DEFAULT_SIZE = 20;

    private final ShowTender show;
    private final RelayQuestion relay;
    private final AnswerInvitation answer;

    TenderController(ShowTender show, RelayQuestion relay, AnswerInvitation answer) {
        this.show = show;
        this.relay = relay;
        this.answer = answer;
    }

    /**
     * The provider's invitations, the latest first.
     *
     * @param open   true: only those that still go on
     * @param cursor {@code next} of the page before
     * @param size   invitations a page
     */
    @Access(Permission.FULFIL)
    @Get
    Page<TenderPage.Item> list(@QueryValue @Nullable Boolean open, @QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size, @Parameter(hidden = true) Actor actor) {
        return show.list(actor, Boolean.TRUE.equals(open), cursor, size == null ? DEFAULT_SIZE : size);
    }

    /** One of them: the brief, what was asked and answered, and the own bid. */
    @Access(Permission.FULFIL)
    @Get("/{id}")
    TenderPage get(UUID id, @Parameter(hidden = true) Actor actor) {
        return show.page(id, actor);
    }

    /** Asks the operator something; the answer goes to all who are invited. */
    @Access(Permission.FULFIL)
    @Post("/{id}/questions")
    TenderPage ask(UUID id, @Body RelayQuestion.Words words, @Parameter(hidden = true) Actor actor) {
        relay.ask(id, words, actor);
        return get(id, actor);
    }

    /** Bids. It is sealed until the deadline has passed or all have answered, and may be replaced until then. */
    @Access(Permission.FULFIL)
    @Put("/{id}/bid")
    TenderPage bid(UUID id, @Body BidBody bid, @Parameter(hidden = true) Actor actor) {
        answer.bid(id, bid, actor);
        return get(id, actor);
    }

    /** Declines, and says why. */
    @Access(Permission.FULFIL)
    @Post("/{id}/refusal")
    TenderPage decline(UUID id, @Body AnswerInvitation.Reason why, @Parameter(hidden = true) Actor actor) {
        answer.decline(id, why, actor);
        return get(id, actor);
    }
}
