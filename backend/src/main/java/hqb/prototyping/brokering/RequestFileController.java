package hqb.prototyping.brokering;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.prototyping.brokering.requests.FindRequest;
import hqb.prototyping.brokering.requests.OpenRequestFile;
import hqb.prototyping.brokering.requests.RequestFiles;
import hqb.prototyping.brokering.requests.SendRequestFile;
import hqb.prototyping.brokering.tenders.FindInvitation;
import hqb.prototyping.orders.Side;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
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

/** Files of requests. */
@Tag(name = "Requests")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class RequestFileController {
    private final SendRequestFile send;
    private final OpenRequestFile open;
    private final FindRequest find;
    private final FindInvitation invitations;

    RequestFileController(SendRequestFile send, OpenRequestFile open, FindRequest find, FindInvitation invitations) {
        this.send = send;
        this.open = open;
        this.find = find;
        this.invitations = invitations;
    }

    /**
     * Sends a file about an own request: PDF, JPEG, PNG or WebP, at most 12 MB. Pictures are drawn anew, without what the camera wrote beside
     * them. Say its id with an answer, a message or as attachment, so that the others see it.
     *
     * @param file the file
     */
    @Access(Permission.BUY)
    @Post("/requests/{id}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    RequestFiles.Item send(UUID id, @Part("file") CompletedFileUpload file, @Parameter(hidden = true) Actor actor) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return send.send(id, Side.MAKER, file.getFilename(), content, actor);
        }
    }

    /** A file of an own request. */
    @Access(Permission.BUY)
    @Get("/requests/{id}/files/{fileId}")
    @ApiResponse(responseCode = "200", description = "The file", content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary"))})
    HttpResponse<SystemFile> open(UUID id, UUID fileId, @Parameter(hidden = true) Actor actor) {
        find.find(id, Side.MAKER, actor);
        return open.open(id, fileId, Side.MAKER);
    }

    /**
     * An operator sends a file about a request, likewise.
     *
     * @param file the file
     */
    @Access(Permission.OPERATE)
    @Post("/operations/requests/{id}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    RequestFiles.Item sendAsOperator(UUID id, @Part("file") CompletedFileUpload file, @Parameter(hidden = true) Actor actor)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            return send.send(id, Side.OPERATOR, file.getFilename(), content, actor);
        }
    }

    /** A file of a request, for operators. */
    @Access(Permission.OPERATE)
    @Get("/operations/requests/{id}/files/{fileId}")
    @ApiResponse(responseCode = "200", description = "The file", content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary"))})
    HttpResponse<SystemFile> openAsOperator(UUID id, UUID fileId) {
        return open.open(id, fileId, Side.OPERATOR);
    }

    /** A file of the brief, for an invited provider. */
    @Access(Permission.FULFIL)
    @Get("/provider/tenders/{id}/files/{fileId}")
    @ApiResponse(responseCode = "200", description = "The file", content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary"))})
    HttpResponse<SystemFile> openAsBidder(UUID id, UUID fileId, @Parameter(hidden = true) Actor actor) {
        return open.open(invitations.find(id, actor).request(), fileId, Side.PROVIDER);
    }
}
