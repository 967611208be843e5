package hqb.ordering.orders;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.ordering.orders.Who.By;
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

/** Files of orders in dispute. */
@Tag(name = "Operations")
@Controller("/api/v1/operations/disputes")
@ExecuteOn(TaskExecutors.BLOCKING)
class DisputeFileController {
    private final SendFile send;
    private final OpenFile open;

    DisputeFileController(SendFile send, OpenFile open) {
        this.send = send;
        this.open = open;
    }

    /**
     * Sends a file as evidence, while the order is in dispute: PDF, JPEG, PNG or WebP, at most 12 MB. Pictures are drawn anew, without what
     * the camera wrote beside them. Say its id with a message, so that the others see it.
     *
     * @param file the file
     */
    @Access(Permission.OPERATE)
    @Post("/{id}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    OrderFiles.Item send(UUID id, @Part("file") CompletedFileUpload file, @Parameter(hidden = true) Actor actor) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return send.evidence(id, By.OPERATOR, file.getFilename(), content, actor);
        }
    }

    /** A file that was said, or is the tax invoice. */
    @Access(Permission.OPERATE)
    @Get("/{id}/files/{fileId}")
    @ApiResponse(responseCode = "200", description = "The file", content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "application/ofd", schema = @Schema(type = "string", format = "binary"))})
    HttpResponse<SystemFile> open(UUID id, UUID fileId) {
        return open.open(id, fileId, By.OPERATOR);
    }
}
