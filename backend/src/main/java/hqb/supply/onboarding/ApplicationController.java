package hqb.supply.onboarding;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.OrganisationId;
import hqb.accounts.Permission;
import hqb.accounts.applications.OpenPaper;
import hqb.accounts.applications.Paper;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.supply.onboarding.Application.Facts;
import hqb.supply.onboarding.Application.View;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.server.types.files.SystemFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Applying to be a supplier. */
@Tag(name = "Supplier application")
@Controller("/api/v1/supply/application")
@ExecuteOn(TaskExecutors.BLOCKING)
class ApplicationController {
    private final Applications applications;
    private final Checklist checklist;
    private final FillIn fillIn;
    private final ChangeSupplierPapers change;
    private final SubmitApplication submit;
    private final OpenPaper open;
    private final SupplierPapers papers;

    ApplicationController(Applications applications, Checklist checklist, FillIn fillIn, ChangeSupplierPapers change,
            SubmitApplication submit,
            OpenPaper open, SupplierPapers papers) {
        this.applications = applications;
        this.checklist = checklist;
        this.fillIn = fillIn;
        this.change = change;
        this.submit = submit;
        this.open = open;
        this.papers = papers;
    }

    /** The organisation's application; before it has begun one, its state is none and all else is empty. */
    @Access(Permission.APPLY)
    @Get
    View get(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        OrganisationId organisation = actor.requireOrganisation();
        return applications.find(organisation).map(begun -> checklist.view(begun, language))
                .orElseGet(() -> checklist.none(organisation, language));
    }

    /** Begins the application or changes it, as long as it is a draft or more was asked for. */
    @Access(Permission.APPLY)
    @Put
    View fillIn(@Body Facts facts, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return checklist.view(fillIn.fillIn(actor, facts), language);
    }

    /**
     * Adds a document: PDF, PNG or JPEG, at most 10 MB.
     *
     * @param file the document
     * @param kind business-licence, identity, lease or other
     */
    @Access(Permission.APPLY)
    @Post("/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    Paper addDocument(@Part("file") CompletedFileUpload file, @Part("kind") String kind, @Parameter(hidden = true) Actor actor)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            return change.add(actor, kind, file.getFilename(), content);
        }
    }

    /** A document of the application. */
    @Access(Permission.APPLY)
    @Get("/documents/{id}")
    @ApiResponse(responseCode = "200", description = "The document", content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary"))})
    HttpResponse<SystemFile> document(UUID id, @Parameter(hidden = true) Actor actor) {
        return open.open(papers, mine(actor).id(), id);
    }

    /** Takes a document away. */
    @Access(Permission.APPLY)
    @Delete("/documents/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void removeDocument(UUID id, @Parameter(hidden = true) Actor actor) {
        change.remove(actor, id);
    }

    /** Submits the application to the operator; 400 names what the checklist lacks. */
    @Access(Permission.APPLY)
    @Post("/submission")
    View submit(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return checklist.view(submit.submit(actor, language), language);
    }

    /** Opens a rejected application again. */
    @Access(Permission.APPLY)
    @Post("/reopening")
    View reopen(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return checklist.view(submit.reopen(actor), language);
    }

    private Application mine(Actor actor) {
        return applications.find(actor.requireOrganisation())
                .orElseThrow(() -> Refusal.notFound("Your organisation has not begun an application.", "您的组织尚未开始申请。"));
    }
}
