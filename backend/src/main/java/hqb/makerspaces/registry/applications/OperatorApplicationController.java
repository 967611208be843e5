package hqb.makerspaces.registry.applications;

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

/** What the operator decides about makerspaces that apply for a title. */
@Tag(name = "Operator")
@Controller("/api/v1/operations/makerspace-applications")
@ExecuteOn(TaskExecutors.BLOCKING)
class OperatorApplicationController {
    private final ShowApplications show;
    private final DecideTitle decide;
    private final EvidencePapers papers;
    private final OpenPaper open;

    OperatorApplicationController(ShowApplications show, DecideTitle decide, EvidencePapers papers, OpenPaper open) {
        this.show = show;
        this.decide = decide;
        this.papers = papers;
        this.open = open;
    }

    /**
     * Applications, the oldest first.
     *
     * @param state  draft, submitted, needs-more, approved or rejected; all when left out
     * @param cursor {@code next} of the page before
     * @param size   applications a page
     */
    @Access(Permission.OPERATE)
    @Get
    Page<ApplicationPage> list(@QueryValue @Nullable String state, @QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size, @Parameter(hidden = true) Language language) {
        return show.list(state, cursor, size, language);
    }

    /** One of them, with its report and its evidence. */
    @Access(Permission.OPERATE)
    @Get("/{id}")
    ApplicationPage get(UUID id, @Parameter(hidden = true) Language language) {
        return show.page(id, language);
    }

    /** A document of an application. */
    @Access(Permission.OPERATE)
    @Get("/{id}/papers/{paperId}")
    @ApiResponse(responseCode = "200", description = "The document", content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary"))})
    HttpResponse<SystemFile> paper(UUID id, UUID paperId) {
        return open.open(papers, id, paperId);
    }

    /** Gives the title, asks for more, or says no and why. */
    @Access(Permission.OPERATE)
    @Post("/{id}/decision")
    ApplicationPage decide(UUID id, @Body DecideTitle.Decision body, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        decide.decide(id, body, actor);
        return show.page(id, language);
    }
}
