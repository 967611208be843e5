package hqb.spaces.leases;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
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
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leases, for tenants, landlords and operators. */
@Tag(name = "Leases")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class LeaseController {
    private final ApplyForUnit apply;
    private final MakeOffer offers;
    private final OfferRenewal renewals;
    private final AcceptOffer accept;
    private final SignContract sign;
    private final LeaseDeeds deeds;
    private final LeaseFiles files;
    private final LeaseRecords records;
    private final LeaseLists lists;
    private final ShowLease show;
    private final ShowLeasing leasing;

    LeaseController(ApplyForUnit apply, MakeOffer offers, OfferRenewal renewals, AcceptOffer accept, SignContract sign, LeaseDeeds deeds,
            LeaseFiles files, LeaseRecords records, LeaseLists lists, ShowLease show, ShowLeasing leasing) {
        this.apply = apply;
        this.offers = offers;
        this.renewals = renewals;
        this.accept = accept;
        this.sign = sign;
        this.deeds = deeds;
        this.files = files;
        this.records = records;
        this.lists = lists;
        this.show = show;
        this.leasing = leasing;
    }

    /** Whether a unit can be leased here, and which days are somebody's; 404 when there is none. */
    @Access(Permission.PUBLIC)
    @Get("/units/{id}/leasing")
    ShowLeasing.UnitLeasing leasing(UUID id) {
        return leasing.show(id);
    }

    /** Applies for a unit that somebody lets. 409 when the asker's organisation has applied for it already, or nobody lets it. */
    @Access(Permission.BUY)
    @Post("/leases")
    @Status(HttpStatus.CREATED)
    LeasePage apply(@Body ApplyForUnit.Wish wish, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.show(apply.apply(wish, actor), actor, language);
    }

    /** The leases of the asker's organisation, as tenant or as landlord, the latest first. */
    @Access(Permission.BUY)
    @Get("/leases")
    Page<LeaseLists.LeaseItem> list(@Valid @RequestBean LeaseLists.LeasesAsked asked, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        return lists.own(actor.requireOrganisation(), asked, language);
    }

    /** All leases, the latest first; {@code state=disputed} are those that wait for an operator. */
    @Access(Permission.OPERATE)
    @Get("/operations/leases")
    Page<LeaseLists.LeaseItem> all(@Valid @RequestBean LeaseLists.AllLeasesAsked asked, @Parameter(hidden = true) Language language) {
        return lists.all(asked, language);
    }

    /** A lease, for its tenant, its landlord and operators. */
    @Access(Permission.IDENTIFIED)
    @Get("/leases/{id}")
    LeasePage get(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.show(id, actor, language);
    }

    /** Offers it to the applicant; again: in place of the offer before. 409 {@code unit-taken} with the days that are somebody's. */
    @Access(Permission.BUY)
    @Post("/leases/{id}/offers")
    LeasePage offer(UUID id, @Body MakeOffer.Terms terms, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        offers.offer(id, terms, actor);
        return show.show(id, actor, language);
    }

    /** Accepts the open offer: the days are the tenant's, and the contract is there to be signed. 409 {@code unit-taken}. */
    @Access(Permission.BUY)
    @Post("/leases/{id}/acceptance")
    LeasePage accept(UUID id, @Body AcceptOffer.Accepted accepted, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        accept.accept(id, accepted, actor);
        return show.show(id, actor, language);
    }

    /** Signs a contract or an addendum with name, password and the hash of what is signed; by a person who may bind the organisation. */
    @Access(Permission.SIGN)
    @Post("/leases/{id}/signatures")
    LeasePage sign(UUID id, @Body SignContract.Signing signing, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        sign.sign(id, signing, actor);
        return show.show(id, actor, language);
    }

    /** Does something to a lease that its {@code actions} offer and that needs no more than words and a day. */
    @Access(Permission.BUY)
    @Post("/leases/{id}/deeds")
    LeasePage act(UUID id, @Body LeaseDeeds.LeaseDeed deed, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        deeds.act(id, deed, actor);
        return show.show(id, actor, language);
    }

    /** Offers to prolong a lease that runs: an addendum that both can sign. 409 {@code unit-taken} with the days that are somebody's. */
    @Access(Permission.BUY)
    @Post("/leases/{id}/renewals")
    LeasePage renew(UUID id, @Body MakeOffer.Terms terms, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) {
        renewals.offer(id, terms, actor);
        return show.show(id, actor, language);
    }

    /** The PDF of a contract. */
    @Access(Permission.IDENTIFIED)
    @Get("/leases/{id}/contracts/{contractId}/file")
    @ApiResponse(responseCode = "200", description = "The contract", content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    HttpResponse<SystemFile> contract(UUID id, UUID contractId, @Parameter(hidden = true) Actor actor) {
        return records.contract(id, contractId, actor);
    }

    /** The PDF that says who signed a contract, when, and which hash; 404 until both have. */
    @Access(Permission.IDENTIFIED)
    @Get("/leases/{id}/contracts/{contractId}/record")
    @ApiResponse(responseCode = "200", description = "The record of signatures", content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    HttpResponse<SystemFile> record(UUID id, UUID contractId, @Parameter(hidden = true) Actor actor) {
        return records.record(id, contractId, actor);
    }

    /**
     * Sends a document or a photo: PDF, JPEG, PNG or WebP, at most 12 MB. Both sides of the lease and operators see it.
     *
     * @param file    the file
     * @param purpose application, handover-start, handover-end or settlement; default application
     */
    @Access(Permission.BUY)
    @Post("/leases/{id}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    LeaseFiles.LeaseFile send(UUID id, @Part("file") CompletedFileUpload file, @QueryValue @Nullable String purpose,
            @Parameter(hidden = true) Actor actor) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return files.send(id, purpose, file.getFilename(), content, actor);
        }
    }

    /** A file of a lease. */
    @Access(Permission.IDENTIFIED)
    @Get("/leases/{id}/files/{fileId}")
    @ApiResponse(responseCode = "200", description = "The file", content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary"))})
    HttpResponse<SystemFile> file(UUID id, UUID fileId, @Parameter(hidden = true) Actor actor) {
        return files.open(id, fileId, actor);
    }
}
