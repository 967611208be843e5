package hqb.prototyping.designs;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
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

/** Design files. A design is seen by whoever has its link, which is its id. */
@Tag(name = "Designs")
@Controller("/api/v1/designs")
@ExecuteOn(TaskExecutors.BLOCKING)
class DesignController {
    private final SendDesign send;
    private final ShowDesign show;
    private final DeleteDesign delete;

    DesignController(SendDesign send, ShowDesign show, DeleteDesign delete) {
        this.send = send;
        this.show = show;
        this.delete = delete;
    }

    /** The link of what was sent. */
    @Serdeable
    record Sent(UUID id) {
    }

    /**
     * Sends a design at once: a zip of Gerber and drill files, an STL, a 3MF or a STEP file of at most 100 MB. It is measured then; ask for
     * it until it is ready or failed. Nobody has to sign in for it. Long files are better sent in pieces, see {@code /designs/uploads}.
     *
     * @param file the design
     */
    @Access(Permission.PUBLIC)
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    Sent send(@Part("file") @Nullable CompletedFileUpload file, @Parameter(hidden = true) Actor actor) throws IOException {
        if (file == null) {
            throw Refusal.invalid("file", "Send the design as the part \"file\" of a multipart/form-data body.",
                    "请以 multipart/form-data 的 file 部分上传设计文件。");
        }
        String name = file.getFilename();
        try (InputStream content = file.getSize() == 0 ? InputStream.nullInputStream() : file.getInputStream()) {
            return new Sent(send.whole(actor, name == null ? "" : name, content));
        }
    }

    /** A design and what was measured of it. */
    @Access(Permission.PUBLIC)
    @Get("/{id}")
    DesignPage get(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) throws IOException {
        return show.show(id, actor, language);
    }

    /** The designs that your organisation has sent, the newest first. */
    @Access(Permission.READ_ORGANISATION)
    @Get
    Page<DesignPage> list(@Valid @RequestBean DesignsAsked asked,
            @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        return show.list(asked, actor, language);
    }

    /**
     * A picture of it, by the name that the design gives.
     *
     * @param mask   colour of the solder mask, for top.svg and bottom.svg
     * @param finish of bare copper, likewise
     */
    @Access(Permission.PUBLIC)
    @Get("/{id}/pictures/{name}")
    @ApiResponse(responseCode = "200", description = "The picture", content = {
        @Content(mediaType = "image/svg+xml", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary"))})
    HttpResponse<byte[]> picture(UUID id, String name, @QueryValue @Nullable String mask, @QueryValue @Nullable String finish)
            throws IOException {
        MediaType type = name.endsWith(".png") ? MediaType.of("image/png") : MediaType.of("image/svg+xml");
        return HttpResponse.ok(show.picture(id, name, mask, finish)).contentType(type).header(HttpHeaders.CACHE_CONTROL,
                "private, max-age=3600");
    }

    /**
     * A body as a mesh to turn about, of at most 200,000 triangles; larger ones are made coarser. Little-endian: the letters {@code HQBM},
     * the number of vertices and of triangles (32 bits each), the middle of the box (three 64-bit floats, mm), then each vertex relative to
     * it (three 32-bit floats, mm) and each triangle (three 32-bit vertex numbers, counter-clockwise from outside).
     */
    @Access(Permission.PUBLIC)
    @Get("/{id}/mesh")
    @ApiResponse(responseCode = "200", description = "The mesh", content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "304", description = "The mesh is as the asker has it")
    HttpResponse<byte[]> mesh(UUID id, @Header(HttpHeaders.IF_NONE_MATCH) @Parameter(hidden = true) @Nullable String known)
            throws IOException {
        ShowDesign.Mesh mesh = show.mesh(id);
        MutableHttpResponse<byte[]> answer = mesh.tag().equals(known) ? HttpResponse.notModified()
                : HttpResponse.ok(mesh.bytes()).contentType(MediaType.APPLICATION_OCTET_STREAM_TYPE);
        return answer.header(HttpHeaders.ETAG, mesh.tag()).header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600");
    }

    /** Deletes a design, its pictures and what was measured, for good. */
    @Access(Permission.PUBLIC)
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void delete(UUID id, @Parameter(hidden = true) Actor actor) {
        delete.delete(id, actor);
    }
}
