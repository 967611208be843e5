package hqb.sourcing.rfq;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Refusal;
import hqb.platform.limits.MostBytes;
import hqb.platform.paging.Page;
import hqb.sourcing.rfq.bidding.FindAsked;
import hqb.sourcing.rfq.files.AttachFile;
import hqb.sourcing.rfq.files.OpenRfqFile;
import hqb.sourcing.rfq.files.RfqFile;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.server.types.files.StreamedFile;
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
import org.jspecify.annotations.Nullable;

/** Files of requests for quotation: for their buyer and for the suppliers that are asked. */
@Tag(name = "Requests for quotation")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class RfqFileController {
    private final AttachFile attach;
    private final OpenRfqFile open;
    private final FindAsked find;

    RfqFileController(AttachFile attach, OpenRfqFile open, FindAsked find) {
        this.attach = attach;
        this.open = open;
        this.find = find;
    }

    /**
     * Attaches a drawing, a datasheet or a photograph while bids are taken: PDF, JPEG, PNG, WebP, ZIP, CSV or XLSX, at most 20 MB; ten of
     * them. Pictures are drawn anew without what the camera wrote beside them. The answer is all that the request then has.
     *
     * @param file the file
     */
    @Access(Permission.BUY)
    @MostBytes(AttachFile.MOST_BYTES)
    @Post("/rfqs/{id}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    Page<RfqFile> add(UUID id, @Part("file") @Nullable CompletedFileUpload file, @Parameter(hidden = true) Actor actor)
            throws IOException {
        if (file == null) {
            throw Refusal.invalid("file", "Send the file as the part \"file\" of a multipart/form-data body.",
                    "请以 multipart/form-data 的 file 部分上传文件。");
        }
        String name = file.getFilename();
        try (InputStream content = file.getSize() == 0 ? InputStream.nullInputStream() : file.getInputStream()) {
            return Page.whole(attach.attach(id, name == null ? "" : name, content, actor));
        }
    }

    /** Removes a file while bids are taken. */
    @Access(Permission.BUY)
    @Delete("/rfqs/{id}/files/{fileId}")
    @Status(HttpStatus.NO_CONTENT)
    void remove(UUID id, UUID fileId, @Parameter(hidden = true) Actor actor) {
        attach.remove(id, fileId, actor);
    }

    /** A file of an own request, as a download. */
    @Access(Permission.BUY)
    @Get("/rfqs/{id}/files/{fileId}")
    @ApiResponse(responseCode = "200", description = "the file", content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = "string", format = "binary")))
    HttpResponse<StreamedFile> get(UUID id, UUID fileId, @Parameter(hidden = true) Actor actor) throws IOException {
        find.own(id, actor);
        return open.open(id, fileId);
    }

    /** A file of a request that the supplier is asked for, as a download. */
    @Access(Permission.READ_STOCK)
    @Get("/supply/rfqs/{id}/files/{fileId}")
    @ApiResponse(responseCode = "200", description = "the file", content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = "string", format = "binary")))
    HttpResponse<StreamedFile> getAsked(UUID id, UUID fileId, @Parameter(hidden = true) Actor actor) throws IOException {
        find.invitation(id, actor);
        return open.open(id, fileId);
    }
}
