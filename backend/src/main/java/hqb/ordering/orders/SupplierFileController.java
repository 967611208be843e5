package hqb.ordering.orders;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.ordering.orders.Who.By;
import hqb.platform.Language;
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

/** Files of orders that a supplier delivers. */
@Tag(name = "Own counter")
@Controller("/api/v1/supply/orders")
@ExecuteOn(TaskExecutors.BLOCKING)
class SupplierFileController {
    private final SendFile send;
    private final OpenFile open;
    private final OwnOrders own;
    private final ShowOrder show;

    SupplierFileController(SendFile send, OpenFile open, OwnOrders own, ShowOrder show) {
        this.send = send;
        this.open = open;
        this.own = own;
        this.show = show;
    }

    /**
     * Sends a file as evidence, while the order is in dispute: PDF, JPEG, PNG or WebP, at most 12 MB. Pictures are drawn anew, without what
     * the camera wrote beside them. Say its id with a message, so that the others see it.
     *
     * @param file the file
     */
    @Access(Permission.FULFIL)
    @Post("/{id}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    OrderFiles.Item send(UUID id, @Part("file") CompletedFileUpload file, @Parameter(hidden = true) Actor actor) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return send.evidence(id, By.SUPPLIER, file.getFilename(), content, actor);
        }
    }

    /** A file that was said, or is the tax invoice. */
    @Access(Permission.FULFIL)
    @Get("/{id}/files/{fileId}")
    @ApiResponse(responseCode = "200", description = "The file", content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "application/ofd", schema = @Schema(type = "string", format = "binary"))})
    HttpResponse<SystemFile> open(UUID id, UUID fileId, @Parameter(hidden = true) Actor actor) {
        own.sold(id, actor);
        return open.open(id, fileId, By.SUPPLIER);
    }

    /**
     * Sends the tax invoice that the buyer asked for: PDF, OFD or JPEG, at most 12 MB; a later one takes its place.
     *
     * @param file the invoice
     */
    @Access(Permission.FULFIL)
    @Post("/{id}/invoice-file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    OrderPage sendInvoice(UUID id, @Part("file") CompletedFileUpload file, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) throws IOException {
        try (InputStream content = file.getInputStream()) {
            send.invoice(id, file.getFilename(), content, actor);
        }
        return show.toSupplier(id, actor, language);
    }
}
