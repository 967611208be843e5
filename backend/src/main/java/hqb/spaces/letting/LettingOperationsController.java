package hqb.spaces.letting;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.accounts.applications.OpenPaper;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.SystemFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the operator decides about units that owners list. */
@Tag(name = "Operator")
@Controller("/api/v1/operations/lettings")
@ExecuteOn(TaskExecutors.BLOCKING)
class LettingOperationsController {
    private final FindListing find;
    private final ShowListings show;
    private final DecideListing decide;
    private final ListingPapers papers;
    private final OpenPaper open;

    LettingOperationsController(FindListing find, ShowListings show, DecideListing decide, ListingPapers papers, OpenPaper open) {
        this.find = find;
        this.show = show;
        this.decide = decide;
        this.papers = papers;
        this.open = open;
    }

    /**
     * Units that owners list, what has waited longest first.
     *
     * @param state  draft, submitted, published, refused or withdrawn; all when left out
     * @param cursor {@code next} of the page before
     * @param size   units a page
     */
    @Access(Permission.OPERATE)
    @Get
    Page<ListingPage.Item> list(@QueryValue @Nullable String state, @QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size, @Parameter(hidden = true) Language language) {
        return show.queue(state, cursor, size, language);
    }

    /** One of them, with the documents that prove the title. */
    @Access(Permission.OPERATE)
    @Get("/{id}")
    ListingPage get(UUID id, @Parameter(hidden = true) Language language) {
        return show.page(find.any(id), true, language);
    }

    /** A document of a listing. */
    @Access(Permission.OPERATE)
    @Get("/{id}/papers/{paperId}")
    @ApiResponse(responseCode = "200", description = "The document", content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary"))})
    HttpResponse<SystemFile> paper(UUID id, UUID paperId) {
        return open.open(papers, find.any(id).unit(), paperId);
    }

    /** Accepts the proof of title: everybody finds the unit from now on. */
    @Access(Permission.OPERATE)
    @Post("/{id}/publication")
    ListingPage publish(UUID id, @Body DecideListing.Proved proved, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        decide.publish(id, proved, actor);
        return get(id, language);
    }

    /** Does not accept it, and says why. */
    @Access(Permission.OPERATE)
    @Post("/{id}/refusal")
    ListingPage refuse(UUID id, @Body DecideListing.NotProved why, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        decide.refuse(id, why, actor);
        return get(id, language);
    }
}
