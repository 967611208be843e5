package hqb.makerspaces.registry.review;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.makerspaces.registry.FindOwnSpace;
import hqb.makerspaces.registry.review.ReviewPage.CasePage;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The yearly review of makerspaces, for operators; and appeals, for keepers. */
@Tag(name = "Makerspace registry")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReviewController {
    private final Reviews reviews;
    private final ShowReviews show;
    private final RunReview run;
    private final DecideCase decide;
    private final Appealing appealing;
    private final FindOwnSpace own;

    ReviewController(Reviews reviews, ShowReviews show, RunReview run, DecideCase decide, Appealing appealing, FindOwnSpace own) {
        this.reviews = reviews;
        this.show = show;
        this.run = run;
        this.decide = decide;
        this.appealing = appealing;
        this.own = own;
    }

    /** All reviews, the newest first. */
    @Access(Permission.OPERATE)
    @Get("/operations/makerspace-reviews")
    Page<ReviewPage> list() {
        return Page.whole(reviews.list().stream().map(show::page).toList());
    }

    /** Runs the review of a year: it proposes, and changes no title. */
    @Access(Permission.OPERATE)
    @Post("/operations/makerspace-reviews")
    @Status(HttpStatus.CREATED)
    ReviewPage run(@Body RunReview.Wanted wanted, @Parameter(hidden = true) Actor actor) {
        return show.page(run.run(wanted, actor));
    }

    /** One of them. */
    @Access(Permission.OPERATE)
    @Get("/operations/makerspace-reviews/{id}")
    ReviewPage get(UUID id) {
        return show.page(show.find(id));
    }

    /** Judges all of it again and says whether it is the same to the bit. */
    @Access(Permission.OPERATE)
    @Post("/operations/makerspace-reviews/{id}/repetition")
    RunReview.Repeated repeat(UUID id) {
        return run.repeat(show.find(id));
    }

    /** All judgements as text: what the hash is made of. */
    @Access(Permission.OPERATE)
    @Get("/operations/makerspace-reviews/{id}/judgements.txt")
    @Produces("text/plain")
    @ApiResponse(responseCode = "200", description = "the judgements", content = @Content(mediaType = "text/plain", schema = @Schema(type = "string")))
    HttpResponse<byte[]> text(UUID id) {
        return HttpResponse.ok(run.text(show.find(id)).getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8").header(HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"judgements.txt\"");
    }

    /**
     * Its makerspaces.
     *
     * @param proposal keep, warn or remove; all when left out
     * @param decided  whether the operator has decided; all when left out
     * @param cursor   {@code next} of the page before
     * @param size     makerspaces a page
     */
    @Access(Permission.OPERATE)
    @Get("/operations/makerspace-reviews/{id}/cases")
    Page<CasePage> cases(UUID id, @QueryValue @Nullable String proposal, @QueryValue @Nullable Boolean decided,
            @QueryValue @Nullable String cursor, @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size,
            @Parameter(hidden = true) Language language) {
        return show.cases(id, proposal, decided, cursor, size, language);
    }

    /** Decides about one makerspace. */
    @Access(Permission.OPERATE)
    @Post("/operations/makerspace-reviews/{id}/cases/{space}/decision")
    CasePage decide(UUID id, UUID space, @Body DecideCase.Decision body, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        decide.decide(id, space, body, actor);
        return show.one(id, space, language);
    }

    /** Keeps all that are proposed to be kept. */
    @Access(Permission.OPERATE)
    @Post("/operations/makerspace-reviews/{id}/kept")
    ReviewPage keepProposed(UUID id, @Parameter(hidden = true) Actor actor) {
        decide.keepProposed(show.find(id).id(), actor);
        return get(id);
    }

    /** Appeals that are open, the oldest first. */
    @Access(Permission.OPERATE)
    @Get("/operations/makerspace-appeals")
    Page<CasePage> appeals(@Parameter(hidden = true) Language language) {
        return Page.whole(show.appealed(language));
    }

    /** Decides about an appeal; whoever took the first decision cannot. */
    @Access(Permission.OPERATE)
    @Post("/operations/makerspace-appeals/{id}/{space}/answer")
    CasePage answer(UUID id, UUID space, @Body Appealing.Answer body, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        appealing.decide(id, space, body, actor);
        return show.one(id, space, language);
    }

    /** What the last review decided about a makerspace of the organisation's: none or one. */
    @Access(Permission.APPLY)
    @Get("/makerspace-registry/own/{id}/review")
    Page<CasePage> latest(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        own.get(id, actor);
        return Page.whole(show.latest(id, language));
    }

    /** Appeals against it. */
    @Access(Permission.APPLY)
    @Post("/makerspace-registry/own/{id}/appeal")
    Page<CasePage> appeal(UUID id, @Body Appealing.Grounds body, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        appealing.appeal(id, body, actor);
        return latest(id, actor, language);
    }
}
