package hqb.supply.onboarding;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.accounts.applications.ApplicationsAsked;
import hqb.accounts.applications.OpenPaper;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Page;
import hqb.supply.onboarding.Application.Item;
import hqb.supply.onboarding.Application.View;
import hqb.supply.suppliers.SupplierId;
import hqb.supply.suppliers.SuspendSupplier;
import hqb.supply.suppliers.TrustSupplier;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
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
import java.util.UUID;

/** What the operator decides about suppliers and those who want to be. */
@Tag(name = "Operator")
@Controller("/api/v1/operations")
@ExecuteOn(TaskExecutors.BLOCKING)
class SupplierOperationsController {
    private final Applications applications;
    private final ApplicationLists lists;
    private final Checklist checklist;
    private final DecideApplication decide;
    private final OpenPaper open;
    private final SupplierPapers papers;
    private final SuspendSupplier suspend;
    private final TrustSupplier trust;
    private final OperatedSuppliers suppliers;

    SupplierOperationsController(Applications applications, ApplicationLists lists, Checklist checklist, DecideApplication decide,
            OpenPaper open, SupplierPapers papers, SuspendSupplier suspend, TrustSupplier trust, OperatedSuppliers suppliers) {
        this.applications = applications;
        this.lists = lists;
        this.checklist = checklist;
        this.decide = decide;
        this.open = open;
        this.papers = papers;
        this.suspend = suspend;
        this.trust = trust;
        this.suppliers = suppliers;
    }

    /** What the applicant should add. */
    @Serdeable
    record More(String note) {
    }

    /** Why. */
    @Serdeable
    record Because(String reason) {
    }

    /** Applications, the oldest first. */
    @Access(Permission.OPERATE)
    @Get("/supplier-applications")
    Page<Item> list(@Valid @RequestBean ApplicationsAsked asked) {
        return lists.list(asked);
    }

    /** An application with its documents and its checklist. */
    @Access(Permission.OPERATE)
    @Get("/supplier-applications/{id}")
    View get(UUID id, @Parameter(hidden = true) Language language) {
        return checklist.view(find(id), language);
    }

    /** A document of an application. */
    @Access(Permission.OPERATE)
    @Get("/supplier-applications/{id}/documents/{documentId}")
    @ApiResponse(responseCode = "200", description = "The document", content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary"))})
    HttpResponse<SystemFile> document(UUID id, UUID documentId) {
        return open.open(papers, find(id).id(), documentId);
    }

    /** Approves an application: it becomes a supplier that its organisation owns. */
    @Access(Permission.OPERATE)
    @Post("/supplier-applications/{id}/approval")
    View approve(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return checklist.view(decide.approve(actor, id), language);
    }

    /** Asks the applicant for more. */
    @Access(Permission.OPERATE)
    @Post("/supplier-applications/{id}/request-for-more")
    View askForMore(UUID id, @Body More more, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return checklist.view(decide.askForMore(actor, id, more.note()), language);
    }

    /** Rejects an application. */
    @Access(Permission.OPERATE)
    @Post("/supplier-applications/{id}/rejection")
    View reject(UUID id, @Body Because because, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return checklist.view(decide.reject(actor, id, because.reason()), language);
    }

    /** Every supplier, with its state. */
    @Access(Permission.OPERATE)
    @Get("/suppliers")
    Page<OperatedSuppliers.Item> suppliers(@Valid @RequestBean OperatedSuppliersAsked asked, @Parameter(hidden = true) Language language) {
        return suppliers.list(asked, language);
    }

    /** Takes a supplier and its offers out of sight. */
    @Access(Permission.OPERATE)
    @Post("/suppliers/{id}/suspension")
    @Status(HttpStatus.NO_CONTENT)
    void suspend(UUID id, @Body Because because, @Parameter(hidden = true) Actor actor) {
        suspend.suspend(actor, new SupplierId(id), because.reason());
    }

    /** Brings a suspended supplier back. */
    @Access(Permission.OPERATE)
    @Delete("/suppliers/{id}/suspension")
    @Status(HttpStatus.NO_CONTENT)
    void reinstate(UUID id, @Parameter(hidden = true) Actor actor) {
        suspend.reinstate(actor, new SupplierId(id));
    }

    /** Trusts a supplier: new parts of a known category in its lists are taken into the catalogue at once. Doing so twice changes nothing. */
    @Access(Permission.OPERATE)
    @Put("/suppliers/{id}/trust")
    @Status(HttpStatus.NO_CONTENT)
    void trust(UUID id, @Parameter(hidden = true) Actor actor) {
        trust.set(actor, new SupplierId(id), true);
    }

    /** Trusts a supplier no more: an operator decides about each new part in its lists. */
    @Access(Permission.OPERATE)
    @Delete("/suppliers/{id}/trust")
    @Status(HttpStatus.NO_CONTENT)
    void distrust(UUID id, @Parameter(hidden = true) Actor actor) {
        trust.set(actor, new SupplierId(id), false);
    }

    private Application find(UUID id) {
        return applications.find(id).orElseThrow(() -> Refusal.notFound("There is no application with this id.", "没有此申请。"));
    }
}
