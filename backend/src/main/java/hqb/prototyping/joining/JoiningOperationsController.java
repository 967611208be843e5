package hqb.prototyping.joining;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.accounts.applications.ApplicationsAsked;
import hqb.accounts.applications.OpenPaper;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Page;
import hqb.prototyping.joining.Joining.Item;
import hqb.prototyping.joining.Joining.View;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.server.types.files.SystemFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the operator decides about those who want to be providers. */
@Tag(name = "Operator")
@Controller("/api/v1/operations")
@ExecuteOn(TaskExecutors.BLOCKING)
class JoiningOperationsController {
    private final Applications applications;
    private final ApplicationLists lists;
    private final Checklist checklist;
    private final DecideApplication decide;
    private final OpenPaper open;
    private final JoiningPapers papers;

    JoiningOperationsController(Applications applications, ApplicationLists lists, Checklist checklist, DecideApplication decide,
            OpenPaper open, JoiningPapers papers) {
        this.applications = applications;
        this.lists = lists;
        this.checklist = checklist;
        this.decide = decide;
        this.open = open;
        this.papers = papers;
    }

    /** What of the checklist was found right: company, contact, profile, machines, rules, evidence. */
    @Serdeable
    record Ticks(@Nullable List<String> codes) {
    }

    /** What the applicant should add. */
    @Serdeable
    record More(@Nullable String note) {
    }

    /** Why. */
    @Serdeable
    record Because(@Nullable String reason) {
    }

    /** Applications, the oldest first. */
    @Access(Permission.OPERATE)
    @Get("/provider-applications")
    Page<Item> list(@Valid @RequestBean ApplicationsAsked asked) {
        return lists.list(asked);
    }

    /** An application with its documents and its checklist. */
    @Access(Permission.OPERATE)
    @Get("/provider-applications/{id}")
    View get(UUID id, @Parameter(hidden = true) Language language) {
        return checklist.view(find(id), language);
    }

    /** A document of an application. */
    @Access(Permission.OPERATE)
    @Get("/provider-applications/{id}/documents/{documentId}")
    @ApiResponse(responseCode = "200", description = "The document", content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary"))})
    HttpResponse<SystemFile> document(UUID id, UUID documentId) {
        return open.open(papers, find(id).id(), documentId);
    }

    /** Notes what of the checklist was found right, in the place of what was noted before. */
    @Access(Permission.OPERATE)
    @Put("/provider-applications/{id}/ticks")
    View tick(UUID id, @Body Ticks ticks, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return checklist.view(decide.tick(actor, id, ticks.codes()), language);
    }

    /** Approves an application: everybody sees the provider from then on. All of the checklist has to be there and ticked. */
    @Access(Permission.OPERATE)
    @Post("/provider-applications/{id}/approval")
    View approve(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return checklist.view(decide.approve(actor, id), language);
    }

    /** Asks the applicant for more. */
    @Access(Permission.OPERATE)
    @Post("/provider-applications/{id}/request-for-more")
    View askForMore(UUID id, @Body More more, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return checklist.view(decide.askForMore(actor, id, more.note()), language);
    }

    /** Rejects an application. */
    @Access(Permission.OPERATE)
    @Post("/provider-applications/{id}/rejection")
    View reject(UUID id, @Body Because because, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return checklist.view(decide.reject(actor, id, because.reason()), language);
    }

    private Joining find(UUID id) {
        return applications.find(id).orElseThrow(() -> Refusal.notFound("There is no application with this id.", "没有此申请。"));
    }
}
